package org.sepsim.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sepsim.results.Trajectory;
import org.sepsim.results.Trajectory.Point;

/** The numbers that a batch is about: who holds the essential patents of each generation, and who sells the networks. */
final class Headlines {
    private static final List<Integer> YEARS = List.of(2020, 2030, 2040);
    private static final int NATIONS = 4;
    private static final int FIRMS = 6;

    private final List<Trajectory> all;
    private final PrintWriter out;

    private Headlines(List<Trajectory> all, PrintWriter out) {
        this.all = all;
        this.out = out;
    }

    static void print(List<Trajectory> all, PrintWriter out) {
        Set<String> scenarios = new LinkedHashSet<>();
        all.forEach(trajectory -> scenarios.add(trajectory.scenario()));
        for (String scenario : scenarios) {
            List<Trajectory> own =
                    all.stream().filter(t -> t.scenario().equals(scenario)).toList();
            new Headlines(own, out).print(scenario);
        }
    }

    private void print(String scenario) {
        out.printf("%n%s: median share in percent (5 to 95 %% of worlds)%n", scenario);
        out.printf("%-40s", "");
        YEARS.forEach(year -> out.printf("%16d", year));
        out.println();
        for (String generation : List.of("4G", "5G", "6G")) {
            table(generation + " essential patents", "declared_sep_share", generation, "nation", NATIONS);
        }
        table("radio access networks", "ran_revenue_share", "all", "firm", FIRMS);
        out.println();
    }

    private void table(String title, String measure, String generation, String level, int top) {
        List<Trajectory> largest = all.stream()
                .filter(t -> t.key().measure().equals(measure)
                        && t.key().generation().equals(generation)
                        && t.key().level().equals(level))
                .sorted(Comparator.comparingDouble(Headlines::size).reversed())
                .limit(top)
                .toList();
        String name = title;
        for (Trajectory trajectory : largest) {
            List<String> cells = new ArrayList<>();
            YEARS.forEach(year -> cells.add(cell(trajectory, year)));
            out.printf("%-22s%-18s", name, trajectory.key().entity());
            cells.forEach(cell -> out.printf("%16s", cell));
            out.println();
            name = "";
        }
    }

    /** Mean over the years shown, so that the order does not hang on one year. */
    private static double size(Trajectory trajectory) {
        return YEARS.stream()
                .map(year -> at(trajectory, year))
                .mapToDouble(point -> point.map(Point::mean).orElse(0.0))
                .sum();
    }

    private static Optional<Point> at(Trajectory trajectory, int year) {
        return trajectory.points().stream().filter(p -> p.time() == year).findFirst();
    }

    private static String cell(Trajectory trajectory, int year) {
        return at(trajectory, year)
                .map(p -> String.format(Locale.ROOT, "%.0f (%.0f-%.0f)", 100 * p.p50(), 100 * p.p05(), 100 * p.p95()))
                .orElse("-");
    }
}
