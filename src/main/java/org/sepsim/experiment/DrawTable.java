package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sepsim.engine.RunInput;
import org.sepsim.results.CsvFile;
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
        List<Drawing> drawings = TextKind.scenarios(made.scenarios()).stream()
                .map(Drawing::of)
                .filter(drawing -> !drawing.ensemble.isEmpty())
                .toList();
        if (!drawings.isEmpty()) {
            CsvFile.write(folder.resolve(FILE), COLUMNS, rows -> {
                for (Drawing drawing : drawings) {
                    drawing.write(made, rows);
                }
            });
        }
    }

    /** A scenario whose worlds draw; the values of each draw as texts, which many worlds share. */
    private record Drawing(String scenario, ParameterEnsemble ensemble, List<List<String>> values) {
        static Drawing of(Provenance.ScenarioText text) {
            ParameterEnsemble ensemble = ParameterEnsemble.ofResolved(text.name(), text.text());
            List<List<String>> values = ensemble.draws().stream()
                    .map(draw -> Table.row(draw.values().toArray()))
                    .toList();
            return new Drawing(text.name(), ensemble, values);
        }

        /** World by world: of many they would not fit in memory. */
        void write(Provenance made, CsvFile.Sink rows) throws IOException {
            int first = made.asked().firstReplicate();
            for (int replicate = first; replicate < first + made.replicates(); replicate++) {
                write(made.seed(), replicate, rows);
            }
        }

        private void write(long seed, int replicate, CsvFile.Sink rows) throws IOException {
            int draw = RunInput.draw(ensemble, seed, replicate);
            String world = Integer.toString(replicate);
            String particle = ensemble.draws().get(draw).particle();
            for (int k = 0; k < ensemble.parameters().size(); k++) {
                rows.add(List.of(
                        scenario,
                        world,
                        particle,
                        ensemble.parameters().get(k),
                        values.get(draw).get(k)));
            }
        }
    }
}
