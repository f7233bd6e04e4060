package org.sepsim.experiment.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;

/** What firms spend and invent: F4, F5 and F17. */
final class FirmFacts {
    private static final String LISTED = "R&D of listed Chinese manufacturers (research abstract)";
    private static final String PANEL = "Hall, Griliches and Hausman (1986)";
    private static final int FIRST = 2006;
    private static final int LAST = 2017;

    private FirmFacts() {}

    static List<Fact> all() {
        return List.of(
                new Fact(
                        "F4",
                        "R&D holds",
                        "R&D does not fall under sanction: change of log R&D of the largest firm under control, 2021",
                        Fact.Origin.builtIn("M1 cuts slowly and was chosen for that"),
                        Fact.Range.atLeast(-0.05, "Huawei's report of 2021"),
                        new Fact.InAWorld(twins -> FastMath.log(change(twins.given(), "rnd_spend")))),
                new Fact(
                        "F4",
                        "ratio jumps",
                        "its ratio of R&D to revenue jumps: change from 2020 to 2021",
                        Fact.Origin.builtIn(
                                "follows from slow cuts where revenue falls; how far it falls is an outcome"),
                        Fact.Range.of(0.3, 0.5, "Huawei's report of 2021: 15.9 to 22.4 %"),
                        new Fact.InAWorld(twins -> change(twins.given(), "rnd_intensity") - 1)),
                new Fact(
                        "F5",
                        "ratio under control",
                        "control raises the ratio of R&D to revenue: that of the listed firm in 2020 over that without control, less 1",
                        Fact.Origin.builtIn("slow cuts and search below aspiration are rules of M1"),
                        Fact.Range.of(0.10, 0.25, LISTED + ": 16.6 % the year after listing"),
                        new Fact.InAWorld(twins -> effect(twins, "rnd_intensity", 2020))),
                new Fact(
                        "F5",
                        "inventions under control",
                        "but not its inventions: applications of the listed firm in 2022 over those without control, less 1",
                        Fact.Origin.emergent(
                                "control touches sales; what that does to R&D and its fruits is an outcome"),
                        Fact.Range.of(
                                -0.10,
                                0.10,
                                LISTED + ": little or no effect on output; three years after listing is our choice"),
                        new Fact.InAWorld(twins -> effect(twins, "patent_applications", 2022))),
                new Fact(
                        "F17",
                        "over-dispersion",
                        "patents are over-dispersed: alpha of applications by firm and year 2006 to 2017, variance = mean + alpha mean²",
                        Fact.Origin.builtIn("sizes of firms in 2005 are data"),
                        Fact.Range.atLeast(1, PANEL + ": variance 5020 at mean 35, alpha 4.1"),
                        new Fact.InAWorld(twins -> dispersion(panel(twins.given())))),
                new Fact(
                        "F17",
                        "elasticity",
                        "elasticity of applications to R&D within firms, fixed-effect Poisson with years, 2006 to 2017",
                        Fact.Origin.builtIn(
                                "M4 has the elasticity to the stock of R&D; that to a year's spending is an outcome"),
                        Fact.Range.of(0.2, 0.5, PANEL + ": .31 over six years, .30 for the year itself"),
                        new Fact.InAWorld(twins -> elasticity(panel(twins.given())))));
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

    private static double change(RunYears run, String measure) {
        String firm = largestListed(run);
        return run.of(measure, "all", "firm", firm, 2021) / run.of(measure, "all", "firm", firm, 2020);
    }

    private static double effect(Twins twins, String measure, int year) {
        String firm = largestListed(twins.given());
        ToDoubleFunction<Twin> of = twin -> twins.run(twin).of(measure, "all", "firm", firm, year);
        return of.applyAsDouble(Twin.GIVEN) / of.applyAsDouble(Twin.NO_CONTROL) - 1;
    }

    /** Applications and R&amp;D of the firms that have both in every year. */
    private static PanelPoisson.Panel panel(RunYears run) {
        List<double[]> counts = new ArrayList<>();
        List<double[][]> logs = new ArrayList<>();
        for (String firm : run.ofAll("rnd_spend", "all", "firm", FIRST).keySet()) {
            double[] count = new double[LAST - FIRST + 1];
            double[][] log = new double[count.length][1];
            boolean whole = true;
            for (int t = 0; t < count.length; t++) {
                count[t] = run.of("patent_applications", "all", "firm", firm, FIRST + t);
                double spend = run.of("rnd_spend", "all", "firm", firm, FIRST + t);
                whole &= spend > 0 && !Double.isNaN(count[t]);
                log[t][0] = FastMath.log(spend);
            }
            if (whole) {
                counts.add(count);
                logs.add(log);
            }
        }
        return new PanelPoisson.Panel(counts.toArray(new double[0][]), logs.toArray(new double[0][][]));
    }

    private static double elasticity(PanelPoisson.Panel panel) {
        return PanelPoisson.withYears(panel)[0];
    }

    /** By the method of moments over all firms and years, as raw counts have it. */
    static double dispersion(PanelPoisson.Panel panel) {
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (double[] ofFirm : panel.counts()) {
            for (double count : ofFirm) {
                sum += count;
                squares += count * count;
                n++;
            }
        }
        double mean = sum / n;
        return (squares / n - mean * mean - mean) / (mean * mean);
    }
}
