package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sepsim.observe.Measure;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance.MeasureText;
import org.sepsim.results.ResultsException;
import org.sepsim.results.RunCheck;
import org.sepsim.results.ScratchFolder;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Trajectories;
import org.sepsim.results.Trajectory;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioException;

/**
 * The worlds of a results folder, run again for measures that it does not hold. What is found counts only if these are the same worlds: every value and event of
 * some of them, and over all of them each trajectory that the folder holds too, must come out as they are stored.
 *
 * @param folder the results, of a batch or a comparison
 * @param world folder of the world files, if they do not lie where they did
 */
public record WorldsAgain(Path folder, Optional<Path> world) {
    /** What a trajectory is of. */
    private record Name(String scenario, SeriesKey key) {
        static Name of(Trajectory trajectory) {
            return new Name(trajectory.scenario(), trajectory.key());
        }

        String text() {
            return String.join(", ", scenario, key.generation(), key.measure(), key.level(), key.entity());
        }
    }

    /** Worlds of which every value and event is compared. */
    private static final int SAMPLE = 3;

    /**
     * What was found.
     *
     * @param trajectories of the measures asked for; empty if the worlds are others
     * @param runs how many worlds were run for them
     * @param values how many rows of {@code trajectories.csv} came out the same
     * @param sample in how many runs every value and event did
     * @param difference the first place where the worlds are others, or why they cannot be run; empty if they are the same
     */
    public record Found(List<Trajectory> trajectories, int runs, int values, int sample, String difference) {
        public Found {
            trajectories = List.copyOf(trajectories);
        }

        private static Found others(String difference) {
            return new Found(List.of(), 0, 0, 0, difference);
        }
    }

    /**
     * Runs them.
     *
     * @param scenarios which of the folder's
     * @param asked the measures
     * @throws ResultsException if the folder is no results folder
     * @throws InterruptedException if the thread is interrupted
     */
    public Found measured(Set<String> scenarios, List<MeasureText> asked, RunEngine engine, Batch.Progress progress)
            throws IOException, InterruptedException {
        Manifest manifest = Manifest.read(folder);
        Plan plan;
        List<Measure> measures;
        try {
            plan = StoredRequest.of(manifest, world);
            measures = MeasureTexts.measures(asked);
        } catch (ResultsException | ScenarioException e) {
            return Found.others(String.valueOf(e.getMessage()));
        }
        List<RunSpec> runs;
        try (RunCheck check = new RunCheck(folder, manifest.periods())) {
            runs = Verification.stored(plan.runs(), check).stream()
                    .filter(run -> scenarios.contains(run.scenario().name()))
                    .toList();
            List<String> differences = Verification.differences(check, sample(runs));
            if (!differences.isEmpty()) {
                return Found.others(differences.get(0));
            }
        }
        List<Trajectory> found = run(new Remeasured(plan, measured(runs, measures)), engine, progress);
        return held(found, runs);
    }

    /** Some evenly from the first to the last. */
    private static List<RunSpec> sample(List<RunSpec> runs) {
        int count = Math.min(SAMPLE, runs.size());
        List<RunSpec> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(runs.get((int) ((long) i * (runs.size() - 1) / Math.max(1, count - 1))));
        }
        return some;
    }

    private static List<RunSpec> measured(List<RunSpec> runs, List<Measure> measures) {
        Map<Scenario, Reporting> reportings = new HashMap<>();
        return runs.stream()
                .map(run -> run.withReporting(reportings.computeIfAbsent(
                        run.scenario(),
                        scenario ->
                                Reporting.of(scenario, measures, run.reporting().periods()))))
                .toList();
    }

    private static List<Trajectory> run(Plan plan, RunEngine engine, Batch.Progress progress)
            throws IOException, InterruptedException {
        try (ScratchFolder scratch = ScratchFolder.of("again")) {
            PassingRuns.trajectories(plan, engine, progress, scratch.path().resolve(Trajectories.FILE));
            return Trajectories.read(scratch.path());
        }
    }

    /** What was found, if it agrees with what is stored wherever both speak. */
    private Found held(List<Trajectory> found, List<RunSpec> runs) {
        Map<Name, Trajectory> byName = new HashMap<>();
        found.forEach(one -> byName.put(Name.of(one), one));
        List<Name> others = new ArrayList<>();
        int[] same = new int[1];
        Trajectories.each(folder, stored -> {
            Trajectory again = byName.get(Name.of(stored));
            if (again != null && !again.equals(stored)) {
                others.add(Name.of(stored));
            } else if (again != null) {
                same[0] += stored.points().size();
            }
        });
        return others.isEmpty()
                ? new Found(found, runs.size(), same[0], sample(runs).size(), "")
                : Found.others(others.get(0).text() + " has other values in " + Trajectories.FILE);
    }
}
