package org.sepsim.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        StringBuilder table = new StringBuilder(
                "Small licensees are the fringe, one seller that stands for them all. Heap of 1 GiB.\n\n"
                        + "| named firms and small licensees | ms a run | ns a firm and quarter | times the first | MB that a world holds |\n| ---: | ---: | ---: | ---: | ---: |\n");
        double first = 0;
        for (int licensees : SMALL_LICENSEES) {
            Map<String, String> found = OwnProcess.pairs(GrowthMain.class, ONE_GIBIBYTE, "fringe", text(licensees));
            double firms = number(found, "firms") + licensees;
            double each = nanos(number(found, "ms"), firms);
            first = first == 0 ? each : first;
            table.append(row(
                    "| %.0f | %.2f | %.1f | %.3f | %.2f |%n",
                    firms, number(found, "ms"), each, each / first, number(found, "mb")));
        }
        return table.toString();
    }

    private static String race() {
        StringBuilder table = new StringBuilder(
                "The R&D race, where every firm has draws, capital and a share of its own. Heap of 1 GiB.\n\n"
                        + "| firms | ns a firm and year | times the first |\n| ---: | ---: | ---: |\n");
        double first = 0;
        for (int firms : RACING) {
            String replicates = text(Math.max(1, FIRMS_RACED / firms));
            double each = number(
                    OwnProcess.pairs(RaceMain.class, ONE_GIBIBYTE, "sepsim", text(firms), replicates, "1"),
                    "ns_per_firm_year");
            first = first == 0 ? each : first;
            table.append(row("| %.0f | %.1f | %.2f |%n", (double) firms, each, each / first));
        }
        return table.toString();
    }

    private static String makers() {
        StringBuilder table = new StringBuilder(
                "More makers of devices with names, books and licences of their own. Heap of 1 GiB.\n\n"
                        + "| named firms | ms a run | ns a firm and quarter | times the first | MB that a world holds |\n| ---: | ---: | ---: | ---: | ---: |\n");
        double first = 0;
        for (int more : MAKERS) {
            Map<String, String> found = OwnProcess.pairs(GrowthMain.class, ONE_GIBIBYTE, "makers", text(more));
            double each = nanos(number(found, "ms"), number(found, "firms"));
            first = first == 0 ? each : first;
            table.append(row(
                    "| %.0f | %.2f | %.0f | %.2f | %.2f |%n",
                    number(found, "firms"), number(found, "ms"), each, each / first, number(found, "mb")));
        }
        return table.toString();
    }

    private static String nations() {
        StringBuilder table = new StringBuilder(
                "Nations divided into equal ones. Heap of 1 GiB.\n\n"
                        + "| nations | ms a run | choice of vendors, ms a run | the same, ns a firm, nation and quarter | times the first | MB that a world holds |\n| ---: | ---: | ---: | ---: | ---: | ---: |\n");
        double first = 0;
        for (int parts : PARTS) {
            Map<String, String> found = OwnProcess.pairs(GrowthMain.class, ONE_GIBIBYTE, "nations", text(parts));
            double choice = number(found, "vendors_ms");
            double each = nanos(choice, number(found, "firms") * number(found, "nations"));
            first = first == 0 ? each : first;
            table.append(row(
                    "| %.0f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                    number(found, "nations"), number(found, "ms"), choice, each, each / first, number(found, "mb")));
        }
        return table.toString();
    }

    private static String replicates() {
        StringBuilder table = new StringBuilder("Replicates of the baseline, one after the other. Heap of 256 MiB.\n\n"
                + "| replicates | ms each | MB in use after the last |\n| ---: | ---: | ---: |\n");
        for (int runs : REPLICATES) {
            Map<String, String> found = OwnProcess.pairs(GrowthMain.class, LITTLE, "replicates", text(runs));
            table.append(row("| %.0f | %.2f | %.1f |%n", (double) runs, number(found, "ms"), number(found, "mb")));
        }
        return table.toString();
    }

    private static String stored() {
        StringBuilder table = new StringBuilder(
                "Made-up replicates of one yearly series, stored and written as tables. Heap of 1 GiB.\n\n"
                        + "| replicates | microseconds each | MB in use after the last |\n| ---: | ---: | ---: |\n");
        for (int runs : STORED) {
            Map<String, String> found = OwnProcess.pairs(GrowthMain.class, ONE_GIBIBYTE, "stored", text(runs));
            table.append(row("| %.0f | %.1f | %.1f |%n", (double) runs, number(found, "us"), number(found, "mb")));
        }
        return table.toString();
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
