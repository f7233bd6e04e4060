package org.sepsim.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.sepsim.bench.process.OwnProcess;
import org.sepsim.bench.race.RaceMain;
import org.sepsim.model.Quarter;

/** How time and memory grow with firms, nations and replicates, as tables in Markdown; every case has a process of its own. */
final class Growth {
    private static final List<String> ONE_GIBIBYTE = List.of("-Xmx1g");

    private static final List<String> LITTLE = List.of("-Xmx256m");

    private static final int[] SMALL_LICENSEES = {40, 400, 4000, 40_000, 100_000};
    private static final int[] RACING = {30, 300, 3000, 30_000, 100_000};
    private static final int FIRMS_RACED = 600_000;
    private static final int[] MAKERS = {1, 50, 150, 350};
    private static final int[] PARTS = {1, 3, 9};
    private static final int[] REPLICATES = {100, 1000, 2000};
    private static final int[] STORED = {1000, 10_000, 100_000, 1_000_000};

    private Growth() {}

    static String tables() {
        return String.join("\n", smallLicensees(), race(), makers(), nations(), replicates(), stored());
    }

    private static String smallLicensees() {
        Times times = new Times();
        return table(
                head(
                        "Small licensees are the fringe, one seller that stands for them all. Heap of 1 GiB.",
                        "named firms and small licensees | ms a run | ns a firm and quarter | times the first | MB that a world holds"),
                SMALL_LICENSEES,
                licensees -> {
                    Map<String, String> found =
                            OwnProcess.pairs(GrowthMain.class, ONE_GIBIBYTE, "fringe", text(licensees));
                    double firms = number(found, "firms") + licensees;
                    double each = nanos(number(found, "ms"), firms);
                    return row(
                            "| %.0f | %.2f | %.1f | %.3f | %.2f |%n",
                            firms, number(found, "ms"), each, times.of(each), number(found, "mb"));
                });
    }

    private static String race() {
        Times times = new Times();
        return table(
                head(
                        "The R&D race, where every firm has draws, capital and a share of its own. Heap of 1 GiB.",
                        "firms | ns a firm and year | times the first"),
                RACING,
                firms -> {
                    String replicates = text(Math.max(1, FIRMS_RACED / firms));
                    double each = number(
                            OwnProcess.pairs(RaceMain.class, ONE_GIBIBYTE, "sepsim", text(firms), replicates, "1"),
                            "ns_per_firm_year");
                    return row("| %.0f | %.1f | %.2f |%n", (double) firms, each, times.of(each));
                });
    }

    private static String makers() {
        Times times = new Times();
        return table(
                head(
                        "More makers of devices with names, books and licences of their own. Heap of 1 GiB.",
                        "named firms | ms a run | ns a firm and quarter | times the first | MB that a world holds"),
                MAKERS,
                more -> {
                    Map<String, String> found = OwnProcess.pairs(GrowthMain.class, ONE_GIBIBYTE, "makers", text(more));
                    double each = nanos(number(found, "ms"), number(found, "firms"));
                    return row(
                            "| %.0f | %.2f | %.0f | %.2f | %.2f |%n",
                            number(found, "firms"), number(found, "ms"), each, times.of(each), number(found, "mb"));
                });
    }

    private static String nations() {
        Times times = new Times();
        return table(
                head(
                        "Nations divided into equal ones. Heap of 1 GiB.",
                        "nations | ms a run | choice of vendors, ms a run | the same, ns a firm, nation and quarter | times the first | MB that a world holds"),
                PARTS,
                parts -> {
                    Map<String, String> found =
                            OwnProcess.pairs(GrowthMain.class, ONE_GIBIBYTE, "nations", text(parts));
                    double choice = number(found, "vendors_ms");
                    double each = nanos(choice, number(found, "firms") * number(found, "nations"));
                    return row(
                            "| %.0f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                            number(found, "nations"),
                            number(found, "ms"),
                            choice,
                            each,
                            times.of(each),
                            number(found, "mb"));
                });
    }

    private static String replicates() {
        return table(
                head(
                        "Replicates of the baseline, one after the other. Heap of 256 MiB.",
                        "replicates | ms each | MB in use after the last"),
                REPLICATES,
                runs -> {
                    Map<String, String> found = OwnProcess.pairs(GrowthMain.class, LITTLE, "replicates", text(runs));
                    return row("| %.0f | %.2f | %.1f |%n", (double) runs, number(found, "ms"), number(found, "mb"));
                });
    }

    private static String stored() {
        return table(
                head(
                        "Made-up replicates of one yearly series, stored and written as tables. Heap of 1 GiB.",
                        "replicates | microseconds each | MB in use after the last"),
                STORED,
                runs -> {
                    Map<String, String> found = OwnProcess.pairs(GrowthMain.class, ONE_GIBIBYTE, "stored", text(runs));
                    return row("| %.0f | %.1f | %.1f |%n", (double) runs, number(found, "us"), number(found, "mb"));
                });
    }

    private static String head(String about, String columns) {
        return about + "\n\n| " + columns + " |\n|" + " ---: |".repeat(columns.split("\\|").length) + "\n";
    }

    private static String table(String head, int[] sizes, IntFunction<String> row) {
        StringBuilder table = new StringBuilder(head);
        for (int size : sizes) {
            table.append(row.apply(size));
        }
        return table.toString();
    }

    /** How many times the cost of the first case. */
    private static final class Times {
        private double first;

        double of(double cost) {
            first = first == 0 ? cost : first;
            return cost / first;
        }
    }

    private static double nanos(double milliseconds, double agents) {
        return milliseconds * 1e6 / (agents * Quarter.COUNT);
    }

    private static String row(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static double number(Map<String, String> pairs, String key) {
        return Double.parseDouble(pairs.get(key));
    }
}
