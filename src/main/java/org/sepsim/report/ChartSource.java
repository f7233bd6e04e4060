package org.sepsim.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.results.DesignTable;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.Recipe;
import org.sepsim.results.TextKind;
import org.sepsim.results.Trajectories;

/**
 * What a chart is made from. Nothing here changes with the place, the time or the number of threads of a batch, so neither do the files.
 *
 * @param version version of sepsim
 * @param scenario name of the scenario
 * @param sha256 hash of its resolved text; empty if the manifest does not name it
 * @param seed seed of the batch
 * @param replicates replicates asked for
 * @param kind of file that makes it, {@code scenario} or {@code design}
 * @param data files that are drawn
 * @param recipe what was asked for, to run it again
 */
record ChartSource(
        String version,
        String scenario,
        String sha256,
        long seed,
        int replicates,
        String kind,
        String data,
        String recipe) {
    /** The kind of a file with a sensitivity study. */
    static final String STUDY = "study";
    /** The kind of a scenario that is compared with data. */
    static final String VALIDATION = "validated scenario";
    /** The kind of a file with a calibration. */
    static final String CALIBRATION = "calibration";

    static ChartSource of(Manifest manifest, String scenario) {
        return of(manifest, scenario, Trajectories.FILE);
    }

    /** The source of a chart of a scenario that draws another file. */
    static ChartSource of(Manifest manifest, String scenario, String data) {
        Provenance from = manifest.provenance();
        String hash = from.scenarios().stream()
                .filter(text -> text.name().equals(scenario))
                .map(Provenance.ScenarioText::sha256)
                .findFirst()
                .orElse("");
        return new ChartSource(
                from.version(),
                scenario,
                hash,
                from.seed(),
                from.replicates(),
                "scenario",
                data,
                Recipe.of(manifest, List.of(scenario)));
    }

    /** The source of a chart over a whole design. */
    static ChartSource ofDesign(Manifest manifest) {
        return ofDesign(manifest, "design", Trajectories.FILE + " and " + DesignTable.FILE);
    }

    /** The source of a chart over all that was run for a file of some kind. */
    static ChartSource ofDesign(Manifest manifest, String kind, String data) {
        List<Provenance.ScenarioText> texts = manifest.provenance().scenarios();
        Provenance.ScenarioText asked =
                TextKind.STUDY.in(texts).or(() -> TextKind.DESIGN.in(texts)).orElseThrow();
        return of(manifest, asked, kind, data);
    }

    /** The source of a chart about the first scenario. */
    static ChartSource ofFirst(Manifest manifest, String kind, String data) {
        return of(manifest, manifest.provenance().scenarios().get(0), kind, data);
    }

    private static ChartSource of(Manifest manifest, Provenance.ScenarioText text, String kind, String data) {
        Provenance from = manifest.provenance();
        return new ChartSource(
                from.version(),
                TextKind.plain(text),
                text.sha256(),
                from.seed(),
                from.replicates(),
                kind,
                data,
                Recipe.whole(manifest));
    }

    /** The same of a part of it. */
    ChartSource of(String part) {
        return new ChartSource(version, part, sha256, seed, replicates, kind, data, recipe);
    }

    /** The line at the foot. */
    String line() {
        return "sepsim " + version + ", " + kind + " " + scenario + ", seed " + seed + ", " + replicates(replicates)
                + "; data: " + data;
    }

    static String runs(int count) {
        return count == 1 ? "1 run" : count + " runs";
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
        entries.put(
                "command", "sepsim " + command() + " " + scenario + " --seed " + seed + " --replicates " + replicates);
        entries.put("recipe", recipe);
        return entries;
    }

    private String command() {
        return switch (kind) {
            case "design" -> "sweep";
            case STUDY -> "sensitivity";
            case VALIDATION -> "validate";
            case CALIBRATION -> "calibrate";
            default -> "batch";
        };
    }
}
