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
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** Measures of a whole run of the baseline. */
class MeasuresTest {
    private static Map<Series, double[]> values;

    @BeforeAll
    static void run() {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of());
        Catalogue catalogue = new Catalogue(Subjects.of(scenario.world(), scenario.history()), Measures.all());
        Observation observation = new Observation(catalogue, false);
        StandardsModel model = new StandardsModel(new RunInput(scenario, 1, 1));
        model.observe(observation::quarterEnded);
        model.runToEnd();
        double[][] rows = observation.values(2005, 2040);
        values = new HashMap<>();
        for (int k = 0; k < rows.length; k++) {
            values.put(catalogue.series().get(k), rows[k]);
        }
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
                "vendor_profit"
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
