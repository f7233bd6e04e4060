package org.sepsim.experiment.facts;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.sepsim.model.Quarter;
import org.sepsim.results.Statistics;

/** Markets: F6, F7, F9 and F16. */
final class MarketFacts {
    private static final Fact.Range SLOW = Fact.Range.of(
            4,
            10,
            "half-life in years; International Free Press (2019): slow loss though a third of world output bans");

    private MarketFacts() {}

    static List<Fact> all() {
        return List.of(
                new Fact(
                        "F6",
                        "slow in stations",
                        "exclusion is slow in what stands: years until the vendor's share of stations in five nations that exclude it in 2019 is half of that without",
                        Fact.Origin.builtIn("stations last as long as economy.stationLife says"),
                        SLOW,
                        new Fact.InAWorld(twins -> halfLife(
                                year -> 1
                                        - twins.run(Twin.ONE_BAN).witness().installedOfBanned(year)
                                                / twins.run(Twin.NO_POLITICS)
                                                        .witness()
                                                        .installedOfBanned(year),
                                0.5))),
                new Fact(
                        "F6",
                        "slow in sales",
                        "exclusion is slow in sales: years until the vendor's share of the world's sales has lost half of what it loses to 2034",
                        Fact.Origin.emergent("no rule slows sales down"),
                        SLOW,
                        new Fact.InAWorld(twins -> salesHalfLife(twins))),
                new Fact(
                        "F7",
                        "home bias",
                        "vendors sell most at home: share at home over share abroad, median of vendors of networks, 2019",
                        Fact.Origin.builtIn("home is a term of M12 and exclusions are dated"),
                        Fact.Range.atLeast(
                                2,
                                "Dell'Oro (2019): 23 % of Huawei outside China, far more at home; two is our choice"),
                        new Fact.InAWorld(twins -> Statistics.quantile(
                                twins.given().witness().sales(2019).homeBias().stream()
                                        .mapToDouble(ratio -> ratio)
                                        .toArray(),
                                0.5))),
                new Fact(
                        "F9",
                        "flat yield",
                        "the royalty yield is flat: yearly change 2010 to 2025",
                        Fact.Origin.emergent("what is asked is one number, what is paid an outcome of talks"),
                        Fact.Range.of(
                                -0.001,
                                0.001,
                                "Galetovic, Haber and Zaretzki (2018): 3 to 3.5 % while licensors grew 2 to 130"),
                        new Fact.InAWorld(twins -> royaltySlope(twins.given()))),
                new Fact(
                        "F16",
                        "S-curves",
                        "generations spread in S-curves: R² of one closed form of Bass, with a start for each generation, of users of 4G, 5G and 6G or newer, without politics",
                        Fact.Origin.builtIn("M11 is Norton and Bass nation by nation"),
                        Fact.Range.of(0.95, 1, "Norton and Bass (1987)"),
                        new Fact.InAWorld(twins -> BassFit.rSquared(adopters(twins.run(Twin.DIFFUSION_ALONE))))));
    }

    /** Years from the exclusion until a loss reaches a size, between two year's ends; NaN if it never does. */
    private static double halfLife(IntToDoubleFunction loss, double size) {
        double before = 0;
        for (int year = Twin.BAN_YEAR; year <= Quarter.LAST_YEAR; year++) {
            double now = loss.applyAsDouble(year);
            if (now >= size) {
                double part = (size - before) / (now - before);
                double end = year - Twin.BAN_YEAR + 0.5; // the exclusion acts in the middle of its year
                return year == Twin.BAN_YEAR ? part * end : end - 1 + part;
            }
            before = now;
        }
        return Double.NaN;
    }

    private static double salesHalfLife(Twins twins) {
        IntToDoubleFunction loss =
                year -> 1 - share(twins.run(Twin.ONE_BAN), year) / share(twins.run(Twin.NO_POLITICS), year);
        double whole = loss.applyAsDouble(Twin.BAN_YEAR + 15);
        return whole > 0 ? halfLife(loss, whole / 2) : Double.NaN;
    }

    private static double share(RunYears run, int year) {
        return run.of("ran_revenue_share", "all", "firm", Twin.BANNED, year);
    }

    private static double royaltySlope(RunYears run) {
        SimpleRegression line = new SimpleRegression();
        for (int year = 2010; year <= 2025; year++) {
            line.addData(year, run.world("royalty_yield", "all", year));
        }
        return line.getSlope();
    }

    /** Part of all users who use a generation or a newer one, by generation and year. */
    private static double[][] adopters(RunYears run) {
        String[] newestFirst = {"6G", "5G", "4G"};
        double[][] adopters = new double[newestFirst.length][Quarter.YEARS];
        for (int year = 0; year < Quarter.YEARS; year++) {
            double sum = 0;
            for (int g = 0; g < newestFirst.length; g++) {
                double users = run.world("adoption_share", newestFirst[g], Quarter.FIRST_YEAR + year);
                sum += Double.isNaN(users) ? 0 : users;
                adopters[g][year] = sum;
            }
        }
        return adopters;
    }
}
