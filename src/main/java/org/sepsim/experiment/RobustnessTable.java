package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.CsvFile;
import org.sepsim.results.Numbers;

/** {@code robustness.csv}: a row a scenario, the baseline first; the header alone where no world can be judged. */
public final class RobustnessTable {
    /** Name of the file. */
    public static final String FILE = "robustness.csv";

    private static final List<String> COLUMNS = List.of(
            "scenario",
            "generation",
            "measure",
            "level",
            "entity",
            "year",
            "better",
            "criterion",
            "mean",
            "max_regret",
            "expected_regret",
            "share_of_worlds_best",
            "satisficing_rate",
            "minimax_regret_choice",
            "expected_regret_choice",
            "replicates");

    private RobustnessTable() {}

    static void write(Objective objective, String criterion, List<Robustness> judged, Path folder) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        judged.forEach(row -> rows.add(row(objective, criterion, row)));
        CsvFile.write(folder.resolve(FILE), COLUMNS, rows);
    }

    private static List<String> row(Objective objective, String criterion, Robustness r) {
        return List.of(
                r.scenario(),
                objective.key().generation(),
                objective.key().measure(),
                objective.key().level(),
                objective.key().entity(),
                Integer.toString(objective.year()),
                objective.higher() ? "higher" : "lower",
                criterion,
                Numbers.format(objective.higher() ? r.mean() : -r.mean()),
                Numbers.format(r.maxRegret()),
                Numbers.format(r.expectedRegret()),
                Numbers.format(r.shareBest()),
                Numbers.format(r.satisficingRate()),
                Boolean.toString(r.minimax()),
                Boolean.toString(r.leastExpected()),
                Integer.toString(r.replicates()));
    }
}
