package org.sepsim.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Trajectory.Point;

/** A sweep in sentences. */
final class SweepWords {
    private static final MathContext DIGITS = new MathContext(3);
    private static final double HARDLY = 0.005;

    private final SweepData data;

    SweepWords(SweepData data) {
        this.data = data;
    }

    List<String> factorNames() {
        return data.varied().stream().map(FactorColumn::name).toList();
    }

    /** Of each measure the entity that moves most, with the points between which it moves, farthest first; what hardly moves is only named. */
    String headlines() {
        List<Most> all = data.moved().stream()
                .map(this::most)
                .sorted(Comparator.comparingDouble(most -> -most.moves()))
                .toList();
        if (all.isEmpty()) {
            return Html.paragraph("No factor moves anything that is stored.");
        }
        List<String> sentences = new ArrayList<>(all.stream()
                .filter(most -> most.moves() >= HARDLY)
                .map(this::sentence)
                .toList());
        List<String> hardly = all.stream()
                .filter(most -> most.moves() < HARDLY)
                .map(most -> most.spec().title())
                .toList();
        if (!hardly.isEmpty()) {
            sentences.add("By less than half a percentage point, or half a percent of what is no share: "
                    + String.join("; ", hardly) + ".");
        }
        return Html.paragraph("Of each measure whom the factors move most, from the point where its mean over worlds is"
                        + " lowest to that where it is highest; in brackets what 90 % of the worlds span.")
                + Html.list(sentences);
    }

    /** The series of a chart that moves most. */
    private record Most(ChartSpec spec, Map.Entry<SeriesKey, Point[]> series) {
        SeriesKey key() {
            return series.getKey();
        }

        Point[] points() {
            return series.getValue();
        }

        /** A share by its difference, anything else in parts of its highest mean. */
        double moves() {
            double high = points()[extreme(points(), true)].mean();
            return SweepData.spread(points()) / (spec.percent() || high == 0 ? 1 : Math.abs(high));
        }
    }

    private Most most(ChartSpec spec) {
        return data.series(spec).entrySet().stream()
                .map(one -> new Most(spec, one))
                .max(Comparator.comparingDouble(Most::moves))
                .orElseThrow();
    }

    private String sentence(Most most) {
        ChartSpec spec = most.spec();
        int low = extreme(most.points(), false);
        int high = extreme(most.points(), true);
        String name = spec.byGeneration() ? most.key().generation() : most.key().entity();
        return spec.title() + ": " + name + " from " + range(most.points()[low], spec) + " at " + data.words(low)
                + " to " + range(most.points()[high], spec) + " at " + data.words(high) + ".";
    }

    /** The point with the lowest or highest mean. */
    static int extreme(Point[] points, boolean highest) {
        Comparator<Integer> byMean = Comparator.comparingDouble(point -> points[point].mean());
        return IntStream.range(0, points.length)
                .boxed()
                .filter(point -> points[point] != null)
                .min(highest ? byMean.reversed() : byMean)
                .orElseThrow();
    }

    private static String range(Point point, ChartSpec spec) {
        return number(spec.factor() * point.mean()) + (spec.percent() ? " % (" : " (")
                + number(spec.factor() * point.p05()) + " to " + number(spec.factor() * point.p95()) + ")";
    }

    /** Three digits. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** At how many points the same entity is the largest. */
    String robustness() {
        List<List<String>> rows = new ArrayList<>();
        for (ChartSpec spec : data.moved()) {
            if (spec.percent() && !spec.byGeneration()) {
                Map<String, Integer> wins = wins(spec);
                int points = wins.values().stream().mapToInt(Integer::intValue).sum();
                wins.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .ifPresent(most -> rows.add(List.of(
                                spec.title(),
                                most.getKey(),
                                most.getValue() + " of " + points,
                                String.join(
                                        ", ",
                                        wins.keySet().stream()
                                                .filter(name -> !name.equals(most.getKey()))
                                                .toList()))));
            }
        }
        String told = "A finding is robust over the design where it does not depend on the point. This is who has the"
                + " largest mean share, and at how many points; regret and satisficing rates are those of named choices,"
                + " which ./sepsim compare tells.";
        return rows.isEmpty()
                ? Html.paragraph("No share is stored that the factors move.")
                : Html.paragraph(told)
                        + Html.table(
                                "Who is largest, over the points",
                                List.of("Share", "Most often", "Points", "Elsewhere"),
                                rows);
    }

    private Map<String, Integer> wins(ChartSpec spec) {
        Map<String, Integer> wins = new TreeMap<>();
        Map<SeriesKey, Point[]> series = data.series(spec);
        for (int point = 0; point < data.points(); point++) {
            int at = point;
            series.entrySet().stream()
                    .filter(one -> Objects.nonNull(one.getValue()[at]))
                    .max(Comparator.comparingDouble(one -> one.getValue()[at].mean()))
                    .ifPresent(one -> wins.merge(one.getKey().entity(), 1, Integer::sum));
        }
        return wins;
    }
}
