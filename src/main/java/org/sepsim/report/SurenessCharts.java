package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** The charts of all scenarios for a page; empty if there are none. */
    static String html(Path folder, Manifest manifest) throws IOException {
        StringBuilder text = new StringBuilder();
        for (var scenario : manifest.provenance().scenarios()) {
            for (Drawn drawn : drawings(folder, manifest, scenario.name())) {
                Drawing drawing = drawn.drawing();
                text.append("<h3>")
                        .append(Html.text(scenario.name() + ": " + drawing.title()))
                        .append("</h3>\n");
                text.append(drawing.html(drawing.title() + "; " + drawn.source().data() + " holds the numbers"));
            }
        }
        return text.toString();
    }

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
            SplitBars split = variance(Table.read(folder.resolve(VARIANCE)), scenario);
            ChartSource source = ChartSource.of(manifest, scenario, VARIANCE);
            if (!split.bars().isEmpty()) {
                drawn.add(new Drawn(split.drawing("variance-split", source), source));
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

    /** Each generation in a year of its own: when its race is run. */
    private static SplitBars variance(Table table, String scenario) {
        List<SplitBars.Bar> bars = table.rows().stream()
                .filter(row -> table.text(row, "scenario").equals(scenario) && inItsYear(table, row))
                .filter(row -> !Double.isNaN(table.number(row, "parameters")))
                .limit(IntervalRows.MOST)
                .map(row -> new SplitBars.Bar(
                        name(table, row) + ", " + table.text(row, "year"),
                        table.number(row, "parameters"),
                        table.number(row, "parameters_low"),
                        table.number(row, "parameters_high")))
                .toList();
        return new SplitBars(
                "Where the spread of shares of declared essential patents comes from",
                "Part of the variance over worlds, %",
                "parameters not known",
                "chance",
                bars);
    }

    private static boolean inItsYear(Table table, List<String> row) {
        int wanted = switch (table.text(row, "generation")) {
            case "4G" -> 2020;
            case "5G" -> 2030;
            default -> 2040;
        };
        int nearest = table.rows().stream()
                .filter(other -> table.text(other, "generation").equals(table.text(row, "generation")))
                .map(other -> Integer.parseInt(table.text(other, "year")))
                .min(Comparator.comparingInt(year -> Math.abs(year - wanted)))
                .orElseThrow();
        return Integer.parseInt(table.text(row, "year")) == nearest;
    }
}
