package org.sepsim.experiment.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.util.FastMath;

/** Who holds patents: F1, F2, F3 and F8. */
final class OwnershipFacts {
    private static final String SHARE = "declared_sep_share";

    private OwnershipFacts() {}

    static List<Fact> all() {
        return List.of(
                new Fact(
                        "F1",
                        "skewed",
                        "ownership is skewed: slope of log share on log rank, ten largest firms, 5G, 2019",
                        Fact.Origin.emergent("sizes of 2005 are data, shares of 5G are outcomes"),
                        Fact.Range.of(-0.8, -0.4, "IPlytics (July 2019): -.56; the range of the model's description"),
                        new Fact.InAWorld(twins -> rankSize(twins.given().ofAll(SHARE, "5G", "firm", 2019)))),
                new Fact(
                        "F1",
                        "persistent",
                        "ownership persists: rank correlation of firms' shares of 4G and 5G, 2019",
                        Fact.Origin.emergent("each generation's shares are outcomes; what is carried over is free"),
                        Fact.Range.of(
                                0.5, 1, "271 Patent Blog (2005): four firms hold three quarters of 3G, and later too"),
                        new Fact.InAWorld(twins -> rankCorrelation(
                                twins.given().ofAll(SHARE, "4G", "firm", 2019),
                                twins.given().ofAll(SHARE, "5G", "firm", 2019)))),
                new Fact(
                        "F2",
                        "catch-up",
                        "catch-up: China's share of 5G over its share of 4G, 2019",
                        Fact.Origin.emergent("no rule knows a nation or a date"),
                        Fact.Range.of(1.3, 2.0, "BusinessKorea (2019): more than 1.5 times"),
                        new Fact.InAWorld(
                                twins -> share(twins.given(), "5G", 2019) / share(twins.given(), "4G", 2019))),
                new Fact(
                        "F3",
                        "saturation",
                        "saturation: yearly growth of China's share of 5G 2020 to 2025 less that 2017 to 2020",
                        Fact.Origin.emergent("no rule slows a nation down"),
                        Fact.Range.atMost(0, "later counts"),
                        new Fact.InAWorld(
                                twins -> growth(twins.given(), 2020, 2025) - growth(twins.given(), 2017, 2020))),
                new Fact(
                        "F8",
                        "essentiality falls",
                        "essentiality falls: essential over declared families of 5G less that of 4G, 2019",
                        Fact.Origin.emergent(
                                "one essential share for all generations; how much is over-declared is chosen"),
                        Fact.Range.atMost(0, "assessors: .21 to .50 of older generations, .10 to .20 of 5G"),
                        new Fact.InAWorld(
                                twins -> essentialRate(twins.given(), "5G") - essentialRate(twins.given(), "4G"))));
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

    private static double share(RunYears run, String generation, int year) {
        return run.of(SHARE, generation, "nation", "China", year);
    }

    private static double growth(RunYears run, int from, int to) {
        return (share(run, "5G", to) - share(run, "5G", from)) / (to - from);
    }

    private static double essentialRate(RunYears run, String generation) {
        return run.world("essential_families", generation, 2019) / run.world("declared_families", generation, 2019);
    }
}
