package org.sepsim.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.results.DifferenceTable;
import org.sepsim.results.Manifest;
import org.sepsim.results.Recipe;

/**
 * What a chart of differences is made from.
 *
 * @param baseline the scenario compared with
 * @param alternative the other
 * @param recipe what was asked for, to run it again
 */
record DifferenceSource(ChartSource baseline, ChartSource alternative, String recipe) {
    static DifferenceSource of(Manifest manifest, String baseline, String alternative) {
        return new DifferenceSource(
                ChartSource.of(manifest, baseline),
                ChartSource.of(manifest, alternative),
                Recipe.of(manifest, List.of(baseline, alternative)));
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
        entries.put("recipe", recipe);
        return entries;
    }
}
