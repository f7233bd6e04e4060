package org.sepsim.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the project itself, without tests and benchmarks. */
final class Compiled {
    static final String ROOT = "org.sepsim.";

    /** Code in which a run happens: it must give the same bits everywhere. */
    static final String[] SIMULATED = {
        "org.sepsim.model..", "org.sepsim.random..", "org.sepsim.mechanism..", "org.sepsim.engine.."
    };

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sepsim");

    private Compiled() {}

    /** The part of the architecture to which a class belongs: the package directly below the root. */
    static String partOf(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        int end = below.indexOf('.');
        return end < 0 ? below : below.substring(0, end);
    }
}
