package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sepsim.results.Manifest;
import org.sepsim.results.Table;
import org.sepsim.results.Trajectory;

/** Charts of how sure the headline numbers of a batch are, and of what they are unsure: over replicates, and by where their variance comes from. */
public final class SurenessCharts {
    static final String CONVERGENCE = "convergence.csv";
    static final String VARIANCE = "variance.csv";

    private static final double PERCENT = 100;

    private SurenessCharts() {}

    /**
     * Draws those for which there is a table, as PNG and SVG under {@code charts/}; of several scenarios, a folder each below it.
     *
     * @param folder results folder with {@code manifest.json}
     * @return the files, in order
     */
    public static List<Path> write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Manifest manifest = Manifest.read(folder);
        int scenarios = manifest.provenance().scenarios().size();
        for (var scenario : manifest.provenance().scenarios()) {
            Path charts = folder.resolve("charts");
            Path place = scenarios == 1 ? charts : charts.resolve(scenario.name());
            for (Drawn drawn : drawings(folder, manifest, scenario.name())) {
                files.addAll(drawn.drawing()
                        .write(place, drawn.source().entries(drawn.drawing().id())));
            }
        }
        return files;
    }

    /** A chart and what it is made from. */
    record Drawn(Drawing drawing, ChartSource source) {}

    /** The charts of a scenario. */
    static List<Drawn> drawings(Path folder, Manifest manifest, String scenario) {
        List<Drawn> drawn = new ArrayList<>();
        if (Files.exists(folder.resolve(CONVERGENCE))) {
            Table table = Table.read(folder.resolve(CONVERGENCE));
            ChartSource source = ChartSource.of(manifest, scenario, CONVERGENCE);
            convergence(table, scenario, "half_width", halfWidths(), source).ifPresent(drawn::add);
            convergence(table, scenario, "cv", variation(), source).ifPresent(drawn::add);
        }
        if (Files.exists(folder.resolve(VARIANCE))) {
            IntervalRows rows = variance(Table.read(folder.resolve(VARIANCE)), scenario);
            ChartSource source = ChartSource.of(manifest, scenario, VARIANCE);
            if (!rows.rows().isEmpty()) {
                drawn.add(new Drawn(rows.drawing("variance-split", source), source));
            }
        }
        return drawn;
    }

    private static ChartSpec halfWidths() {
        return spec(
                "convergence-half-width",
                "How sure are shares of declared essential patents after so many replicates?",
                "Half-width of the mean's 95 % interval, points of a share",
                PERCENT);
    }

    private static ChartSpec variation() {
        return spec(
                "convergence-variation",
                "Does the spread of shares of declared essential patents hold still?",
                "Standard deviation over mean",
                1);
    }

    private static ChartSpec spec(String id, String title, String axis, double factor) {
        return new ChartSpec(id, title, axis, "declared_sep_share", "", "", ChartSpec.Kind.LINES, 9, factor);
    }

    /** A line for each share of a nation in the last of the years. */
    private static Optional<Drawn> convergence(
            Table table, String scenario, String column, ChartSpec spec, ChartSource source) {
        Map<String, List<Trajectory.Point>> lines = new LinkedHashMap<>();
        int year = lastYear(table);
        for (List<String> row : table.rows()) {
            boolean shown = table.text(row, "scenario").equals(scenario)
                    && table.text(row, "level").equals("nation")
                    && table.text(row, "measure").equals(spec.measure())
                    && Integer.parseInt(table.text(row, "year")) == year;
            double value = spec.factor() * table.number(row, column);
            if (shown && !Double.isNaN(value)) {
                double at = table.number(row, "replicates");
                lines.computeIfAbsent(name(table, row), name -> new ArrayList<>())
                        .add(new Trajectory.Point(at, value, value, value, value, (int) at));
            }
        }
        List<Curve> curves = lines.entrySet().stream()
                .map(line -> new Curve(line.getKey(), line.getValue()))
                .filter(curve -> curve.highest() > 0)
                .limit(spec.top())
                .toList();
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        double first = curves.get(0).points().get(0).time();
        double last = curves.get(0).last().time();
        ChartData data = new ChartData(curves, first, last, (int) last);
        Palette palette = Palette.of("", curves.stream().map(Curve::name).toList());
        XAxis axis = XAxis.numbers("Replicates", first, last);
        ChartPainter painter =
                new ChartPainter(spec, data, palette, axis, "of nations that declared most, at the end of " + year);
        return Optional.of(
                new Drawn(new Drawing(spec.id(), spec.title(), canvas -> painter.draw(canvas, source)), source));
    }

    private static int lastYear(Table table) {
        return table.rows().stream()
                .mapToInt(row -> Integer.parseInt(table.text(row, "year")))
                .max()
                .orElse(0);
    }

    private static String name(Table table, List<String> row) {
        return table.text(row, "generation") + " " + table.text(row, "entity");
    }

    private static IntervalRows variance(Table table, String scenario) {
        int year = lastYear(table);
        List<IntervalRows.Row> rows = table.rows().stream()
                .filter(row -> table.text(row, "scenario").equals(scenario)
                        && Integer.parseInt(table.text(row, "year")) == year)
                .limit(IntervalRows.MOST)
                .map(row -> new IntervalRows.Row(
                        name(table, row),
                        List.of(
                                percent(table, row, "parameters", "parameters_low", "parameters_high"),
                                percent(table, row, "chance", "", ""))))
                .toList();
        return new IntervalRows(
                "Where the spread of shares of declared essential patents in " + year + " comes from",
                "line: 95 % interval",
                "Part of the variance over worlds, %",
                List.of("parameters", "chance"),
                rows);
    }

    private static IntervalRows.Mark percent(Table table, List<String> row, String of, String low, String high) {
        return new IntervalRows.Mark(
                PERCENT * table.number(row, of),
                low.isEmpty() ? Double.NaN : PERCENT * table.number(row, low),
                high.isEmpty() ? Double.NaN : PERCENT * table.number(row, high));
    }
}
