package org.sepsim.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sepsim.results.Trajectory;
import org.sepsim.results.Trajectory.Point;

/** Who gains and who loses over time within one scenario: shares of two years side by side, those that move most first. */
final class ShareShifts {
    private static final int MOST = 10;
    private static final int DRAWN = 5;
    private static final int BACK = 15;
    /** Whose shares are told. */
    static final List<String> LEVELS = List.of("nation", "firm");

    /** An entity and how far its share moves. */
    private record Shift(String entity, Point before, Point after) {
        double size() {
            return after.mean() - before.mean();
        }

        List<String> row() {
            return List.of(entity, range(before), range(after), points());
        }

        private String points() {
            return (size() > 0 ? "+" : "") + ReportWords.percent(size());
        }

        IntervalRows.Row drawn() {
            return new IntervalRows.Row(entity + "  " + points(), List.of(mark(before), mark(after)));
        }

        private static IntervalRows.Mark mark(Point point) {
            return new IntervalRows.Mark(100 * point.mean(), 100 * point.p05(), 100 * point.p95());
        }

        private static String range(Point point) {
            return ReportWords.percent(point.mean()) + " (" + ReportWords.percent(point.p05()) + "\u2013"
                    + ReportWords.percent(point.p95()) + ")";
        }
    }

    private ShareShifts() {}

    /** Which shares are told. */
    static Set<String> measures() {
        return Headline.RACE.stream()
                .filter(ShareShifts::share)
                .map(Headline::measure)
                .collect(Collectors.toSet());
    }

    private static boolean share(Headline headline) {
        return headline.unit().factor() == 100;
    }

    /**
     * The charts and tables of all scenarios.
     *
     * @param last year at whose end the later share is taken
     * @param source what is drawn, by scenario
     * @param kept whether the charts lie under {@code charts/} too
     */
    static String html(
            Map<String, List<Trajectory>> trajectories, int last, Function<String, ChartSource> source, boolean kept)
            throws IOException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, List<Trajectory>> scenario : trajectories.entrySet()) {
            String name = scenario.getKey();
            String end = trajectories.size() == 1 ? "" : "-" + name;
            for (Drawing drawing : drawings(scenario.getValue(), last, source.apply(name), end)) {
                text.append(drawing.html(
                        drawing.title() + ", " + name + "; the tables below hold the numbers",
                        kept ? drawing.id().substring(0, drawing.id().length() - end.length()) : ""));
            }
            tables(scenario.getValue(), last - BACK, last)
                    .forEach((caption, rows) -> text.append(Html.table(
                            caption + ", " + name,
                            List.of("Name", "End of " + (last - BACK) + ", %", "End of " + last + ", %", "Points"),
                            rows)));
        }
        return text.isEmpty()
                ? ""
                : Html.paragraph("Over time within one scenario: mean shares, in brackets what 90 % of the worlds span."
                                + " Who gains by a choice only a comparison tells (./sepsim compare BASELINE ALTERNATIVE),"
                                + " world by world.")
                        + text;
    }

    /**
     * The charts of one scenario, one a level: of each share those that move most, then and now.
     *
     * @param end of the names of the charts
     */
    static List<Drawing> drawings(List<Trajectory> all, int last, ChartSource source, String end) {
        int first = last - BACK;
        List<Drawing> drawings = new ArrayList<>();
        for (String level : LEVELS) {
            List<IntervalRows.Row> rows = new ArrayList<>();
            for (Headline headline : Headline.RACE) {
                List<Shift> shifts = shifts(headline, level, all, first, last, DRAWN);
                if (!shifts.isEmpty()) {
                    rows.add(IntervalRows.Row.heading(capital(headline.words())));
                }
                shifts.forEach(shift -> rows.add(shift.drawn()));
            }
            if (!rows.isEmpty()) {
                IntervalRows chart = new IntervalRows(
                        "Whose share rises and falls, by " + level + ", " + first + " to " + last,
                        "dot: mean; line: 90 % of the worlds; number: change of the mean, points; of each share the "
                                + DRAWN + " that move most",
                        "Share, %",
                        List.of("end of " + first, "end of " + last),
                        rows);
                drawings.add(chart.drawing("share-shifts-" + level + end, source));
            }
        }
        return drawings;
    }

    private static Map<String, List<List<String>>> tables(List<Trajectory> all, int first, int last) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (Headline headline : Headline.RACE) {
            for (String level : LEVELS) {
                List<List<String>> rows = shifts(headline, level, all, first, last, MOST).stream()
                        .map(Shift::row)
                        .toList();
                if (!rows.isEmpty()) {
                    tables.put(capital(headline.words()) + ", by " + level, rows);
                }
            }
        }
        return tables;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Those that move most, who gains most first; none of what is no share. */
    private static List<Shift> shifts(
            Headline headline, String level, List<Trajectory> all, int first, int last, int most) {
        if (!share(headline)) {
            return List.of();
        }
        List<Shift> shifts = new ArrayList<>();
        for (Trajectory one : all) {
            Optional<Point> before = ReportWords.at(one, first);
            Optional<Point> after = ReportWords.at(one, last);
            if (headline.matches(one.key(), level) && before.isPresent() && after.isPresent()) {
                shifts.add(new Shift(one.key().entity(), before.get(), after.get()));
            }
        }
        return shifts.stream()
                .filter(shift -> Math.abs(shift.size()) >= 0.0005)
                .sorted(Comparator.comparingDouble((Shift shift) -> -Math.abs(shift.size()))
                        .thenComparing(Shift::entity))
                .limit(most)
                .sorted(Comparator.comparingDouble((Shift shift) -> -shift.size())
                        .thenComparing(Shift::entity))
                .toList();
    }
}
