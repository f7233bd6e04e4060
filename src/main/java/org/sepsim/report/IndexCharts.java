package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sepsim.results.IndexTable;
import org.sepsim.results.Manifest;
import org.sepsim.results.SeriesKey;

/** The charts of a sensitivity study: for each output its factors, the strongest first, with two indices side by side. */
public final class IndexCharts {
    /** Names of two indices in the table, and in words. */
    private record Pair(String first, String firstWords, String second, String secondWords, String axis) {}

    private static final Pair MORRIS = new Pair(
            "mu_star",
            "μ*, mean size of effects",
            "sigma",
            "σ, how effects differ",
            "Effect of going through the whole range, ");
    private static final Pair SOBOL =
            new Pair("total", "total order", "first", "first order", "Part of the variance of the output");

    /**
     * What is asked about.
     *
     * @param key the series
     * @param year at its end
     */
    record Output(SeriesKey key, int year) {
        /** In words, such as {@code RAN revenue share of Huawei in 2030}. */
        String words() {
            String generation = key.generation().equals("all") ? "" : " for " + key.generation();
            return MeasureWords.of(key.measure()) + " of " + key.entity() + generation + " in " + year;
        }

        /** Unit of an effect, and by what an effect in the units of the store is multiplied to have it. */
        String unit() {
            return MeasureWords.share(key.measure()) ? "percentage points" : "units of the output";
        }

        double factor(String index) {
            boolean part = index.equals(SOBOL.first) || index.equals(SOBOL.second);
            return MeasureWords.share(key.measure()) && !part ? 100 : 1;
        }
    }

    private IndexCharts() {}

    /**
     * Draws a chart for each output that anything moves.
     *
     * @param folder results folder with {@code indices.csv} and {@code manifest.json}
     * @return the files, in order
     * @throws org.sepsim.results.ResultsException if it is none
     */
    public static List<Path> write(Path folder) throws IOException {
        ChartSource source = source(Manifest.read(folder));
        List<Path> written = new ArrayList<>();
        for (Drawing drawing :
                drawings(byOutput(IndexTable.read(folder)), source).values()) {
            written.addAll(drawing.write(folder.resolve("charts"), source.entries(drawing.id())));
        }
        return written;
    }

    static ChartSource source(Manifest manifest) {
        return ChartSource.ofDesign(manifest, ChartSource.STUDY, IndexTable.FILE);
    }

    /** The rows of each output. */
    static Map<Output, List<IndexTable.Row>> byOutput(IndexTable table) {
        Map<Output, List<IndexTable.Row>> outputs = new LinkedHashMap<>();
        for (IndexTable.Row row : table.rows()) {
            outputs.computeIfAbsent(new Output(row.key(), row.year()), output -> new ArrayList<>())
                    .add(row);
        }
        return outputs;
    }

    /** A chart for each output that anything moves. */
    static Map<Output, Drawing> drawings(Map<Output, List<IndexTable.Row>> outputs, ChartSource source) {
        Map<Output, Drawing> drawings = new LinkedHashMap<>();
        outputs.forEach((output, rows) -> {
            IntervalRows chart = chart(output, rows);
            if (!chart.isEmpty()) {
                drawings.put(output, chart.drawing(id(output), source));
            }
        });
        return drawings;
    }

    private static String id(Output output) {
        SeriesKey key = output.key();
        String text =
                key.measure() + "-" + key.generation() + "-" + key.level() + "-" + key.entity() + "-" + output.year();
        return "indices-" + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static IntervalRows chart(Output output, List<IndexTable.Row> rows) {
        Pair pair = rows.stream().anyMatch(row -> row.index().equals(MORRIS.first)) ? MORRIS : SOBOL;
        Map<String, IntervalRows.Mark> second = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.index().equals(pair.second))
                .forEach(row -> second.put(row.factor(), mark(output, row)));
        List<IntervalRows.Row> drawn = rows.stream()
                .filter(row -> row.index().equals(pair.first))
                .sorted(Comparator.comparingDouble((IndexTable.Row row) -> -row.value()))
                .limit(IntervalRows.MOST)
                .map(row -> new IntervalRows.Row(row.factor(), List.of(mark(output, row), second.get(row.factor()))))
                .toList();
        String title = "What moves " + output.words();
        return new IntervalRows(
                title,
                "line: 95 % interval by bootstrap",
                pair.equals(MORRIS) ? pair.axis + output.unit() : pair.axis,
                List.of(pair.firstWords, pair.secondWords),
                drawn);
    }

    private static IntervalRows.Mark mark(Output output, IndexTable.Row row) {
        double factor = output.factor(row.index());
        return new IntervalRows.Mark(factor * row.value(), factor * row.low(), factor * row.high());
    }
}
