package org.sepsim.experiment.facts;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** Exclusion, forks and what they cost: F14, F15 and F18. */
final class PoliticsFacts {
    private static final int BY = 2035;
    /** Bimodality coefficient of an even distribution. */
    private static final double EVEN = 5.0 / 9;

    private PoliticsFacts() {}

    static List<Fact> all() {
        List<ToDoubleFunction<Twins>> forks =
                List.of(fork(Twin.LITTLE_HOSTILITY), fork(Twin.GIVEN), fork(Twin.MUCH_HOSTILITY));
        return List.of(
                new Fact(
                        "F14",
                        "tipping",
                        "exclusion tips: bimodality coefficient over worlds of the output of nations that exclude somebody, 2035, thresholds about .3 with deviation .12 and a bandwagon of 1 from 2018 on",
                        Fact.Origin.emergent("thresholds are even-handed draws; that worlds part in two is an outcome"),
                        Fact.Range.atLeast(EVEN, "Granovetter (1978); 5/9 is that of an even distribution"),
                        new Fact.OverWorlds(
                                List.of(twins -> twins.run(Twin.TIPPING).world("banning_gdp_share", "5G", BY)),
                                PoliticsFacts::bimodality)),
                new Fact(
                        "F15",
                        "no fork of 4G, 5G",
                        "4G and 5G do not fork: most specifications with users, 2025",
                        Fact.Origin.builtIn("5G has no rival that could be founded"),
                        Fact.Range.of(1, 1, "history"),
                        new Fact.InAWorld(twins -> Math.max(
                                twins.given().world("specifications", "4G", 2025),
                                twins.given().world("specifications", "5G", 2025)))),
                new Fact(
                        "F15",
                        "hostility, fork",
                        "hostility raises the risk of a fork: part of worlds with two 6G specifications by 2035 where blocs are full rivals less where they are none",
                        Fact.Origin.emergent("camps are minima of a landscape; nobody orders a fork"),
                        Fact.Range.atLeast(
                                0.02,
                                "Katz and Shapiro (1985), Axelrod and others (1995): sign; more than one world in fifty is our choice"),
                        new Fact.OverWorlds(forks, worlds -> part(worlds, 2) - part(worlds, 0))),
                new Fact(
                        "F15",
                        "monotone",
                        "and never lowers it: the smaller step from no to usual and from usual to full rivalry",
                        Fact.Origin.emergent("camps are minima of a landscape; nobody orders a fork"),
                        Fact.Range.atLeast(0, "as before: monotone"),
                        new Fact.OverWorlds(
                                forks,
                                worlds -> Math.min(
                                        part(worlds, 1) - part(worlds, 0), part(worlds, 2) - part(worlds, 1)))),
                new Fact(
                        "F18",
                        "fork costs all",
                        "a fork costs all: part of nations with less welfare 2031 to 2040 under two 6G specifications than under one",
                        Fact.Origin.emergent("vendors of one camp may gain by the fork; nothing says that they do not"),
                        Fact.Range.of(0.9, 1, "IMF, SDN 2023/001, qualitative; nine in ten is our choice"),
                        new Fact.InAWorld(PoliticsFacts::losers)),
                new Fact(
                        "F18",
                        "open lose more",
                        "and open economies more: rank correlation over nations of loss over output with the part of networks and devices that is bought from abroad",
                        Fact.Origin.emergent("no rule looks at openness"),
                        Fact.Range.atLeast(0, "IMF, SDN 2023/001, qualitative: ordering by openness"),
                        new Fact.InAWorld(PoliticsFacts::openness)));
    }

    private static ToDoubleFunction<Twins> fork(Twin twin) {
        return twins -> twins.run(twin).world("specifications", "6G", BY) > 1 ? 1 : 0;
    }

    private static double part(double[][] worlds, int number) {
        double sum = 0;
        for (double[] world : worlds) {
            sum += world[number];
        }
        return sum / worlds.length;
    }

    /**
     * {@code (skewness² + 1) / (kurtosis + 3 (n - 1)² / ((n - 2)(n - 3)))}, kurtosis in excess of the normal's, both unbiased; NaN where all worlds are alike. Source: SAS/STAT, cluster procedure; Pfister and others
     * (2013), Frontiers in Psychology 4, 700.
     */
    static double bimodality(double[][] worlds) {
        DescriptiveStatistics values = new DescriptiveStatistics();
        for (double[] world : worlds) {
            values.addValue(world[0]);
        }
        double n = values.getN();
        double skew = values.getSkewness();
        return (skew * skew + 1) / (values.getKurtosis() + 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3)));
    }

    private static double losers(Twins twins) {
        double losers = 0;
        double[] losses = losses(twins);
        for (double loss : losses) {
            losers += loss > 0 ? 1 : 0;
        }
        return losers / losses.length;
    }

    private static double openness(Twins twins) {
        double[] open = twins.run(Twin.ONE_6G).witness().sales(2030).imported();
        return new SpearmansCorrelation().correlation(losses(twins), open);
    }

    /** Welfare lost by two specifications over output, by nation. */
    private static double[] losses(Twins twins) {
        RunYears one = twins.run(Twin.ONE_6G);
        RunYears two = twins.run(Twin.TWO_6G);
        List<String> nations = one.witness().nations();
        double[] losses = new double[nations.size()];
        for (int c = 0; c < losses.length; c++) {
            double lost = 0;
            double output = 0;
            for (int year = 2031; year <= 2040; year++) {
                lost += one.of("welfare", "all", "nation", nations.get(c), year)
                        - two.of("welfare", "all", "nation", nations.get(c), year);
                output += one.witness().gdp(year)[c];
            }
            losses[c] = lost / output;
        }
        return losses;
    }
}
