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
 * @param asked what else was asked for
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
        Asked asked,
        String engine,
        String start,
        String end) {
    /**
     * A scenario as it was run.
     *
     * @param name name of the scenario
     * @param sha256 SHA-256 of the text, hexadecimal
     * @param text resolved scenario file
     * @param world folder of the world files, where it was then
     */
    public record ScenarioText(String name, String sha256, String text, String world) {
        /** A text that stands for itself, without a world. */
        public static ScenarioText of(String name, String text) {
            return new ScenarioText(name, Hashes.sha256(text), text, "");
        }
    }

    /**
     * What decides the stored rows beside scenarios, seed and replicates.
     *
     * @param firstReplicate number of the first replicate
     * @param measures the measures stored
     * @param checked whether every quarter was held to the invariants
     * @param shard which part this is
     */
    public record Asked(int firstReplicate, List<MeasureText> measures, boolean checked, Shard shard) {
        public Asked {
            measures = List.copyOf(measures);
            Objects.requireNonNull(shard, "shard");
        }

        /** The same of a part. */
        public Asked part(Shard part) {
            return new Asked(firstReplicate, measures, checked, part);
        }
    }

    /**
     * A measure as far as it is stored.
     *
     * @param name of the measure
     * @param levels whose numbers are stored
     * @param generations for which
     */
    public record MeasureText(String name, List<String> levels, List<String> generations) {
        public MeasureText {
            levels = List.copyOf(levels);
            generations = List.copyOf(generations);
        }
    }

    public Provenance {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(java, "java");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        scenarios = List.copyOf(scenarios);
    }

    /** The same of all shards together. */
    Provenance undivided(String mergeCommand, String mergeEnd) {
        return new Provenance(
                version,
                commit,
                java,
                mergeCommand,
                scenarios,
                seed,
                replicates,
                asked.part(Shard.WHOLE),
                engine,
                start,
                mergeEnd);
    }
}
