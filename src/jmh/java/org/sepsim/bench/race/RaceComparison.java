package org.sepsim.bench.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sepsim.bench.process.OwnProcess;

/**
 * {@code RaceComparison [FIRMS] [REPLICATES] [SEED]}: times every version in one sitting, each in a process of its own so that none spoils what the compiler
 * learns for another, and holds their outcomes to each other.
 */
public final class RaceComparison {
    private static final int FIRMS = 30;
    private static final String AGREE = "Outcomes agree within 4 combined standard errors.";
    private static final String DIFFER = "OUTCOMES DIFFER by more than 4 combined standard errors.";

    /** Means of versions in other languages at 30 firms, which agree with each other. */
    private static final Outcome ELSEWHERE = new Outcome(119.800, 0.005, 1.17046, 0.00002, 5.5428, 0.0008);

    private final List<String> arguments;
    private final Map<String, Outcome> outcomes = new TreeMap<>();
    private final Map<String, Double> nanos = new TreeMap<>();

    private RaceComparison(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Prints {@link #table} and ends with 1 if outcomes differ by more than chance does. */
    public static void main(String[] args) {
        String table = table(args);
        System.out.println(table);
        System.exit(table.endsWith(AGREE) ? 0 : 1);
    }

    /**
     * Runs every version and returns a table in Markdown, with a sentence on whether outcomes agree.
     *
     * @param args number of firms, of replicates, and the seed; 30, 20 000 and 1 where they are left out
     */
    public static String table(String... args) {
        String firms = args.length > 0 ? args[0] : Integer.toString(FIRMS);
        String replicates = args.length > 1 ? args[1] : "20000";
        RaceComparison comparison = new RaceComparison(firms, replicates, args.length > 2 ? args[2] : "1");
        RaceMain.VERSIONS.keySet().forEach(comparison::run);
        return comparison.rows(firms) + (comparison.agree(Integer.parseInt(firms) == FIRMS) ? AGREE : DIFFER);
    }

    private String rows(String firms) {
        StringBuilder rows =
                new StringBuilder("| version, " + firms + " firms | ns a firm and year | times sepsim | outcome |\n");
        rows.append("| --- | ---: | ---: | --- |\n");
        nanos.forEach((peer, ns) -> rows.append(String.format(
                Locale.ROOT, "| %s | %.1f | %.2f | %s |%n", peer, ns, ns / nanos.get("sepsim"), outcomes.get(peer))));
        return rows.append('\n').toString();
    }

    private void run(String version) {
        List<String> asked = new ArrayList<>(List.of(version));
        asked.addAll(arguments);
        Map<String, String> pairs = OwnProcess.pairs(RaceMain.class, List.of(), asked.toArray(String[]::new));
        nanos.put(version, Double.valueOf(pairs.get("ns_per_firm_year")));
        outcomes.put(version, Outcome.of(pairs));
    }

    private boolean agree(boolean alsoElsewhere) {
        Outcome ours = outcomes.get("sepsim");
        return outcomes.values().stream().allMatch(ours::agrees) && (!alsoElsewhere || ours.agrees(ELSEWHERE));
    }
}
