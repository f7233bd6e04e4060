package org.sepsim.results;

import java.util.List;
import java.util.Objects;

/**
 * Where results come from: enough to make them again.
 *
 * @param version version of sepsim
 * @param commit commit of the source, empty if unknown
 * @param java version of Java
 * @param command command line
 * @param scenarios the scenarios, resolved
 * @param seed seed of the batch
 * @param replicates replicates asked for
 * @param engine {@code local} or {@code spark}
 * @param start when it began, ISO 8601
 * @param end when it ended, ISO 8601
 */
public record Provenance(
        String version,
        String commit,
        String java,
        String command,
        List<ScenarioText> scenarios,
        long seed,
        int replicates,
        String engine,
        String start,
        String end) {
    /**
     * A scenario as it was run.
     *
     * @param name name of the scenario
     * @param sha256 SHA-256 of the text, hexadecimal
     * @param text resolved scenario file
     */
    public record ScenarioText(String name, String sha256, String text) {
        /** The text under its name, with its hash. */
        public static ScenarioText of(String name, String text) {
            return new ScenarioText(name, Hashes.sha256(text), text);
        }
    }

    public Provenance {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(java, "java");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        scenarios = List.copyOf(scenarios);
    }
}
