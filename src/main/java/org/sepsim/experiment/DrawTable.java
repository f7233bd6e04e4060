package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            Stream<List<String>> rows = drawings.stream().flatMap(drawing -> drawing.rows(made));
            CsvFile.write(folder.resolve(FILE), COLUMNS, rows.iterator());
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

        /** One after the other: of many worlds they would not fit in memory. */
        Stream<List<String>> rows(Provenance made) {
            int first = made.asked().firstReplicate();
            return IntStream.range(first, first + made.replicates())
                    .boxed()
                    .flatMap(replicate -> rows(made.seed(), replicate));
        }

        private Stream<List<String>> rows(long seed, int replicate) {
            int draw = RunInput.draw(ensemble, seed, replicate);
            String world = Integer.toString(replicate);
            String particle = ensemble.draws().get(draw).particle();
            return IntStream.range(0, ensemble.parameters().size())
                    .mapToObj(k -> List.of(
                            scenario,
                            world,
                            particle,
                            ensemble.parameters().get(k),
                            values.get(draw).get(k)));
        }
    }
}
