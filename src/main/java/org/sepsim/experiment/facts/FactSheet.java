package org.sepsim.experiment.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.sepsim.scenario.ScenarioException;

/** What the stylised facts take of each world of one scenario and of its twins. */
public final class FactSheet implements Question {
    /** What the facts look at, and no more. */
    private static final List<Measure> MEASURES = List.of(
            some("declared_sep_share", List.of(Level.NATION, Level.FIRM), "4G", "5G", "all"),
            some("declared_families", List.of(Level.WORLD), "4G", "5G"),
            some("essential_families", List.of(Level.WORLD), "4G", "5G"),
            some("royalty_yield", List.of(Level.WORLD), "all"),
            some("contribution_share", List.of(Level.FIRM), "5G"),
            some("leadership_share", List.of(Level.NATION), "all"),
            some("patent_applications", List.of(Level.FIRM), "all"),
            some("specifications", List.of(Level.WORLD), "4G", "5G", "6G"),
            some("rnd_spend", List.of(Level.FIRM), "all"),
            some("rnd_intensity", List.of(Level.FIRM), "all"),
            some("revenue", List.of(Level.FIRM), "all"),
            some("export_listed", List.of(Level.FIRM), "all"),
            some("ran_revenue_share", List.of(Level.FIRM), "all"),
            some("adoption_share", List.of(Level.WORLD), "4G", "5G", "6G"),
            some("banning_gdp_share", List.of(Level.WORLD), "5G"),
            some("welfare", List.of(Level.NATION), "all"));

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
            twin(twin, variant).ifPresent(scenario -> {
                scenarios.put(twin, scenario);
                reporting.put(twin, reporting(scenario));
                places.put(twin, Told.Places.of(reporting.get(twin).keys()));
            });
        }
        numbers = Facts.all().stream()
                .flatMap(fact -> fact.measure().numbers().stream())
                .toList();
    }

    /** A scenario whose rules lack what makes a twin has none, and facts that need it have no number. */
    private static Optional<Scenario> twin(Twin twin, Function<List<String>, Scenario> variant) {
        try {
            return Optional.of(variant.apply(twin.sets()));
        } catch (ScenarioException e) {
            if (twin == Twin.GIVEN) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static Measure some(String name, List<Level> levels, String... generations) {
        return Measures.named(name).orElseThrow().only(levels, List.of(generations));
    }

    private static Reporting reporting(Scenario scenario) {
        return Reporting.of(scenario, MEASURES, Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR));
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
            double value = value(numbers.get(i), twins);
            values[i] = Double.isInfinite(value) ? Double.NaN : Numbers.round9(value);
        }
        return values;
    }

    private static double value(ToDoubleFunction<Twins> number, Twins twins) {
        try {
            return number.applyAsDouble(twins);
        } catch (NoTwinException e) {
            return Double.NaN;
        }
    }

    private RunYears run(Twin twin, long seed, int replicate) {
        if (!scenarios.containsKey(twin)) {
            throw new NoTwinException();
        }
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

    /** A fact asks for a twin that the scenario does not have. */
    private static final class NoTwinException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
