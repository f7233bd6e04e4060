package org.sepsim.results;

import java.nio.file.Path;
import java.util.List;

/**
 * Stores made-up runs and writes all tables, to see that memory does not grow with their number. With 100 000 runs of 100 series and 36 years, 360
 * million values, all that a batch holds must fit into a heap of 1 GiB.
 *
 * <pre>{@code
 * mvn -q package -DskipTests
 * java -Xmx1g -cp target/sepsim.jar:target/test-classes org.sepsim.results.StoringManyRuns target/many 100000
 * }</pre>
 */
final class StoringManyRuns {
    private static final Periods YEARS = Periods.years(2005, 2040);

    private StoringManyRuns() {}

    public static void main(String[] arguments) {
        List<SeriesKey> keys = SampleRuns.keys(99);
        int runs = Integer.parseInt(arguments[1]);
        long start = System.nanoTime();
        try (ResultsWriter writer = ResultsWriter.open(Path.of(arguments[0]), YEARS, "many")) {
            for (int replicate = 1; replicate <= runs; replicate++) {
                writer.add(SampleRuns.run("baseline", replicate, keys, YEARS));
            }
            tell("added", start);
            writer.finish(SampleRuns.PROVENANCE, ResultsWriter.AddOn.NONE);
        }
        tell("written", start);
    }

    private static void tell(String what, long start) {
        System.out.printf("%s after %.0f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
