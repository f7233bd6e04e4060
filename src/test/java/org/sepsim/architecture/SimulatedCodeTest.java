package org.sepsim.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same bits on every Java and processor, and nothing of the machine in a run. */
class SimulatedCodeTest {
    /** What IEEE 754 and integer arithmetic define to the last bit; the rest of {@code Math} may differ between processors. */
    private static final Set<String> EXACT = Set.of(
            "abs",
            "addExact",
            "ceil",
            "clamp",
            "floor",
            "floorDiv",
            "floorMod",
            "fma",
            "max",
            "min",
            "multiplyExact",
            "multiplyHigh",
            "nextDown",
            "nextUp",
            "rint",
            "round",
            "signum",
            "sqrt",
            "subtractExact",
            "toIntExact",
            "ulp");

    private static final Set<String> CLOCK_AND_ENVIRONMENT =
            Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties");

    @Test
    void mathIsUsedOnlyWhereItIsExact() {
        noClasses()
                .that()
                .resideInAnyPackage(Compiled.SIMULATED)
                .should()
                .callMethodWhere(to(Math.class, call -> !EXACT.contains(call.getName())))
                .check(Compiled.CLASSES);
    }

    @Test
    void chanceComesFromRandomOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.sepsim.random..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(concurrent\\.ThreadLocal|Splittable|random\\..*|)Random.*")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.random..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.SecureRandom")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("ec.util..", "org.apache.commons.rng..", "org.apache.commons.math3.random..")
                .orShould()
                .callMethodWhere(to(Math.class, call -> call.getName().equals("random")))
                .check(Compiled.CLASSES);
    }

    @Test
    void nobodyReadsTheClockOrTheEnvironment() {
        noClasses()
                .that()
                .resideInAnyPackage(Compiled.SIMULATED)
                .should()
                .callMethodWhere(to(System.class, call -> CLOCK_AND_ENVIRONMENT.contains(call.getName())))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .check(Compiled.CLASSES);
    }

    @Test
    void nobodyReadsAFile() {
        noClasses()
                .that()
                .resideInAnyPackage(Compiled.SIMULATED)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat(new DescribedPredicate<>("read or write files") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaClass type) {
                        return type.getName().matches("java\\.io\\.(File|RandomAccess|.*(Stream|Reader|Writer)$).*");
                    }
                })
                .check(Compiled.CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.sepsim.cli..")
                .should()
                .accessFieldWhere(new DescribedPredicate<JavaFieldAccess>("System.out or System.err") {
                    @Override
                    public boolean test(JavaFieldAccess access) {
                        return access.getTargetOwner().isEquivalentTo(System.class);
                    }
                })
                .check(Compiled.CLASSES);
    }

    private static DescribedPredicate<JavaMethodCall> to(
            Class<?> owner, java.util.function.Predicate<AccessTarget.MethodCallTarget> which) {
        return DescribedPredicate.describe(
                "some calls of " + owner.getSimpleName(),
                (JavaMethodCall call) -> isOf(call, owner) && which.test(call.getTarget()));
    }

    private static boolean isOf(JavaAccess<?> access, Class<?> owner) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }
}
