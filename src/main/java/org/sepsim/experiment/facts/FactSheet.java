package org.sepsim.experiment.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.sepsim.experiment.Reporting;
import org.sepsim.experiment.RunSpec;
import org.sepsim.experiment.evidence.Question;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Level;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.Numbers;
import org.sepsim.results.Periods;
import org.sepsim.scenario.Scenario;

/** What the stylised facts take of each world of one scenario and of its twins. */
public final class FactSheet implements Question {
    private static final List<String> MEASURES = List.of(
            "declared_sep_share",
            "declared_families",
            "essential_families",
            "royalty_yield",
            "contribution_share",
            "leadership_share",
            "patent_applications",
            "specifications",
            "rnd_spend",
            "rnd_intensity",
            "revenue",
            "ran_revenue_share",
            "adoption_share",
            "banning_gdp_share",
            "welfare",
            "export_listed");

    private final Map<Twin, Scenario> scenarios = new EnumMap<>(Twin.class);
    private final Map<Twin, Reporting> reporting = new EnumMap<>(Twin.class);
    private final Map<Twin, Told.Places> places = new EnumMap<>(Twin.class);
    private final List<ToDoubleFunction<Twins>> numbers;

    /**
     * The facts of a scenario.
     *
     * @param variant the scenario with some parameters set, {@code path.to.parameter=value} each
     */
    public FactSheet(Function<List<String>, Scenario> variant) {
        for (Twin twin : Twin.values()) {
            Scenario scenario = variant.apply(twin.sets());
            scenarios.put(twin, scenario);
            reporting.put(twin, reporting(scenario));
            places.put(twin, Told.Places.of(reporting.get(twin).keys()));
        }
        numbers = Facts.all().stream()
                .flatMap(fact -> fact.measure().numbers().stream())
                .toList();
    }

    private static Reporting reporting(Scenario scenario) {
        List<Measure> measures = MEASURES.stream()
                .map(name -> Measures.named(name).orElseThrow())
                .map(measure -> measure.only(
                        measure.levels().stream()
                                .filter(List.of(Level.WORLD, Level.NATION, Level.FIRM)::contains)
                                .toList(),
                        measure.generations()))
                .toList();
        return Reporting.of(scenario, measures, Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR));
    }

    /** The scenario as it is. */
    public Scenario given() {
        return scenarios.get(Twin.GIVEN);
    }

    @Override
    public int size() {
        return numbers.size();
    }

    @Override
    public double[] of(long seed, int replicate) {
        Map<Twin, RunYears> told = new EnumMap<>(Twin.class);
        Twins twins = twin -> told.computeIfAbsent(twin, which -> run(which, seed, replicate));
        double[] values = new double[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            double value = numbers.get(i).applyAsDouble(twins);
            values[i] = Double.isInfinite(value) ? Double.NaN : Numbers.round9(value);
        }
        return values;
    }

    private RunYears run(Twin twin, long seed, int replicate) {
        Witness witness = new Witness();
        RunSpec spec = new RunSpec(scenarios.get(twin), 0, seed, replicate, reporting.get(twin), false);
        return new Told(places.get(twin), spec.values(witness), witness);
    }

    /**
     * What worlds say of each fact.
     *
     * @param values world by number, as {@link #of} gives them
     * @param seed of resampling
     */
    static List<Finding> findings(double[][] values, long seed) {
        List<Finding> findings = new ArrayList<>();
        int place = 0;
        for (Fact fact : Facts.all()) {
            int from = place;
            int to = from + fact.measure().numbers().size();
            double[][] its = Arrays.stream(values)
                    .map(world -> Arrays.copyOfRange(world, from, to))
                    .toArray(double[][]::new);
            findings.add(Finding.of(fact, its, seed));
            place = to;
        }
        return findings;
    }

    /** Place of a fact's first number among those of {@link #of}. */
    static int place(Fact wanted) {
        int place = 0;
        for (Fact fact : Facts.all()) {
            if (fact.equals(wanted)) {
                return place;
            }
            place += fact.measure().numbers().size();
        }
        throw new IllegalArgumentException(wanted.id() + " is no fact that is measured");
    }
}
