package org.sepsim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sepsim.results.Trajectory;
import org.sepsim.results.Trajectory.Point;

/** Who gains and who loses over time within one scenario: shares of two years side by side, those that move most first. */
final class ShareShifts {
    private static final int MOST = 10;
    private static final int BACK = 15;

    /** An entity and how far its share moves. */
    private record Shift(String entity, Point before, Point after) {
        double size() {
            return after.mean() - before.mean();
        }

        List<String> row() {
            return List.of(entity, range(before), range(after), (size() > 0 ? "+" : "") + ReportWords.percent(size()));
        }

        private static String range(Point point) {
            return ReportWords.percent(point.mean()) + " (" + ReportWords.percent(point.p05()) + "\u2013"
                    + ReportWords.percent(point.p95()) + ")";
        }
    }

    private ShareShifts() {}

    /**
     * The tables of all scenarios.
     *
     * @param last year at whose end the later share is taken
     */
    static String html(Map<String, List<Trajectory>> trajectories, int last) {
        int first = last - BACK;
        StringBuilder text = new StringBuilder();
        trajectories.forEach((scenario, all) -> tables(all, first, last)
                .forEach((caption, rows) -> text.append(Html.table(
                        caption + ", " + scenario,
                        List.of("Name", "End of " + first + ", %", "End of " + last + ", %", "Points"),
                        rows))));
        return text.isEmpty()
                ? ""
                : Html.paragraph("Over time within one scenario: mean shares, in brackets what 90 % of the worlds span."
                                + " Who gains by a choice only a comparison tells (./sepsim compare BASELINE ALTERNATIVE),"
                                + " world by world.")
                        + text;
    }

    private static Map<String, List<List<String>>> tables(List<Trajectory> all, int first, int last) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (Headline headline : Headline.RACE) {
            for (String level : List.of("nation", "firm")) {
                List<List<String>> rows =
                        headline.unit().factor() == 100 ? rows(headline, level, all, first, last) : List.of();
                if (!rows.isEmpty()) {
                    String words = Character.toUpperCase(headline.words().charAt(0))
                            + headline.words().substring(1);
                    tables.put(words + ", by " + level, rows);
                }
            }
        }
        return tables;
    }

    private static List<List<String>> rows(Headline headline, String level, List<Trajectory> all, int first, int last) {
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
                .limit(MOST)
                .sorted(Comparator.comparingDouble((Shift shift) -> -shift.size())
                        .thenComparing(Shift::entity))
                .map(Shift::row)
                .toList();
    }
}
