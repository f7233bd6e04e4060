package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sepsim.results.DifferenceTable;
import org.sepsim.results.ResultsWriter.AddOn;
import org.sepsim.results.SameWorlds;
import org.sepsim.results.StoredValues;
import org.sepsim.scenario.Scenario;

/**
 * A baseline, its alternatives and its placebo, world by world with the same luck.
 *
 * @param request the scenarios in that order, the placebo last
 * @param objective by what they are judged
 * @param criterion when one does well enough
 * @param criterionText the same in words
 */
public record Comparison(Request request, Objective objective, Robustness.Criterion criterion, String criterionText) {
    /** Name of the file that tells what is wrong with a comparison; there is none if nothing is. */
    public static final String WARNINGS = "warnings.txt";

    /** The scenarios of a comparison: those given, and the placebo of the first. */
    public static List<Scenario> withPlacebo(List<Scenario> given) {
        List<Scenario> all = new ArrayList<>(given);
        all.add(PlaceboTwin.of(given.get(0)));
        return List.copyOf(all);
    }

    private List<String> names() {
        return request.scenarios().stream().map(Scenario::name).toList();
    }

    private List<String> judged() {
        return names().subList(0, names().size() - 1);
    }

    /** Name of the control: its pictures are the baseline's. */
    public String placebo() {
        return names().get(names().size() - 1);
    }

    /**
     * Spends worlds where the order by the objective is open.
     *
     * @param indifference difference worth telling, in the unit of the measure; 0 for the default
     */
    public Ranking ranking(double indifference) {
        return new Ranking(new UntilRanked(judged(), List.of(placebo()), objective, indifference));
    }

    /** Differences, robustness and warnings; then what {@code more} adds, such as charts of them. */
    public AddOn files(Optional<Ranking> ranking, AddOn more) {
        return new AddOn() {
            @Override
            public void write(Path folder) throws IOException {
                throw new IllegalStateException("a comparison is made of runs, not of " + folder);
            }

            @Override
            public void write(Path folder, StoredValues runs) throws IOException {
                writeTables(folder, runs);
                if (ranking.isPresent()) {
                    ranking.get().write(runs, request.replicates(), folder);
                }
                more.write(folder, runs);
            }
        };
    }

    private void writeTables(Path folder, StoredValues runs) throws IOException {
        List<String> names = names();
        new DifferenceTable(runs, names.get(0), request.seed()).write(names.subList(1, names.size()), folder);
        List<String> complaints = SameWorlds.complaints(runs, names.get(0), placebo());
        if (!complaints.isEmpty()) {
            String told = "WARNING: the placebo differs from " + names.get(0)
                    + ", so that no difference here can be trusted: " + String.join("; ", complaints) + "\n";
            Files.writeString(folder.resolve(WARNINGS), told);
        }
        RobustnessTable.write(objective, criterionText, robustness(runs), folder);
    }

    private List<Robustness> robustness(StoredValues runs) {
        List<String> judged = judged();
        boolean stored = judged.stream().allMatch(name -> runs.series(name).contains(objective.key()));
        List<Integer> worlds = stored ? runs.replicates(judged) : List.of();
        if (worlds.isEmpty()) {
            return List.of();
        }
        double[][] values = judged.stream()
                .map(name -> objective.values(runs, name, worlds))
                .toArray(double[][]::new);
        return Robustness.of(judged, values, criterion);
    }
}
