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
            "Effect of going through the whole range, in units of the output");
    private static final Pair SOBOL =
            new Pair("total", "total order", "first", "first order", "Part of the variance of the output");

    private record Output(SeriesKey key, int year) {}

    private IndexCharts() {}

    /**
     * Draws a chart for each output that anything moves.
     *
     * @param folder results folder with {@code indices.csv} and {@code manifest.json}
     * @return the files, in order
     * @throws org.sepsim.results.ResultsException if it is none
     */
    public static List<Path> write(Path folder) throws IOException {
        ChartSource source = ChartSource.ofDesign(Manifest.read(folder), ChartSource.STUDY, IndexTable.FILE);
        ChartFiles files = new ChartFiles(folder.resolve("charts"), source);
        Map<Output, List<IndexTable.Row>> outputs = new LinkedHashMap<>();
        for (IndexTable.Row row : IndexTable.read(folder).rows()) {
            outputs.computeIfAbsent(new Output(row.key(), row.year()), output -> new ArrayList<>())
                    .add(row);
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Output, List<IndexTable.Row>> output : outputs.entrySet()) {
            written.addAll(files.write(id(output.getKey()), chart(output.getKey(), output.getValue())));
        }
        return written;
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
                .forEach(row -> second.put(row.factor(), mark(row)));
        List<IntervalRows.Row> drawn = rows.stream()
                .filter(row -> row.index().equals(pair.first))
                .sorted(Comparator.comparingDouble((IndexTable.Row row) -> -row.value()))
                .limit(IntervalRows.MOST)
                .map(row -> new IntervalRows.Row(row.factor(), List.of(mark(row), second.get(row.factor()))))
                .toList();
        String generation = output.key().generation();
        String title = "What moves " + output.key().measure() + " of "
                + output.key().entity() + (generation.equals("all") ? "" : " for " + generation) + ", " + output.year();
        return new IntervalRows(
                title,
                "line: 95 % interval by bootstrap",
                pair.axis,
                List.of(pair.firstWords, pair.secondWords),
                drawn);
    }

    private static IntervalRows.Mark mark(IndexTable.Row row) {
        return new IntervalRows.Mark(row.value(), row.low(), row.high());
    }
}
