package org.sepsim.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A test that types commands and reads what they say. */
abstract class Typed {
    static final String BASELINE = "scenarios/baseline.yaml";

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    @TempDir
    Path temp;

    /** Types a command and gives its exit code. */
    int sepsim(String... words) {
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    /** The same with numbers and paths among the words. */
    int sepsim(Object... words) {
        return sepsim(Stream.of(words).map(Object::toString).toArray(String[]::new));
    }
}
