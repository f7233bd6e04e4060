package org.sepsim.experiment.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sepsim.experiment.Outcome;
import org.sepsim.experiment.Reporting;
import org.sepsim.experiment.RunSpec;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Level;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.Numbers;
import org.sepsim.results.Periods;
import org.sepsim.results.RunRows;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Table;
import org.sepsim.scenario.Scenario;

/** The statistics of the stylised facts of one scenario. */
public final class FactSheet implements Question {
    /** Name of the table. */
    public static final String FILE = "facts.csv";

    private static final List<String> MEASURES = List.of(
            "declared_sep_share",
            "declared_families",
            "essential_families",
            "royalty_yield",
            "contribution_share",
            "specifications",
            "rnd_spend",
            "revenue",
            "export_listed");

    private final Scenario scenario;
    private final Reporting reporting;
    private final Map<SeriesKey, Integer> rows = new HashMap<>();
    private final List<Fact> facts = Facts.all();

    /** The facts of a scenario. */
    public FactSheet(Scenario scenario) {
        this.scenario = scenario;
        List<Measure> measures = MEASURES.stream()
                .map(name -> Measures.named(name).orElseThrow())
                .map(measure ->
                        measure.only(List.of(Level.WORLD, Level.NATION, Level.FIRM), List.of("4G", "5G", "all")))
                .toList();
        reporting = Reporting.of(scenario, measures, Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR));
        for (int row = 0; row < reporting.keys().size(); row++) {
            rows.put(reporting.keys().get(row), row);
        }
    }

    @Override
    public int size() {
        return facts.size();
    }

    @Override
    public double[] of(long seed, int replicate) {
        Outcome outcome = new RunSpec(scenario, 0, seed, replicate, reporting, false).run();
        double[] statistics = new double[facts.size()];
        Arrays.fill(statistics, Double.NaN);
        if (outcome instanceof Outcome.Done done) {
            RunYears years = years(done.rows());
            for (int i = 0; i < statistics.length; i++) {
                double value = facts.get(i).statistic().applyAsDouble(years);
                statistics[i] = Double.isInfinite(value) ? Double.NaN : Numbers.round9(value);
            }
        }
        return statistics;
    }

    private RunYears years(RunRows run) {
        return new RunYears() {
            @Override
            public double of(String measure, String generation, String level, String entity, int year) {
                Integer row = entity.isEmpty() ? null : rows.get(new SeriesKey(generation, measure, level, entity));
                return row == null ? Double.NaN : run.values()[row][year - Quarter.FIRST_YEAR];
            }

            @Override
            public Map<String, Double> ofAll(String measure, String generation, String level, int year) {
                Map<String, Double> values = new TreeMap<>();
                rows.forEach((key, row) -> {
                    boolean asked = key.measure().equals(measure)
                            && key.generation().equals(generation)
                            && key.level().equals(level);
                    double value = asked ? run.values()[row][year - Quarter.FIRST_YEAR] : Double.NaN;
                    if (!Double.isNaN(value)) {
                        values.put(key.entity(), value);
                    }
                });
                return values;
            }
        };
    }

    /**
     * The table: a row a fact, with the quantiles of its statistic over worlds and the part of the worlds in which it holds.
     *
     * @param values world by fact
     */
    public Table table(double[][] values) {
        List<List<String>> table = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            int place = i;
            double[] told = Stream.of(values)
                    .mapToDouble(world -> world[place])
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            double holds = told.length == 0
                    ? Double.NaN
                    : Arrays.stream(told).filter(fact::holds).count() / (double) told.length;
            Quantiles band = Quantiles.of(told);
            table.add(Table.row(
                    fact.id(),
                    fact.emergent() ? "emergent" : "built in",
                    scenario.name(),
                    fact.statement(),
                    finite(fact.low()),
                    finite(fact.high()),
                    band.p05(),
                    band.p50(),
                    band.p95(),
                    holds));
        }
        return new Table(List.of("fact,origin,scenario,statement,low,high,p05,p50,p95,holds".split(",")), table);
    }

    private static double finite(double end) {
        return Double.isInfinite(end) ? Double.NaN : end;
    }
}
