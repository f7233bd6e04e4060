package org.sepsim.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sepsim.model.World;

/**
 * Only a phase changes the world, and what is discrete only by an event. Methods of the model that return nothing are those that change something. A store into an
 * element of a book's array looks like a read in a class file; {@link OnlyLookTest} finds those.
 */
class WhoWritesTest {
    private static final Set<String> OF_THE_SCHEDULE = Set.of("apply", "enter");

    @Test
    void onlyModelAndEngineSetFieldsOfTheModel() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.sepsim.model..", "org.sepsim.engine..")
                .should()
                .accessFieldWhere(DescribedPredicate.describe(
                        "sets a field of the model",
                        (JavaFieldAccess access) -> access.getAccessType() == JavaFieldAccess.AccessType.SET
                                && access.getTargetOwner().getPackageName().startsWith("org.sepsim.model")))
                .check(Compiled.CLASSES);
    }

    @Test
    void onlyModelAndEngineCallWhatChangesTheModel() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.sepsim.model..", "org.sepsim.engine..")
                .should()
                .callMethodWhere(DescribedPredicate.describe("changes the model", WhoWritesTest::changesABook))
                .check(Compiled.CLASSES);
    }

    private static boolean changesABook(JavaMethodCall call) {
        boolean isBook = call.getTargetOwner().getPackageName().equals("org.sepsim.model")
                && !call.getTargetOwner().getSimpleName().equals("Check");
        return isBook && call.getTarget().getRawReturnType().isEquivalentTo(void.class);
    }

    @Test
    void theEngineChangesWhatIsDiscreteByEventsOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.sepsim.engine..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "changes the world without an event",
                        (JavaMethodCall call) -> call.getTargetOwner().isEquivalentTo(World.class)
                                && call.getTarget().getRawReturnType().isEquivalentTo(void.class)
                                && !OF_THE_SCHEDULE.contains(call.getName())))
                .check(Compiled.CLASSES);
    }
}
