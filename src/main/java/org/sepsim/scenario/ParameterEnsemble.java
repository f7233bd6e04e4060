package org.sepsim.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Weighted draws of parameters, such as the posterior of a calibration: every world takes one of them, so that a band over worlds shows chance and
 * what is not known of parameters.
 *
 * @param parameters paths of the parameters
 * @param draws at least one; none where there is no ensemble
 */
public record ParameterEnsemble(List<String> parameters, List<Draw> draws) {
    /** A scenario's parameters are the same in every world. */
    public static final ParameterEnsemble NONE = new ParameterEnsemble(List.of(), List.of());

    /** Columns before the parameters. */
    static final List<String> COLUMNS = List.of("particle", "weight", "distance");

    /**
     * Values of all parameters together.
     *
     * @param particle its name in the file
     * @param weight in proportion to which it is drawn, at least 0
     * @param distance from what was fitted; {@code NaN} if unknown
     * @param values as a scenario file would have them, one a parameter
     */
    public record Draw(String particle, double weight, double distance, List<String> values) {
        public Draw {
            values = List.copyOf(values);
        }
    }

    public ParameterEnsemble {
        parameters = List.copyOf(parameters);
        draws = List.copyOf(draws);
    }

    /**
     * The ensemble in the resolved text of a scenario.
     *
     * @param name of the scenario
     * @param text as {@link Scenario#resolvedText} gave it
     */
    public static ParameterEnsemble ofResolved(String name, String text) {
        Problems problems = new Problems();
        Optional<Tree> tree = YamlTree.parse(Place.startOf(name), text, problems);
        problems.throwIfAny();
        String table = ((Tree.Mapping) tree.orElseThrow()).text(EnsembleBinder.KEY);
        if (!table.contains("\n")) {
            return NONE; // also in a text of a version that knew no ensembles
        }
        ParameterEnsemble ensemble = EnsembleTable.of(
                        CsvSheet.parse(Place.startOf(name), table, problems), path -> true, problems)
                .ensemble();
        problems.throwIfAny();
        return ensemble;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return draws.isEmpty();
    }

    /**
     * Which draw stands at a place among all, each as wide as its weight.
     *
     * @param u above 0 and below 1
     * @return index of the draw
     */
    public int at(double u) {
        return wheel().at(u);
    }

    /** The same for whoever asks often. */
    public DrawWheel wheel() {
        return new DrawWheel(draws);
    }

    /** Index of the draw of least distance, the first of several. */
    int best() {
        return IntStream.range(0, draws.size())
                .boxed()
                .min(Comparator.comparingDouble((Integer i) -> draws.get(i).distance()))
                .orElseThrow();
    }

    /** A draw as a document over a scenario. */
    Tree.Mapping overlay(int draw) {
        Place somewhere = Place.startOf(draws.get(draw).particle());
        Tree.Mapping whole = Tree.Mapping.empty(somewhere);
        for (int k = 0; k < parameters.size(); k++) {
            Tree.Scalar value =
                    new Tree.Scalar(somewhere, draws.get(draw).values().get(k), true);
            whole = TreeMerge.merge(whole, Overlay.of(parameters.get(k), somewhere, value));
        }
        return whole;
    }

    /** The table as a file has it; {@code none} where there is none. */
    String text() {
        if (isEmpty()) {
            return ScalarBinder.NONE;
        }
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try (CSVPrinter table = new CSVPrinter(text, format)) {
            List<String> header = new ArrayList<>(COLUMNS);
            header.addAll(parameters);
            table.printRecord(header);
            for (Draw draw : draws) {
                List<String> row = new ArrayList<>(List.of(
                        draw.particle(),
                        NumberText.of(draw.weight()),
                        Double.isNaN(draw.distance()) ? "" : NumberText.of(draw.distance())));
                row.addAll(draw.values());
                table.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory can be written", impossible);
        }
        return text.toString();
    }
}
