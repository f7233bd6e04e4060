package org.sepsim.cli;

import java.nio.file.Path;
import org.sepsim.experiment.Batch;
import picocli.CommandLine.IVersionProvider;

/** What the launcher tells about this copy of sepsim, in system properties. */
public final class Installation implements IVersionProvider {
    /** Folder of the project; where there is none, the working folder. */
    static Path home() {
        return Path.of(System.getProperty("sepsim.home", ""));
    }

    /** Whether standard error is a terminal. */
    static boolean terminal() {
        return Boolean.getBoolean("sepsim.terminal");
    }

    static Batch.Build build() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new Batch.Build(version == null ? "unpackaged" : version, System.getProperty("sepsim.commit", ""));
    }

    @Override
    public String[] getVersion() {
        Batch.Build build = build();
        String commit = build.commit().isEmpty() ? "" : " (" + build.commit() + ")";
        return new String[] {"sepsim " + build.version() + commit + ", Java " + Runtime.version()};
    }
}
