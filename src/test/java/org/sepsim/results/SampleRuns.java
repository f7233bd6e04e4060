package org.sepsim.results;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up runs for tests: shares that wander, one series with gaps. */
final class SampleRuns {
    static final Provenance PROVENANCE = provenance(Shard.WHOLE);

    private SampleRuns() {}

    static Provenance provenance(Shard shard) {
        return new Provenance(
                "0.1.0",
                "",
                "17",
                "sepsim batch baseline.yaml",
                List.of(Provenance.ScenarioText.of("baseline", "name: baseline\n")),
                1,
                3,
                new Provenance.Asked(1, List.of(), false, shard),
                "local",
                "2026-01-01T00:00:00Z",
                "2026-01-01T00:00:01Z");
    }

    static List<SeriesKey> keys(int firms) {
        List<SeriesKey> keys = new ArrayList<>();
        keys.add(new SeriesKey("all", "hhi", "world", "World"));
        for (int i = 0; i < firms; i++) {
            keys.add(new SeriesKey(i % 2 == 0 ? "5G" : "4G", "declared_sep_share", "firm", "Firm, \"" + i + "\""));
        }
        return List.copyOf(keys);
    }

    static RunRows run(String scenario, int replicate, List<SeriesKey> keys, Periods periods) {
        SplittableRandom random = new SplittableRandom(replicate);
        double[][] values = new double[keys.size()][periods.count()];
        for (double[] row : values) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextDouble();
            }
        }
        values[0][0] = Double.NaN;
        List<EventRow> events = List.of(
                new EventRow("2019-Q2", "exclusion", "US", "Huawei", "5G", "replicate " + replicate),
                new EventRow("2019-Q1", "merger", "Nokia", "Alcatel-Lucent", "", ""));
        return new RunRows(scenario, 0, replicate, keys, values, EventTexts.of(events));
    }
}
