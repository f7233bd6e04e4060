package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sepsim.engine.RunInput;
import org.sepsim.results.Provenance;
import org.sepsim.results.StoredValues;
import org.sepsim.results.Table;
import org.sepsim.results.TextKind;
import org.sepsim.scenario.ParameterEnsemble;

/** How much of the variance of the headline numbers is chance, and how much comes from what is not known of the parameters; see {@link RandomEffects}. */
public final class VarianceSplit {
    /** Name of the file; there is none where no scenario has an ensemble of which many worlds share a draw. */
    public static final String FILE = "variance.csv";

    private static final List<String> COLUMNS = List.of(
            "scenario",
            "generation",
            "measure",
            "level",
            "entity",
            "year",
            "sd",
            "parameters",
            "parameters_low",
            "parameters_high",
            "chance",
            "draws",
            "replicates");

    private VarianceSplit() {}

    /** Writes the table of what was made. */
    public static void write(Provenance made, StoredValues runs, Path folder) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Provenance.ScenarioText text : TextKind.scenarios(made.scenarios())) {
            ParameterEnsemble ensemble = ParameterEnsemble.ofResolved(text.name(), text.text());
            if (!ensemble.isEmpty()) {
                rows.addAll(rows(text.name(), ensemble, made.seed(), runs));
            }
        }
        if (!rows.isEmpty()) {
            new Table(COLUMNS, rows).write(folder.resolve(FILE));
        }
    }

    private static List<List<String>> rows(String scenario, ParameterEnsemble ensemble, long seed, StoredValues runs) {
        List<Integer> worlds = runs.replicates(List.of(scenario));
        int[] draws = worlds.stream()
                .mapToInt(world -> RunInput.draw(ensemble, seed, world))
                .toArray();
        List<List<String>> rows = new ArrayList<>();
        for (Objective number : HeadlineNumbers.of(runs, scenario)) {
            double[] values = number.values(runs, scenario, worlds);
            int[] there = IntStream.range(0, values.length)
                    .filter(i -> !Double.isNaN(values[i]))
                    .toArray();
            int[] group = IntStream.of(there).map(i -> draws[i]).toArray();
            double[] present = IntStream.of(there).mapToDouble(i -> values[i]).toArray();
            if (RandomEffects.possible(group)) {
                rows.add(row(scenario, number, RandomEffects.of(present, group, seed), present.length));
            }
        }
        return rows;
    }

    private static List<String> row(String scenario, Objective number, RandomEffects split, int worlds) {
        return Table.row(
                scenario,
                number.key().generation(),
                number.key().measure(),
                number.key().level(),
                number.key().entity(),
                number.year(),
                Math.sqrt(split.between() + split.within()),
                split.share(),
                split.low(),
                split.high(),
                1 - split.share(),
                split.groups(),
                worlds);
    }
}
