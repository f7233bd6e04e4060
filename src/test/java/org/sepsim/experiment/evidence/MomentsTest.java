package org.sepsim.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sepsim.experiment.Outcome;
import org.sepsim.experiment.Reporting;
import org.sepsim.experiment.RunSpec;
import org.sepsim.observe.Level;
import org.sepsim.observe.Measures;
import org.sepsim.results.Periods;
import org.sepsim.results.RunRows;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** What is asked of a run for targets is what a stored run says. */
class MomentsTest {
    private static final double NINE_DIGITS = 1e-8;
    private static final Scenario BASELINE = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of());
    private static final List<Target> TARGETS = List.of(
            target("ran_revenue_share", Level.FIRM, "Ericsson", "all", "2012", "value"),
            target("declared_sep_share", Level.FIRM, "Qualcomm", "4G", "2010-05", "value"),
            target("declared_sep_share", Level.WORLD, "World", "5G", "2019-07", "top4_of_top10"),
            target("declared_sep_share", Level.NATION, "China", "5G", "2019-03", "ratio_to_4G"),
            target("rnd_spend", Level.FIRM, "Ericsson", "all", "2012", "share_of_world"));

    private static double[] moments;

    private static Target target(
            String measure, Level level, String entity, String generation, String date, String statistic) {
        return new Target(
                measure, measure, level, entity, generation, date, statistic, 1, 0, 2, "fit", "1", "baseline");
    }

    @BeforeAll
    static void runOnce() {
        moments = new Moments(BASELINE, TARGETS).of(1, 3);
    }

    private static RunRows run(String measure, boolean quarterly) {
        Reporting reporting = Reporting.of(
                BASELINE, List.of(Measures.named(measure).orElseThrow()), new Periods(2005, 2040, quarterly));
        return ((Outcome.Done) new RunSpec(BASELINE, 0, 1, 3, reporting, false).run()).rows();
    }

    private static double value(RunRows rows, SeriesKey key, int period) {
        return rows.values()[rows.series().indexOf(key)][period];
    }

    @Test
    void aYearIsTheYearsOwnNumber() {
        RunRows rows = run("ran_revenue_share", false);

        assertThat(moments[0])
                .isCloseTo(
                        value(rows, new SeriesKey("all", "ran_revenue_share", "firm", "Ericsson"), 7),
                        within(NINE_DIGITS));
    }

    @Test
    void aMonthIsTheEndOfItsQuarter() {
        RunRows rows = run("declared_sep_share", true);
        double ofQuarter = value(rows, new SeriesKey("4G", "declared_sep_share", "firm", "Qualcomm"), 5 * 4 + 1);

        assertThat(moments[1]).isCloseTo(ofQuarter, within(NINE_DIGITS));
    }

    @Test
    void sumsAndRatiosAreOfTheSameRunAndTime() {
        RunRows rows = run("declared_sep_share", true);
        List<Double> shares = IntStream.range(0, rows.series().size())
                .filter(i -> rows.series().get(i).level().equals("firm")
                        && rows.series().get(i).generation().equals("5G"))
                .mapToObj(i -> rows.values()[i][14 * 4 + 2])
                .sorted(Comparator.reverseOrder())
                .toList();
        double four = shares.stream().limit(4).mapToDouble(x -> x).sum();
        double ten = shares.stream().limit(10).mapToDouble(x -> x).sum();
        double of5g = value(rows, new SeriesKey("5G", "declared_sep_share", "nation", "China"), 14 * 4);
        double of4g = value(rows, new SeriesKey("4G", "declared_sep_share", "nation", "China"), 14 * 4);

        assertThat(moments[2]).isCloseTo(four / ten, within(NINE_DIGITS));
        assertThat(moments[3]).isCloseTo(of5g / of4g, within(NINE_DIGITS));
    }

    @Test
    void aShareOfTheWorldIsOverTheWorld() {
        RunRows rows = run("rnd_spend", false);
        double firm = value(rows, new SeriesKey("all", "rnd_spend", "firm", "Ericsson"), 7);
        double world = value(rows, new SeriesKey("all", "rnd_spend", "world", "World"), 7);

        assertThat(moments[4]).isCloseTo(firm / world, within(NINE_DIGITS)).isLessThan(1);
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws InterruptedException {
        Moments asked = new Moments(BASELINE, TARGETS);

        assertThat(new Worlds(1, 3, 2).of(asked, done -> {})).isDeepEqualTo(new Worlds(1, 3, 1).of(asked, done -> {}));
    }
}
