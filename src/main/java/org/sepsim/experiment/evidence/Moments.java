package org.sepsim.experiment.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sepsim.engine.RunInput;
import org.sepsim.engine.StandardsModel;
import org.sepsim.experiment.Reporting;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.observe.Observation;
import org.sepsim.results.Numbers;
import org.sepsim.results.Periods;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.Scenario;

/**
 * What one run of a scenario says of targets. A run is written down twice at once, by years and by quarters: ratios of a year are made of the year's
 * sums, which quarters do not tell. One object serves all threads.
 */
public final class Moments implements Question {
    private final Scenario scenario;
    private final List<Target> targets;
    private final Reporting yearly;
    private final Reporting quarterly;

    /** Places of an entity's row. */
    private record Rows(Map<Statistic.Need, Map<String, Integer>> byNeed) {
        static Rows of(Reporting reporting) {
            Map<Statistic.Need, Map<String, Integer>> byNeed = new HashMap<>();
            List<SeriesKey> keys = reporting.keys();
            for (int row = 0; row < keys.size(); row++) {
                SeriesKey key = keys.get(row);
                Measure measure = Measures.named(key.measure()).orElseThrow();
                int place = row;
                measure.levels().stream()
                        .filter(level -> level.label().equals(key.level()))
                        .forEach(level -> byNeed.computeIfAbsent(
                                        new Statistic.Need(key.measure(), level, key.generation()),
                                        need -> new LinkedHashMap<>())
                                .put(key.entity(), place));
            }
            return new Rows(byNeed);
        }
    }

    private final Rows yearlyRows;
    private final Rows quarterlyRows;

    /**
     * What is asked of runs of {@code scenario}.
     *
     * @param targets at least one
     */
    public Moments(Scenario scenario, List<Target> targets) {
        this.scenario = scenario;
        this.targets = List.copyOf(targets);
        yearly = reporting(scenario, targets, true);
        quarterly = reporting(scenario, targets, false);
        yearlyRows = Rows.of(yearly);
        quarterlyRows = Rows.of(quarterly);
    }

    private static Reporting reporting(Scenario scenario, List<Target> targets, boolean yearly) {
        Map<String, Set<Statistic.Need>> needs = new LinkedHashMap<>();
        targets.stream()
                .filter(target -> target.yearly() == yearly)
                .flatMap(target -> target.needs().stream())
                .forEach(need -> needs.computeIfAbsent(need.measure(), measure -> new LinkedHashSet<>())
                        .add(need));
        List<Measure> measures = new ArrayList<>();
        needs.forEach((name, blocks) -> measures.add(Measures.named(name)
                .orElseThrow()
                .only(
                        blocks.stream().map(Statistic.Need::level).distinct().toList(),
                        blocks.stream()
                                .map(Statistic.Need::generation)
                                .distinct()
                                .toList())));
        return Reporting.of(scenario, measures, new Periods(Quarter.FIRST_YEAR, Quarter.LAST_YEAR, !yearly));
    }

    /** The targets. */
    public List<Target> targets() {
        return targets;
    }

    /** Targets about an entity that the scenario does not report; they would be NaN for good. */
    public List<Target> unanswered() {
        return targets.stream()
                .filter(target -> target.how().top() == 0
                        && target.how().kind() != Statistic.Kind.TOP4_OF_TOP10
                        && !rows(target)
                                .byNeed
                                .getOrDefault(target.needs().get(0), Map.of())
                                .containsKey(target.entity()))
                .toList();
    }

    @Override
    public int size() {
        return targets.size();
    }

    /** A number a target, rounded as stored numbers are. */
    @Override
    public double[] of(long seed, int replicate) {
        Observation byYear = new Observation(yearly.catalogue(), false);
        Observation byQuarter = new Observation(quarterly.catalogue(), true);
        StandardsModel model = new StandardsModel(new RunInput(scenario, seed, replicate));
        model.observe(world -> {
            byYear.quarterEnded(world);
            byQuarter.quarterEnded(world);
        });
        model.runToEnd();
        double[][] years = byYear.values(Quarter.FIRST_YEAR, Quarter.LAST_YEAR);
        double[][] quarters = byQuarter.values(Quarter.FIRST_YEAR, Quarter.LAST_YEAR);
        double[] moments = new double[targets.size()];
        for (int i = 0; i < moments.length; i++) {
            Target target = targets.get(i);
            int period = target.yearly() ? target.year() - Quarter.FIRST_YEAR : target.quarter();
            Values values = new Values(rows(target), target.yearly() ? years : quarters, period);
            double moment = target.how().of(target.needs(), target.entity(), values);
            moments[i] = Double.isInfinite(moment) ? Double.NaN : Numbers.round9(moment);
        }
        return moments;
    }

    private Rows rows(Target target) {
        return target.yearly() ? yearlyRows : quarterlyRows;
    }

    /** A run at one period. */
    private static final class Values implements Statistic.RunValues {
        private final Rows rows;
        private final double[][] values;
        private final int period;

        Values(Rows rows, double[][] values, int period) {
            this.rows = rows;
            this.values = values;
            this.period = period;
        }

        @Override
        public double of(Statistic.Need block, String entity) {
            Integer row = rows.byNeed.getOrDefault(block, Map.of()).get(entity);
            return row == null ? Double.NaN : values[row][period];
        }

        @Override
        public List<Double> ofAll(Statistic.Need block) {
            return rows.byNeed.getOrDefault(block, Map.of()).values().stream()
                    .map(row -> values[row][period])
                    .toList();
        }
    }
}
