package org.sepsim.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

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
     * @param judged by what the scenarios of a comparison are judged; empty for anything else
     */
    public record Asked(
            int firstReplicate,
            List<MeasureText> measures,
            boolean checked,
            Shard shard,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<String, String> judged) {
        /** Key in {@link #judged} of a comparison that left out worlds which its ranking did not need. */
        public static final String UNTIL_RANKED = "until_ranked";

        public Asked {
            measures = List.copyOf(measures);
            Objects.requireNonNull(shard, "shard");
            // Manifests of all but comparisons say nothing of it.
            judged = judged == null ? new TreeMap<>() : new TreeMap<>(judged);
        }

        /** What is asked of all but comparisons. */
        public Asked(int firstReplicate, List<MeasureText> measures, boolean checked, Shard shard) {
            this(firstReplicate, measures, checked, shard, new TreeMap<>());
        }

        /** The same of a part. */
        public Asked part(Shard part) {
            return new Asked(firstReplicate, measures, checked, part, judged);
        }

        /** The same, with scenarios judged so. */
        public Asked judged(SortedMap<String, String> by) {
            return new Asked(firstReplicate, measures, checked, shard, by);
        }

        /** Whether worlds that were asked for may be missing, because the ranking did not need them. */
        public boolean untilRanked() {
            return judged.containsKey(UNTIL_RANKED);
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
