package org.sepsim.experiment.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.util.FastMath;

/** The facts that are measured, each over yearly numbers of a run. */
final class Facts {
    private static final String SHARE = "declared_sep_share";
    private static final double NO_END = Double.POSITIVE_INFINITY;

    private Facts() {}

    static List<Fact> all() {
        return List.of(
                new Fact(
                        "F1",
                        "ownership is skewed: slope of log share on log rank, ten largest firms, 5G, 2019",
                        true,
                        -0.8,
                        -0.4,
                        run -> rankSize(run.ofAll(SHARE, "5G", "firm", 2019))),
                new Fact(
                        "F1",
                        "ownership persists: rank correlation of firms' shares of 4G and 5G, 2019",
                        true,
                        0.5,
                        1,
                        run -> rankCorrelation(
                                run.ofAll(SHARE, "4G", "firm", 2019), run.ofAll(SHARE, "5G", "firm", 2019))),
                new Fact(
                        "F2",
                        "catch-up: China's share of 5G over its share of 4G, 2019",
                        true,
                        1.3,
                        2.0,
                        run -> run.of(SHARE, "5G", "nation", "China", 2019)
                                / run.of(SHARE, "4G", "nation", "China", 2019)),
                new Fact(
                        "F3",
                        "saturation: yearly growth of China's share of 5G 2020 to 2025 less that 2017 to 2020",
                        true,
                        -NO_END,
                        0,
                        run -> growth(run, 2020, 2025) - growth(run, 2017, 2020)),
                new Fact(
                        "F4",
                        "R&D does not fall under sanction: change of log R&D of the largest firm under control, 2021",
                        false,
                        -0.05,
                        NO_END,
                        run -> FastMath.log(run.of("rnd_spend", "all", "firm", largestListed(run), 2021)
                                / run.of("rnd_spend", "all", "firm", largestListed(run), 2020))),
                new Fact(
                        "F8",
                        "essentiality falls: essential over declared families of 5G less that of 4G, 2019",
                        true,
                        -NO_END,
                        0,
                        run -> essentialRate(run, "5G") - essentialRate(run, "4G")),
                new Fact(
                        "F9",
                        "the royalty yield is flat: yearly change 2010 to 2025",
                        true,
                        -0.001,
                        0.001,
                        Facts::royaltySlope),
                new Fact(
                        "F11",
                        "few write the standard: contributions of the thirteen largest firms to 5G, 2025",
                        true,
                        0.7,
                        1,
                        run -> run.ofAll("contribution_share", "5G", "firm", 2025).values().stream()
                                .sorted(Comparator.reverseOrder())
                                .limit(13)
                                .mapToDouble(share -> share)
                                .sum()),
                new Fact(
                        "F15",
                        "4G and 5G do not fork: most specifications with users, 2025",
                        false, // 5G has no rival that could be founded
                        1,
                        1,
                        run -> Math.max(
                                run.of("specifications", "4G", "world", "World", 2025),
                                run.of("specifications", "5G", "world", "World", 2025))));
    }

    /** Slope of log share on log rank of the ten largest. */
    static double rankSize(Map<String, Double> shares) {
        List<Double> largest = shares.values().stream()
                .filter(share -> share > 0)
                .sorted(Comparator.reverseOrder())
                .limit(10)
                .toList();
        SimpleRegression line = new SimpleRegression();
        for (int rank = 1; rank <= largest.size(); rank++) {
            line.addData(FastMath.log(rank), FastMath.log(largest.get(rank - 1)));
        }
        return line.getSlope();
    }

    /** Spearman's correlation over those who have a share of either. */
    static double rankCorrelation(Map<String, Double> one, Map<String, Double> other) {
        Map<String, Double> both = new TreeMap<>(one);
        both.keySet().retainAll(other.keySet());
        List<String> names = both.keySet().stream()
                .filter(name -> one.get(name) > 0 || other.get(name) > 0)
                .toList();
        if (names.size() < 3) {
            return Double.NaN;
        }
        double[] first = names.stream().mapToDouble(one::get).toArray();
        double[] second = names.stream().mapToDouble(other::get).toArray();
        return new SpearmansCorrelation().correlation(first, second);
    }

    private static double growth(RunYears run, int from, int to) {
        double change = run.of(SHARE, "5G", "nation", "China", to) - run.of(SHARE, "5G", "nation", "China", from);
        return change / (to - from);
    }

    /** The firm under export control in 2021 that sold most in 2019; nobody if there is none. */
    private static String largestListed(RunYears run) {
        Map<String, Double> revenue = run.ofAll("revenue", "all", "firm", 2019);
        return run.ofAll("export_listed", "all", "firm", 2021).entrySet().stream()
                .filter(listed -> listed.getValue() > 0 && revenue.containsKey(listed.getKey()))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingDouble(revenue::get))
                .orElse("");
    }

    private static double essentialRate(RunYears run, String generation) {
        return run.of("essential_families", generation, "world", "World", 2019)
                / run.of("declared_families", generation, "world", "World", 2019);
    }

    private static double royaltySlope(RunYears run) {
        SimpleRegression line = new SimpleRegression();
        for (int year = 2010; year <= 2025; year++) {
            line.addData(year, run.of("royalty_yield", "all", "world", "World", year));
        }
        return line.getSlope();
    }
}
