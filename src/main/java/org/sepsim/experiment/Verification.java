package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sepsim.results.Changes;
import org.sepsim.results.Hashes;
import org.sepsim.results.Manifest;
import org.sepsim.results.ResultsException;
import org.sepsim.results.RunCheck;

/**
 * Holds a results folder to its manifest, and a sample of its runs to what they give when they are run again.
 *
 * @param folder the results
 * @param sample runs to run again, at least 1; all if there are fewer
 * @param luck which sample: equal numbers draw equal ones
 * @param world folder of the world files, if they do not lie where they did
 */
public record Verification(Path folder, int sample, long luck, Optional<Path> world) {
    public Verification {
        if (sample < 1) {
            throw new IllegalArgumentException("sample must be at least 1 but is " + sample);
        }
    }

    /**
     * What was found.
     *
     * @param files how many files the manifest names
     * @param runs how many runs were run again
     * @param of how many runs there are
     * @param differences each with its place; empty if all is as it was
     */
    public record Report(int files, int runs, int of, List<String> differences) {
        public Report {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Looks, and changes nothing.
     *
     * @throws ResultsException if the folder is no results folder or cannot be read, or the world files are not at hand
     */
    public Report run() {
        Manifest manifest = Manifest.read(folder);
        List<String> differences = new ArrayList<>(changedFiles(manifest));
        List<RunSpec> asked = StoredRequest.of(manifest, world).runs();
        List<RunSpec> all;
        List<RunSpec> drawn;
        try (RunCheck check = new RunCheck(folder, manifest.periods())) {
            all = manifest.provenance().asked().untilRanked() ? stored(asked, check) : asked;
            drawn = draw(all);
            differences.addAll(differences(check, drawn));
        }
        return new Report(manifest.files().size(), drawn.size(), all.size(), differences);
    }

    /** What comes out otherwise than it is stored when some runs are run again. */
    static List<String> differences(RunCheck check, List<RunSpec> runs) {
        return runs.stream()
                .flatMap(run -> difference(check, run.run()).stream())
                .toList();
    }

    /** Without worlds that the ranking did not need. */
    static List<RunSpec> stored(List<RunSpec> asked, RunCheck check) {
        Set<String> names = check.names();
        return asked.stream()
                .filter(run -> names.contains(RunCheck.name(run.scenario().name(), run.point(), run.replicate())))
                .toList();
    }

    private List<String> changedFiles(Manifest manifest) {
        try {
            return Changes.since(manifest, folder).entrySet().stream()
                    .map(change -> change.getKey() + " " + change.getValue().words())
                    .toList();
        } catch (IOException e) {
            throw new ResultsException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Runs in the order of a hash, which is as good as chance and draws none. */
    private List<RunSpec> draw(List<RunSpec> all) {
        return all.stream()
                .sorted(Comparator.comparing(run ->
                        Hashes.sha256(luck + " " + run.scenario().name() + " " + run.point() + " " + run.replicate())))
                .limit(sample)
                .toList();
    }

    private static Optional<String> difference(RunCheck check, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return check.difference(done.rows());
        }
        return check.difference(((Outcome.Failed) outcome).failure());
    }
}
