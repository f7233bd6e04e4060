package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sepsim.experiment.Plan;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsWriter;
import org.sepsim.results.RunRows;

/**
 * A results folder that was written to see what that takes, and deleted.
 *
 * @param runs how many it held
 * @param seconds for writing
 * @param bytes of all its files
 * @param spooled bytes that its runs took before
 */
record Sample(int runs, double seconds, double bytes, double spooled) {
    /**
     * Writes samples.
     *
     * @param plan what the results would be of
     * @param threads that write
     * @param addOn what is added to them
     * @param scratch folder for them
     */
    record Writing(Plan plan, int threads, ResultsWriter.AddOn addOn, Path scratch) {
        ResultsWriter open(String name) {
            return ResultsWriter.open(scratch.resolve(name), plan.periods(), "sample");
        }

        Sample write(List<RunRows> rows) throws IOException {
            try (ResultsWriter writer = open("some")) {
                rows.forEach(writer::add);
                return finish(writer, "some");
            }
        }

        Sample finish(ResultsWriter writer, String name) throws IOException {
            int runs = writer.stored();
            double spooled = writer.bytes();
            long start = System.nanoTime();
            Path folder = writer.finish(
                    new Provenance(
                            "", "", "", "", plan.texts(), plan.seed(), plan.replicates(), plan.asked(), "", "", ""),
                    addOn,
                    threads);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Sample(runs, seconds, size(folder), spooled);
        }

        private static double size(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                double bytes = 0;
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    bytes += Files.size(file);
                }
                return bytes;
            }
        }
    }
}
