package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sepsim.results.DifferenceTable;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsWriter.AddOn;
import org.sepsim.results.SameWorlds;
import org.sepsim.results.StoredValues;
import org.sepsim.scenario.Scenario;

/**
 * What is made of a baseline, its alternatives and its placebo, world by world with the same luck.
 *
 * @param scenarios names in that order, the placebo last
 * @param seed of the experiment
 * @param replicates worlds of each that were asked for
 * @param judging by what the scenarios are judged
 */
public record Comparison(List<String> scenarios, long seed, int replicates, Judging judging) {
    /** Name of the file that tells what is wrong with a comparison; there is none if nothing is. */
    public static final String WARNINGS = SameWorlds.WARNINGS;

    /** The scenarios of a comparison: those given, and the placebo of the first. */
    public static List<Scenario> withPlacebo(List<Scenario> given) {
        List<Scenario> all = new ArrayList<>(given);
        all.add(PlaceboTwin.of(given.get(0)));
        return List.copyOf(all);
    }

    public Comparison {
        scenarios = List.copyOf(scenarios);
    }

    /** The comparison that made results; nothing if something else did. */
    public static Optional<Comparison> of(Provenance made) {
        if (made.asked().judged().isEmpty()) {
            return Optional.empty();
        }
        List<String> names =
                made.scenarios().stream().map(Provenance.ScenarioText::name).toList();
        Judging judging = Judging.of(made.asked().judged());
        return Optional.of(new Comparison(names, made.seed(), made.replicates(), judging));
    }

    private List<String> judged() {
        return scenarios.subList(0, scenarios.size() - 1);
    }

    /** Name of the control: its pictures are the baseline's. */
    public String placebo() {
        return scenarios.get(scenarios.size() - 1);
    }

    /** Which worlds are run: all, or as many as the order needs. */
    public Course course() {
        return judging.untilRanked() ? ranking() : Course.ALL;
    }

    private Ranking ranking() {
        return new Ranking(new UntilRanked(judged(), List.of(placebo()), judging.objective(), judging.indifference()));
    }

    /** Differences, robustness, the ranking if there is one, and warnings; then what {@code more} adds, such as charts of them. */
    public AddOn files(AddOn more) {
        return new AddOn() {
            @Override
            public void write(Path folder) throws IOException {
                throw new IllegalStateException("a comparison is made of runs, not of " + folder);
            }

            @Override
            public void write(Path folder, StoredValues runs) throws IOException {
                writeTables(folder, runs);
                if (judging.untilRanked()) {
                    ranking().write(runs, replicates, folder);
                }
                more.write(folder, runs);
            }
        };
    }

    private void writeTables(Path folder, StoredValues runs) throws IOException {
        String baseline = scenarios.get(0);
        new DifferenceTable(runs, baseline, seed).write(scenarios.subList(1, scenarios.size()), folder);
        List<String> complaints = SameWorlds.complaints(runs, baseline, placebo());
        if (!complaints.isEmpty()) {
            String told = "WARNING: the placebo differs from " + baseline
                    + ", so that no difference here can be trusted: " + String.join("; ", complaints) + "\n";
            Files.writeString(folder.resolve(WARNINGS), told);
        }
        RobustnessTable.write(judging.objective(), judging.criterion(), robustness(runs), folder);
    }

    private List<Robustness> robustness(StoredValues runs) {
        List<String> judged = judged();
        Objective objective = judging.objective();
        boolean stored = judged.stream().allMatch(name -> runs.series(name).contains(objective.key()));
        List<Integer> worlds = stored ? runs.replicates(judged) : List.of();
        if (worlds.isEmpty()) {
            return List.of();
        }
        double[][] values = judged.stream()
                .map(name -> objective.values(runs, name, worlds))
                .toArray(double[][]::new);
        return Robustness.of(judged, values, judging.satisfied());
    }
}
