package org.sepsim.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sepsim.mechanism.specification.KatzShapiro;
import org.sepsim.model.Parameter;

/** The explicit list of rules is complete: nothing is missing from it, and nothing in it is out of reach. */
class RulesTest {

    private static Set<Class<?>> seamsOfMechanisms() {
        return Arrays.stream(Mechanisms.class.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(Class::isInterface)
                .collect(Collectors.toSet());
    }

    @Test
    void theSeamsOfTheMechanismsAreTheSeamsOfTheList() {
        assertThat(Rules.BY_SEAM.keySet()).isEqualTo(seamsOfMechanisms());
    }

    @Test
    void whatIsNoSeamIsARecordWithoutRival() {
        List<Class<?>> others = Arrays.stream(Mechanisms.class.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(type -> !type.isInterface())
                .collect(Collectors.toList());
        assertThat(others).containsExactly(KatzShapiro.class);
    }

    @Test
    void everySeamIsDescribed() {
        assertThat(Mechanisms.class.getRecordComponents())
                .allSatisfy(seam ->
                        assertThat(seam.getAnnotation(Parameter.class).value()).isNotBlank());
    }

    @Test
    void everyRuleRecordCanBeNamedInAScenario() {
        Set<Class<?>> records = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.sepsim.mechanism").stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .filter(type -> seamsOfMechanisms().stream().anyMatch(seam -> seam.isAssignableFrom(type)))
                        .collect(Collectors.toSet());
        List<Class<?>> listed = Rules.BY_SEAM.values().stream()
                .flatMap(byName -> byName.values().stream())
                .collect(Collectors.toList());
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void everyRuleFillsItsSeamAndHasAPlainName() {
        Rules.BY_SEAM.forEach((seam, byName) -> assertThat(byName).isNotEmpty().allSatisfy((name, rule) -> {
            assertThat(seam).isAssignableFrom(rule);
            assertThat(name).matches("[a-z]+(-[a-z]+)*");
        }));
    }

    @Test
    void everyRuleStandsOnItsDefaults() {
        assertThat(RuleRecords.all())
                .allSatisfy(type -> assertThat(RuleRecords.withDefaults(type)).isInstanceOf(type));
    }
}
