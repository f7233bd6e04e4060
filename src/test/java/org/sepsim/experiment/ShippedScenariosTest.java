package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.Periods;
import org.sepsim.results.RunRows;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/**
 * Every shipped scenario against another, over pairs of worlds that share their luck. A sign stands where the 95 % interval of the mean difference (Student's t, 59 degrees of freedom) lies on the side that theory or record claim; without any effect it would lie there once
 * in forty. Seeds are fixed, so that a test passes or fails for good. All runs are held to the invariants of money and patents.
 */
class ShippedScenariosTest {
    private static final int PAIRS = 60;
    private static final double STUDENT = 2.001;
    private static final long SEED = 11;
    private static final Set<String> CONTROLS = Set.of("baseline", "placebo");
    private static final List<Measure> MEASURES = ExpectedSigns.ALL.stream()
            .map(Sign::measure)
            .distinct()
            .map(name -> Measures.named(name).orElseThrow())
            .toList();
    private static final Map<String, List<Outcome>> RUNS = new HashMap<>();

    static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    static List<Sign> claimed() {
        return ExpectedSigns.ALL.stream()
                .filter(sign -> sign.direction() != Sign.Direction.OPEN)
                .toList();
    }

    static List<Sign> open() {
        return ExpectedSigns.ALL.stream()
                .filter(sign -> sign.direction() == Sign.Direction.OPEN)
                .toList();
    }

    private static synchronized List<Outcome> runs(String name) {
        return RUNS.computeIfAbsent(name, ShippedScenariosTest::run);
    }

    private static List<Outcome> run(String name) {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios", name + ".yaml"), List.of());
        Request request = new Request(List.of(scenario), PAIRS, 1, SEED, MEASURES, Periods.years(2005, 2040), true);
        return request.runs().stream().map(RunSpec::run).toList();
    }

    private static double[] values(String scenario, Sign sign) {
        return runs(scenario).stream()
                .mapToDouble(outcome -> value(((Outcome.Done) outcome).rows(), sign))
                .toArray();
    }

    private static double value(RunRows rows, Sign sign) {
        for (int row = 0; row < rows.series().size(); row++) {
            SeriesKey key = rows.series().get(row);
            if (key.measure().equals(sign.measure())
                    && key.entity().equals(sign.entity())
                    && key.generation().equals(sign.generation())) {
                return rows.values()[row][sign.year() - 2005];
            }
        }
        throw new AssertionError("no series " + sign);
    }

    private static double[] changes(Sign sign) {
        double[] with = values(sign.scenario(), sign);
        double[] without = values(sign.against(), sign);
        double[] change = new double[PAIRS];
        Arrays.setAll(change, k -> with[k] - without[k]);
        return change;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claimed")
    void aScenarioDiffersAsTheoryOrRecordSay(Sign sign) {
        double[] change = changes(sign);
        double mean = Arrays.stream(change).average().orElseThrow();
        double squares = Arrays.stream(change).map(c -> (c - mean) * (c - mean)).sum();
        double half = STUDENT * Math.sqrt(squares / (PAIRS - 1) / PAIRS);
        double nearest = sign.direction() == Sign.Direction.HIGHER ? mean - half : -mean - half;
        assertThat(nearest)
                .as(
                        "%s: mean change of %d pairs %.4g, 95 %% interval %.4g to %.4g",
                        sign, PAIRS, mean, mean - half, mean + half)
                .isPositive();
    }

    /** Named, with the reason, so that nobody reads a sign into it; that they run and can be seen is held. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("open")
    void whereTheSignIsOpenTheScenarioRunsAndIsMeasured(Sign sign) {
        assertThat(Arrays.stream(changes(sign))).as(sign.toString()).allMatch(Double::isFinite);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void moneyAndPatentsAreConservedInEveryShippedScenario(String name) {
        assertThat(runs(name))
                .as(name)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Done.class));
    }

    @Test
    void everyScenarioButTheControlsClaimsASign() throws IOException {
        Set<String> held = claimed().stream().map(Sign::scenario).collect(Collectors.toSet());
        List<String> toHold =
                shipped().stream().filter(name -> !CONTROLS.contains(name)).toList();
        assertThat(held).containsExactlyInAnyOrderElementsOf(toHold);
        assertThat(toHold).hasSizeGreaterThanOrEqualTo(15);
    }
}
