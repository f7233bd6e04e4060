package org.sepsim.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Measure;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.Shard;
import org.sepsim.scenario.Scenario;

/**
 * What a batch computes.
 *
 * @param scenarios at least one, no name twice
 * @param replicates worlds of each, at least 1
 * @param firstReplicate number of the first, at least 1
 * @param seed of the experiment
 * @param measures what is stored
 * @param periods years or quarters that are stored, within the horizon
 * @param checked whether every quarter of every run is held to the {@link org.sepsim.engine.Invariants}
 */
public record Request(
        List<Scenario> scenarios,
        int replicates,
        int firstReplicate,
        long seed,
        List<Measure> measures,
        Periods periods,
        boolean checked)
        implements Plan {
    public Request {
        scenarios = List.copyOf(scenarios);
        measures = List.copyOf(measures);
        requireAtLeastOne("scenarios", scenarios.size());
        requireAtLeastOne("replicates", replicates);
        requireAtLeastOne("firstReplicate", firstReplicate);
        requireAtLeastOne("measures", measures.size());
        Set<String> names = new HashSet<>();
        for (Scenario scenario : scenarios) {
            if (!names.add(scenario.name())) {
                throw new IllegalArgumentException("two scenarios are called " + scenario.name());
            }
        }
        if (periods.firstYear() < Quarter.FIRST_YEAR || periods.lastYear() > Quarter.LAST_YEAR) {
            throw new IllegalArgumentException("years must lie from " + Quarter.FIRST_YEAR + " to " + Quarter.LAST_YEAR
                    + " but are " + periods.firstYear() + ".." + periods.lastYear());
        }
    }

    /** The same in so many worlds. */
    Request only(int worlds) {
        return new Request(scenarios, worlds, firstReplicate, seed, measures, periods, checked);
    }

    private static void requireAtLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1 but is " + value);
        }
    }

    /** The runs, scenario by scenario, in order of replicates. */
    @Override
    public List<RunSpec> runs() {
        List<RunSpec> runs = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Reporting reporting = Reporting.of(scenario, measures, periods);
            for (int k = 0; k < replicates; k++) {
                runs.add(new RunSpec(scenario, 0, seed, firstReplicate + k, reporting, checked));
            }
        }
        return runs;
    }

    @Override
    public String fingerprint() {
        StringBuilder text = new StringBuilder();
        scenarios.forEach(scenario -> text.append(scenario.name())
                .append(' ')
                .append(scenario.sha256())
                .append('\n'));
        text.append("seed ").append(seed).append("\n").append(periods).append('\n');
        measures.forEach(measure -> text.append(measure.name())
                .append(measure.levels())
                .append(measure.generations())
                .append('\n'));
        return text.toString();
    }

    @Override
    public List<ScenarioText> texts() {
        return scenarios.stream().map(ScenarioTexts::of).toList();
    }

    @Override
    public Provenance.Asked asked() {
        return new Provenance.Asked(firstReplicate, MeasureTexts.of(measures), checked, Shard.WHOLE);
    }
}
