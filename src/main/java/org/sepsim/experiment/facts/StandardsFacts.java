package org.sepsim.experiment.facts;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.model.Quarter;

/** Work in standards bodies: F10 to F13. */
final class StandardsFacts {
    private static final int FROM = 2008;
    private static final int TO = 2025;

    private StandardsFacts() {}

    static List<Fact> all() {
        return List.of(
                new Fact(
                        "F10",
                        "rise before freeze",
                        "declarations rise before a freeze: a quarter's, in the two that end with it, over the four before, 4G and 5G",
                        Fact.Origin.builtIn("M5 has contributions rise then, and M7 looks at declarations at a freeze"),
                        Fact.Range.atLeast(1, "Kang and Bekkers (2015): intensity peaks just before meetings"),
                        new Fact.InAWorld(twins -> twins.given().witness().riseBeforeFreeze())),
                new Fact(
                        "F11",
                        "few write",
                        "few write the standard: contributions of the thirteen largest firms to 5G, 2025",
                        Fact.Origin.emergent("follows from who invents"),
                        Fact.Range.of(0.7, 1, "MacTech (2020): thirteen firms 78 % of papers of releases 15 and 16"),
                        new Fact.InAWorld(
                                twins -> twins.given().ofAll("contribution_share", "5G", "firm", 2025).values().stream()
                                        .sorted(Comparator.reverseOrder())
                                        .limit(13)
                                        .mapToDouble(share -> share)
                                        .sum())),
                new Fact(
                        "F12",
                        "leadership lags",
                        "leadership follows with a lag: years from half of the rise of China's share of declared families to half of that of its posts, 2008 to 2025",
                        Fact.Origin.builtIn("M5 moves posts a part of the way to contributions each year"),
                        Fact.Range.atLeast(1, "SESEC (2022): 17 % of posts in 2012, 19 % in 2017"),
                        new Fact.InAWorld(twins -> halfway(twins.given(), "leadership_share")
                                - halfway(twins.given(), "declared_sep_share"))),
                new Fact(
                        "F13",
                        "alliances help",
                        "alliances help proposals: coefficient of ln(1 + allies) on the log odds of approval, by firm and year to 2025, with ln knowledge and years",
                        Fact.Origin.builtIn("votes of allies weigh in M5; Leiponen gives the sign"),
                        Fact.Range.atLeast(0, "Leiponen (2008): peers in consortia raise the success of requests"),
                        new Fact.InAWorld(twins -> help(twins.given().witness().work()))),
                new Fact(
                        "F13",
                        "votes of allies help",
                        "and by their votes: the coefficient less that of a twin in which votes do not matter",
                        Fact.Origin.builtIn("votes of allies weigh in M5; Leiponen gives the sign"),
                        Fact.Range.atLeast(0, "Leiponen (2008), as an effect"),
                        new Fact.InAWorld(twins -> help(twins.given().witness().work())
                                - help(twins.run(Twin.NO_VOTES).witness().work()))));
    }

    /** When half of the way from the first to the last year is gone, between two year's ends; NaN if there is no rise. */
    static double halfway(RunYears run, String measure) {
        double first = run.of(measure, "all", "nation", "China", FROM);
        double last = run.of(measure, "all", "nation", "China", TO);
        double half = (first + last) / 2;
        double before = first;
        for (int year = FROM + 1; year <= TO && last > first; year++) {
            double now = run.of(measure, "all", "nation", "China", year);
            if (now >= half) {
                return year - (now - half) / (now - before);
            }
            before = now;
        }
        return Double.NaN;
    }

    /** By ordinary least squares on numbers less their year's mean. */
    static double help(List<Witness.Work> work) {
        List<Witness.Work> asked =
                work.stream().filter(each -> each.year() <= TO).toList();
        double[] y = new double[asked.size()];
        double[][] x = new double[asked.size()][2];
        for (int i = 0; i < y.length; i++) {
            Witness.Work each = asked.get(i);
            y[i] = FastMath.log((each.approvals() + 0.5) / (each.contributions() - each.approvals() + 0.5));
            x[i][0] = FastMath.log(1 + each.allies());
            x[i][1] = FastMath.log(each.knowledge());
        }
        takeYearsOut(asked, y, x);
        OLSMultipleLinearRegression line = new OLSMultipleLinearRegression();
        line.setNoIntercept(true);
        try {
            line.newSampleData(y, x);
            return line.estimateRegressionParameters()[0];
        } catch (MathIllegalArgumentException alliesNeverDiffer) {
            return Double.NaN;
        }
    }

    private static void takeYearsOut(List<Witness.Work> work, double[] y, double[][] x) {
        double[][] sums = new double[Quarter.YEARS][4];
        for (int i = 0; i < y.length; i++) {
            double[] sum = sums[work.get(i).year() - Quarter.FIRST_YEAR];
            sum[0] += y[i];
            sum[1] += x[i][0];
            sum[2] += x[i][1];
            sum[3]++;
        }
        for (int i = 0; i < y.length; i++) {
            double[] sum = sums[work.get(i).year() - Quarter.FIRST_YEAR];
            y[i] -= sum[0] / sum[3];
            x[i][0] -= sum[1] / sum[3];
            x[i][1] -= sum[2] / sum[3];
        }
    }
}
