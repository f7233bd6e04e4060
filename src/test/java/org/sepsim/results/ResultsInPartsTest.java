package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sepsim.results.Answers.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that are so many that both Parquet files are written in parts. */
class ResultsInPartsTest {
    private static final Periods YEARS = Periods.years(2005, 2040);
    private static final List<SeriesKey> KEYS = SampleRuns.keys(1000);
    private static final int RUNS = 130;
    private static final int EVENTS = 2000;

    /** The same in all runs. */
    private static final EventTexts HAPPENED = EventTexts.of(IntStream.range(0, EVENTS)
            .mapToObj(i -> new EventRow("2019-Q1", "ban", "Nation " + i, "Firm", "5G", "reason " + i))
            .toList());

    @TempDir
    private Path temp;

    private static RunRows run(int replicate) {
        double[][] values = new double[KEYS.size()][YEARS.count()];
        for (int i = 0; i < values.length; i++) {
            Arrays.fill(values[i], replicate + i / 1000.0);
        }
        return new RunRows("baseline", 0, replicate, KEYS, values, HAPPENED);
    }

    private Path written(int threads) {
        Path folder = temp.resolve("threads-" + threads);
        try (ResultsWriter writer = ResultsWriter.open(folder, YEARS, "request")) {
            for (int replicate = RUNS; replicate > 0; replicate--) {
                writer.add(run(replicate));
            }
            assertThat(writer.bytes()).isGreaterThan((long) RUNS * KEYS.size() * YEARS.count() * Double.BYTES);
            writer.finish(SampleRuns.PROVENANCE, ResultsWriter.AddOn.NONE, threads);
        }
        return folder;
    }

    @Test
    void everyRowComesBackInItsPlaceAtAnyNumberOfThreads() throws IOException {
        Path folder = written(1);
        assertThat(
                        query(
                                folder,
                                "SELECT count(*) AS n, count(DISTINCT replicate) AS r, sum(value - replicate) / 36 / 130 AS v FROM replicates"))
                .isEqualTo("n,r,v\n" + RUNS * KEYS.size() * YEARS.count() + ",130,500.5\n");
        assertThat(
                        query(
                                folder,
                                "SELECT count(*) AS n FROM (SELECT replicate, lag(replicate) OVER () AS before FROM replicates) WHERE replicate < before"))
                .isEqualTo("n\n0\n");
        assertThat(
                        query(
                                folder,
                                "SELECT count(*) AS n, min(e) AS least, max(e) AS most FROM (SELECT replicate, count(DISTINCT detail) AS e FROM events GROUP BY replicate)"))
                .isEqualTo("n,least,most\n130,2000,2000\n");
        assertThat(Manifest.read(written(3)).files())
                .isEqualTo(Manifest.read(folder).files());
    }
}
