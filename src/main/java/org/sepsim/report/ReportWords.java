package org.sepsim.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sepsim.results.Trajectory;
import org.sepsim.results.Trajectory.Point;

/** Who leads a race at the end of a year, in sentences. */
final class ReportWords {
    private ReportWords() {}

    /** What the numbers of {@link #leaders} are. */
    static String told(int year) {
        return "At the end of " + year + ", the median world and in brackets what 90 % of the worlds span:";
    }

    /** The sentences of one scenario. */
    static List<String> leaders(List<Trajectory> trajectories, int year) {
        List<String> sentences = new ArrayList<>();
        for (Headline headline : Headline.RACE) {
            if (headline.measure().endsWith("_share")) {
                for (String level : List.of("nation", "firm")) {
                    sentence(headline, level, trajectories, year).ifPresent(sentences::add);
                }
            }
        }
        return sentences;
    }

    private static Optional<String> sentence(Headline headline, String level, List<Trajectory> all, int year) {
        List<Trajectory> ranked = all.stream()
                .filter(one ->
                        headline.matches(one.key(), level) && at(one, year).isPresent())
                .sorted(Comparator.comparingDouble(
                        one -> -at(one, year).orElseThrow().p50()))
                .toList();
        if (ranked.isEmpty() || at(ranked.get(0), year).orElseThrow().p50() == 0) {
            return Optional.empty();
        }
        StringBuilder sentence = new StringBuilder("Of all " + level + "s, "
                + ranked.get(0).key().entity() + " has the largest " + headline.words() + ", "
                + range(at(ranked.get(0), year).orElseThrow()));
        if (ranked.size() > 1) {
            sentence.append("; next is ")
                    .append(ranked.get(1).key().entity())
                    .append(" with ")
                    .append(range(at(ranked.get(1), year).orElseThrow()));
        }
        return Optional.of(sentence.append('.').toString());
    }

    /** The value at the end of a year. */
    static Optional<Point> at(Trajectory trajectory, int year) {
        return trajectory.points().stream().filter(p -> p.time() == year).findFirst();
    }

    private static String range(Point point) {
        return percent(point.p50()) + " % (" + percent(point.p05()) + " to " + percent(point.p95()) + ")";
    }

    static String percent(double share) {
        return BigDecimal.valueOf(100 * share)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
