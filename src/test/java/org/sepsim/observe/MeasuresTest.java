package org.sepsim.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sepsim.engine.RunInput;
import org.sepsim.engine.StandardsModel;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** Measures of a whole run of the baseline. */
class MeasuresTest {
    private static Map<Series, double[]> values;
    private static double smallerCampOf2006;

    @BeforeAll
    static void run() {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of());
        Catalogue catalogue = new Catalogue(Subjects.of(scenario.world(), scenario.history()), Measures.all());
        Observation observation = new Observation(catalogue, false);
        StandardsModel model = new StandardsModel(new RunInput(scenario, 1, 1));
        model.observe(world -> {
            observation.quarterEnded(world);
            smallerCampOf2006 += world.year() == 1 ? smallerCamp(world) : 0;
        });
        model.runToEnd();
        double[][] rows = observation.values(2005, 2040);
        values = new HashMap<>();
        for (int k = 0; k < rows.length; k++) {
            values.put(catalogue.series().get(k), rows[k]);
        }
    }

    /** R&D of the quarter on that of the two 4G specifications on which less is spent. */
    private static double smallerCamp(World world) {
        double[] spent = new double[2];
        for (int i = 0; i < world.firms().count; i++) {
            double own = world.firms().active[i] ? world.firms().rndBudget[i] / 4 : 0;
            for (int k = 0; k < 2; k++) {
                int s = world.roster().specification(k == 0 ? "LTE" : "WiMAX");
                spent[k] += own * world.firms().cellularShare[i] * world.knowledge().split[s][i];
            }
        }
        return Math.min(spent[0], spent[1]);
    }

    @Test
    void researchOnTheSmallerOfTwoRivalsIsDuplicated() {
        assertThat(smallerCampOf2006).isPositive();
        assertThat(sum("duplicated_rnd", "4G", "world", 2006)).isCloseTo(smallerCampOf2006, within(1e-12));
        assertThat(sum("duplicated_rnd", "4G", "nation", 2006)).isCloseTo(smallerCampOf2006, within(1e-9));
        assertThat(sum("duplicated_rnd", "5G", "world", 2020)).isZero();
    }

    private static double sum(String measure, String generation, String level, int year) {
        return values.entrySet().stream()
                .filter(e -> e.getKey().measure().equals(measure)
                        && e.getKey().generation().equals(generation)
                        && e.getKey().level().equals(level))
                .mapToDouble(e -> e.getValue()[year - 2005])
                .sum();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "declared_sep_share",
                "essential_sep_share",
                "recognised_strength_share",
                "patent_application_share",
                "contribution_share",
                "approved_share",
                "ran_revenue_share"
            })
    void sharesOfFirmsAndOfNationsSumToOne(String measure) {
        for (String generation : List.of("4G", "all")) {
            for (int year : List.of(2008, 2012, 2016)) {
                if (!(measure.equals("ran_revenue_share") && generation.equals("4G") && year == 2008)) {
                    assertThat(sum(measure, generation, "firm", year)).isCloseTo(1, within(1e-9));
                    assertThat(sum(measure, generation, "nation", year)).isCloseTo(1, within(1e-9));
                }
            }
        }
    }

    @Test
    void sharesOfDevicesSumToOneWithTheFringe() {
        assertThat(sum("device_revenue_share", "all", "firm", 2030)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "declared_families",
                "essential_families",
                "patent_applications",
                "contributions",
                "rnd_spend",
                "basic_research",
                "royalty_income",
                "rnd_subsidy"
            })
    void firmsAddUpToNationsAndNationsToTheWorld(String measure) {
        double world = sum(measure, "all", "world", 2020);

        assertThat(world).isNotZero();
        assertThat(sum(measure, "all", "firm", 2020)).isCloseTo(world, within(1e-9 * Math.abs(world)));
        assertThat(sum(measure, "all", "nation", 2020)).isCloseTo(world, within(1e-9 * Math.abs(world)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"subscribers", "base_stations", "industry_output", "royalty_paid"})
    void generationsAddUpToAllOfThem(String measure) {
        double each = List.of("legacy", "4G", "5G", "6G").stream()
                .mapToDouble(generation -> sum(measure, generation, "world", 2025))
                .sum();

        assertThat(each).isCloseTo(sum(measure, "all", "world", 2025), within(1e-9 * each));
    }

    @Test
    void whatIsPaidForLicencesIsReceived() {
        double paid = sum("royalty_paid", "all", "firm", 2020);

        assertThat(paid).isPositive();
        assertThat(sum("royalty_income", "all", "firm", 2020)).isCloseTo(paid, within(1e-9 * paid));
    }

    /** To the last bit but rounding: nothing of welfare stands outside its parts. */
    @ParameterizedTest
    @ValueSource(strings = {"world", "nation"})
    void welfareIsTheSumOfItsParts(String level) {
        for (int year : List.of(2006, 2019, 2035)) {
            double parts = sum("consumer_surplus", "all", level, year)
                    + sum("vendor_profit", "all", level, year)
                    - sum("state_outlay", "all", level, year);
            assertThat(sum("welfare", "all", level, year)).isCloseTo(parts, within(1e-9 * Math.abs(parts)));
        }
        assertThat(sum("state_outlay", "all", "world", 2019)).isPositive();
    }

    @Test
    void profitsOfFirmsAndTheFringeAddUpToTheWorld() {
        double world = sum("vendor_profit", "all", "world", 2020);
        assertThat(sum("vendor_profit", "all", "firm", 2020)).isCloseTo(world, within(1e-9 * Math.abs(world)));
        assertThat(sum("royalty_transfer", "all", "world", 2020)).isCloseTo(0, within(1e-9));
    }

    @Test
    void sharesAbroadSumToOneAndLeaveOutWhoSellsMostAtHome() {
        assertThat(sum("ran_revenue_share_abroad", "all", "firm", 2020)).isCloseTo(1, within(1e-9));
        assertThat(valueOf("ran_revenue_share_abroad", "CATT", 2020))
                .isLessThan(valueOf("ran_revenue_share", "CATT", 2020));
    }

    private static double valueOf(String measure, String firm, int year) {
        return values.get(new Series("all", measure, "firm", firm))[year - 2005];
    }

    @Test
    void everyMeasureHasASeriesAndNoNameIsUsedTwice() {
        assertThat(Measures.all()).extracting(Measure::name).doesNotHaveDuplicates();
        for (Measure measure : Measures.all()) {
            assertThat(values.keySet()).anyMatch(series -> series.measure().equals(measure.name()));
        }
    }

    @Test
    void aDefaultBatchStoresWhatTheDesignForesees() {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of());
        Catalogue catalogue = new Catalogue(Subjects.of(scenario.world(), scenario.history()), Measures.ofBatch());

        assertThat(catalogue.series()).hasSizeBetween(1000, 2300);
    }
}
