package org.sepsim.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.Trajectories;

/**
 * What a chart is made from. Nothing here changes with the place, the time or the number of threads of a batch, so neither do the files.
 *
 * @param version version of sepsim
 * @param scenario name of the scenario
 * @param sha256 hash of its resolved text; empty if the manifest does not name it
 * @param seed seed of the batch
 * @param replicates replicates asked for
 */
record ChartSource(String version, String scenario, String sha256, long seed, int replicates) {
    static ChartSource of(Manifest manifest, String scenario) {
        Provenance from = manifest.provenance();
        String hash = from.scenarios().stream()
                .filter(text -> text.name().equals(scenario))
                .map(Provenance.ScenarioText::sha256)
                .findFirst()
                .orElse("");
        return new ChartSource(from.version(), scenario, hash, from.seed(), from.replicates());
    }

    /** The line at the foot. */
    String line() {
        return "sepsim " + version + ", scenario " + scenario + ", seed " + seed + ", " + replicates(replicates)
                + "; data: " + Trajectories.FILE;
    }

    static String replicates(int count) {
        return count == 1 ? "1 replicate" : count + " replicates";
    }

    /** What is needed to draw the chart again, for the file. */
    Map<String, String> entries(String chart) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("chart", chart);
        entries.put("version", version);
        entries.put("scenario", scenario);
        entries.put("scenario-sha256", sha256);
        entries.put("seed", Long.toString(seed));
        entries.put("replicates", Integer.toString(replicates));
        entries.put("command", "sepsim batch " + scenario + " --seed " + seed + " --replicates " + replicates);
        return entries;
    }
}
