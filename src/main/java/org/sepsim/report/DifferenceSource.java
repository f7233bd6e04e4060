package org.sepsim.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sepsim.results.DifferenceTable;
import org.sepsim.results.Manifest;

/**
 * What a chart of differences is made from.
 *
 * @param baseline the scenario compared with
 * @param alternative the other
 */
record DifferenceSource(ChartSource baseline, ChartSource alternative) {
    static DifferenceSource of(Manifest manifest, String baseline, String alternative) {
        return new DifferenceSource(ChartSource.of(manifest, baseline), ChartSource.of(manifest, alternative));
    }

    /** What is compared, in words. */
    String pair() {
        return alternative.scenario() + " less " + baseline.scenario();
    }

    /** The line at the foot. */
    String line() {
        return "sepsim " + baseline.version() + ", seed " + baseline.seed() + "; data: " + DifferenceTable.FILE;
    }

    /** What is needed to draw the chart again, for the file. */
    Map<String, String> entries(String chart) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("chart", chart);
        entries.put("version", baseline.version());
        entries.put("baseline", baseline.scenario());
        entries.put("baseline-sha256", baseline.sha256());
        entries.put("alternative", alternative.scenario());
        entries.put("alternative-sha256", alternative.sha256());
        entries.put("seed", Long.toString(baseline.seed()));
        entries.put("replicates", Integer.toString(baseline.replicates()));
        entries.put(
                "command",
                "sepsim compare " + baseline.scenario() + " " + alternative.scenario() + " --seed " + baseline.seed()
                        + " --replicates " + baseline.replicates());
        return entries;
    }
}
