package org.sepsim.results;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code failures.csv}; its header alone when every run succeeded. */
final class FailureTable {
    private FailureTable() {}

    static void write(List<Failure> failures, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("scenario,point,replicate,seed,parameters,cause\n");
            for (Failure failure : failures) {
                out.write(Csv.line(List.of(
                        failure.scenario(),
                        Integer.toString(failure.point()),
                        Integer.toString(failure.replicate()),
                        Long.toString(failure.seed()),
                        failure.parameters(),
                        failure.cause())));
            }
        }
    }
}
