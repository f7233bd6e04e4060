package org.sepsim.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

/** A mechanism is a value: what it returns depends on its parameters and arguments alone. */
class RulesShapeTest {
    @Test
    void mechanismsAreRecordsInterfacesEnumsOrFunctions() {
        classes()
                .that()
                .resideInAPackage("org.sepsim.mechanism..")
                .and(DescribedPredicate.not(DescribedPredicate.describe("functions", RulesShapeTest::isUtility)))
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .beRecords()
                .check(Compiled.CLASSES);
    }

    private static boolean isUtility(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && type.getConstructors().stream()
                        .allMatch(c -> c.getModifiers().contains(JavaModifier.PRIVATE))
                && type.getMethods().stream().allMatch(m -> m.getModifiers().contains(JavaModifier.STATIC))
                && type.getFields().stream().allMatch(f -> f.getModifiers().contains(JavaModifier.STATIC));
    }

    @Test
    void mechanismsKeepNothing() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.sepsim.mechanism..")
                .should()
                .beFinal()
                .check(Compiled.CLASSES);
    }
}
