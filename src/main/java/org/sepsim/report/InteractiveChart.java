package org.sepsim.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.sepsim.results.Trajectory;
import org.sepsim.results.Trajectory.Point;

/** A chart for a page: its data as JSON, which the page's script draws, and some of its numbers as a table for those who see no drawing. */
final class InteractiveChart {
    private static final MathContext DIGITS = new MathContext(4);
    private static final int EVERY = 5;

    private final ChartSpec spec;
    private final Map<String, ChartData> scenarios = new LinkedHashMap<>();
    private final Palette palette;

    private InteractiveChart(ChartSpec spec, Map<String, List<Trajectory>> trajectories) {
        this.spec = spec;
        TreeSet<String> names = new TreeSet<>();
        trajectories.forEach((scenario, all) -> {
            ChartData data = ChartData.of(spec, all);
            if (!data.isEmpty()) {
                scenarios.put(scenario, data);
                data.curves().forEach(curve -> names.add(curve.name()));
            }
        });
        palette = Palette.of(spec.byGeneration() ? "generation" : spec.level(), names);
    }

    /** The figure, empty where there are no data. */
    static String html(ChartSpec spec, Map<String, List<Trajectory>> trajectories) {
        InteractiveChart chart = new InteractiveChart(spec, trajectories);
        return chart.scenarios.isEmpty() ? "" : chart.figure();
    }

    private String figure() {
        String id = spec.id();
        return "<figure class=\"chart\" id=\"" + id + "\">\n<h4>" + Html.text(spec.title()) + "</h4>\n"
                + "<div class=\"plot\" tabindex=\"0\" role=\"img\" aria-label=\"" + Html.text(alt()) + "\"></div>\n"
                + "<div class=\"legend\"></div>\n<figcaption>" + Html.text(spec.axis())
                + "; lines are medians, bands hold 90 % of the worlds. Name: <code>" + id
                + "</code>.</figcaption>\n"
                + Html.details("Numbers as a table", table()) + "<script type=\"application/json\">" + json()
                + "</script>\n</figure>\n";
    }

    /** What the drawing shows, in a sentence. */
    private String alt() {
        ChartData data = scenarios.values().iterator().next();
        List<String> ends = new ArrayList<>();
        for (Curve curve : data.curves().subList(0, Math.min(3, data.curves().size()))) {
            ends.add(curve.name() + " " + number(curve.last().p50()) + " in "
                    + (int) curve.last().time());
        }
        return spec.title() + ", " + spec.axis() + ": " + String.join(", ", ends)
                + ". Arrow keys move along the years; the table below holds numbers.";
    }

    private String table() {
        List<String> columns = new ArrayList<>(List.of("Scenario and series"));
        double first = scenarios.values().stream()
                .mapToDouble(ChartData::firstYear)
                .min()
                .orElseThrow();
        double last = scenarios.values().stream()
                .mapToDouble(ChartData::lastYear)
                .max()
                .orElseThrow();
        List<Integer> years = new ArrayList<>();
        for (int year = (int) Math.ceil(first / EVERY) * EVERY; year <= last; year += EVERY) {
            years.add(year);
            columns.add(Integer.toString(year));
        }
        List<List<String>> rows = new ArrayList<>();
        scenarios.forEach((scenario, data) -> data.curves().forEach(curve -> {
            List<String> row = new ArrayList<>(List.of(scenario + ": " + curve.name()));
            years.forEach(year -> row.add(at(curve, year)));
            rows.add(row);
        }));
        return Html.table(spec.title() + ": median (5 to 95 % of worlds), " + spec.axis(), columns, rows);
    }

    private static String at(Curve curve, int year) {
        return curve.points().stream()
                .filter(point -> point.time() == year)
                .map(p -> number(p.p50()) + " (" + number(p.p05()) + "\u2013" + number(p.p95()) + ")")
                .findFirst()
                .orElse("");
    }

    private String json() {
        List<String> parts = new ArrayList<>();
        scenarios.forEach((scenario, data) -> parts.add(quoted(scenario) + ":" + json(data)));
        return "{\"axis\":" + quoted(spec.axis()) + ",\"percent\":" + spec.percent() + ",\"scenarios\":{"
                + String.join(",", parts) + "}}";
    }

    private String json(ChartData data) {
        List<Double> times = data.curves().stream()
                .flatMap(curve -> curve.points().stream())
                .map(Point::time)
                .distinct()
                .sorted()
                .toList();
        List<String> curves = new ArrayList<>();
        for (Curve curve : data.curves()) {
            int colour = palette.colour(curve.name()).getRGB() & 0xffffff;
            curves.add("{\"name\":" + quoted(curve.name()) + ",\"colour\":\"#"
                    + Integer.toHexString(0x1000000 | colour).substring(1) + "\",\"low\":"
                    + values(curve, times, Point::p05) + ",\"mid\":" + values(curve, times, Point::p50) + ",\"high\":"
                    + values(curve, times, Point::p95) + "}");
        }
        return "{\"years\":" + times + ",\"series\":[" + String.join(",", curves) + "]}";
    }

    private static String values(Curve curve, List<Double> times, ToDoubleFunction<Point> value) {
        Map<Double, Point> byTime = new LinkedHashMap<>();
        curve.points().forEach(point -> byTime.put(point.time(), point));
        List<String> values = new ArrayList<>();
        for (Double time : times) {
            values.add(byTime.containsKey(time) ? number(value.applyAsDouble(byTime.get(time))) : "null");
        }
        return "[" + String.join(",", values) + "]";
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A JSON string that may stand in a script element. */
    private static String quoted(String text) {
        String plain = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
        return '"' + plain.replace("<", "\\u003c").replace("&", "\\u0026") + '"';
    }
}
