package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins the shards of an experiment into the folder that the undivided one would have left: the same bytes in every file but the manifest. */
public final class Merge {
    private Merge() {}

    /**
     * What a merge left.
     *
     * @param folder the results
     * @param runs how many were joined, failed ones too
     * @param failures runs that failed
     */
    public record Report(Path folder, int runs, List<Failure> failures) {
        public Report {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Reads all shards, in whatever order they are named, run by run.
     *
     * @param command the command line, for the record
     * @param addOn what is added to the folder before it is put in place
     * @throws ResultsException if a shard is missing, doubled, changed or of another experiment, or the folder is not ours
     * @throws NotStoredException if the folder cannot be written
     */
    public static Report merge(List<Path> folders, Path target, String command, ResultsWriter.AddOn addOn) {
        ShardSet shards = ShardSet.read(folders);
        Manifest first = shards.first();
        Provenance provenance =
                first.provenance().undivided(command, Instant.now().toString());
        try (ResultsWriter writer = ResultsWriter.open(target, first.periods(), "merge")) {
            List<SpoolReader> readers = new ArrayList<>();
            try {
                for (Path folder : shards.folders()) {
                    readers.add(new SpoolReader(folder.resolve(SpoolCopy.FOLDER)));
                }
                copy(names(shards, provenance), readers, writer);
            } finally {
                for (SpoolReader reader : readers) {
                    reader.close();
                }
            }
            Report report = new Report(target, writer.stored(), writer.failures());
            writer.finish(provenance, withDesign(shards, addOn));
            return report;
        } catch (IOException e) {
            throw new ResultsException("a shard cannot be read: " + Reason.of(e), e);
        }
    }

    /** Scenarios, or points of a design, as they were asked for: the order of first appearance is the order of the rows. */
    private static Set<String> names(ShardSet shards, Provenance provenance) {
        Set<String> names = new LinkedHashSet<>();
        Path first = shards.folders().get(0);
        if (Files.exists(first.resolve(DesignTable.FILE))) {
            DesignTable.read(first).points().forEach(point -> names.add(point.scenario()));
        } else {
            provenance.scenarios().forEach(scenario -> names.add(scenario.name()));
        }
        return names;
    }

    private static void copy(Set<String> names, List<SpoolReader> readers, ResultsWriter writer) throws IOException {
        for (String name : names) {
            for (SpoolReader reader : readers) {
                copy(name, reader, writer);
            }
        }
        readers.forEach(reader -> reader.failures().forEach(writer::add));
    }

    private static void copy(String name, SpoolReader reader, ResultsWriter writer) throws IOException {
        List<ScenarioSeries> scenarios = reader.scenarios();
        for (int i = 0; i < scenarios.size(); i++) {
            if (scenarios.get(i).scenario().equals(name)) {
                for (StoredRun run : reader.runs(i)) {
                    writer.add(reader.read(run));
                }
            }
        }
    }

    private static ResultsWriter.AddOn withDesign(ShardSet shards, ResultsWriter.AddOn addOn) {
        return new ResultsWriter.AddOn() {
            @Override
            public void begin(Path made) throws IOException {
                addOn.begin(made);
            }

            @Override
            public void write(Path made) throws IOException {
                copyDesign(shards, made);
                addOn.write(made);
            }

            @Override
            public void write(Path made, StoredValues runs) throws IOException {
                copyDesign(shards, made);
                addOn.write(made, runs);
            }
        };
    }

    private static void copyDesign(ShardSet shards, Path made) throws IOException {
        Path design = shards.folders().get(0).resolve(DesignTable.FILE);
        if (Files.exists(design)) {
            Files.copy(design, made.resolve(DesignTable.FILE));
        }
    }
}
