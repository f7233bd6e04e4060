package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.engine.RunInput;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.Table;
import org.sepsim.results.TextKind;
import org.sepsim.scenario.ParameterEnsemble;

/** Which draw of its scenario's ensemble every world took, with the values of the parameters. */
public final class DrawTable {
    /** Name of the file; there is none where no scenario has an ensemble. */
    public static final String FILE = "draws.csv";

    private static final List<String> COLUMNS = List.of("scenario", "replicate", "particle", "parameter", "value");

    private DrawTable() {}

    /**
     * Writes the table of a batch or a comparison.
     *
     * @param folder results folder with a manifest, which holds the ensembles
     */
    public static void write(Path folder) throws IOException {
        Provenance made = Manifest.read(folder).provenance();
        List<List<String>> rows = new ArrayList<>();
        for (Provenance.ScenarioText text : TextKind.scenarios(made.scenarios())) {
            ParameterEnsemble ensemble = ParameterEnsemble.ofResolved(text.name(), text.text());
            int first = made.asked().firstReplicate();
            for (int k = 0; k < made.replicates() && !ensemble.isEmpty(); k++) {
                rows.addAll(rows(text.name(), ensemble, made.seed(), first + k));
            }
        }
        if (!rows.isEmpty()) {
            new Table(COLUMNS, rows).write(folder.resolve(FILE));
        }
    }

    private static List<List<String>> rows(String scenario, ParameterEnsemble ensemble, long seed, int replicate) {
        ParameterEnsemble.Draw draw = ensemble.draws().get(RunInput.draw(ensemble, seed, replicate));
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < draw.values().size(); k++) {
            rows.add(Table.row(
                    scenario,
                    replicate,
                    draw.particle(),
                    ensemble.parameters().get(k),
                    draw.values().get(k)));
        }
        return rows;
    }
}
