package org.sepsim.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.experiment.design.DesignPoint;
import org.sepsim.experiment.design.SweepDesign;
import org.sepsim.model.DatedEvent;
import org.sepsim.observe.Measure;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.Shard;
import org.sepsim.results.TextKind;
import org.sepsim.scenario.Scenario;

/**
 * What a sweep computes: all points in one world, then all in the next, so that wherever it stops the design is balanced.
 *
 * @param design the points
 * @param replicates worlds of each, at least 1
 * @param seed of the experiment
 * @param measures what is stored
 * @param periods years or quarters that are stored, within the horizon
 * @param checked whether every quarter of every run is held to the {@link org.sepsim.engine.Invariants}
 */
public record SweepRequest(
        SweepDesign design, int replicates, long seed, List<Measure> measures, Periods periods, boolean checked)
        implements Plan {
    /** Whether results are of a sweep: the scenario that is varied, and its points. */
    static boolean isOf(Provenance made) {
        return TextKind.DESIGN.in(made.scenarios()).isPresent();
    }

    /** What decides which series a scenario has. */
    private record Cast(String world, List<DatedEvent> dated, int camps) {}

    public SweepRequest {
        measures = List.copyOf(measures);
        if (replicates < 1) {
            throw new IllegalArgumentException("replicates must be at least 1 but is " + replicates);
        }
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("measures must name at least one");
        }
    }

    @Override
    public List<RunSpec> runs() {
        List<RunSpec> first = new ArrayList<>();
        Map<Cast, Reporting> reportings = new HashMap<>();
        for (DesignPoint point : design.points()) {
            Scenario scenario = point.scenario();
            Cast cast =
                    new Cast(scenario.worldFiles().sha256(), scenario.policy().dated(), scenario.allianceCamps());
            Reporting reporting = reportings.computeIfAbsent(cast, other -> Reporting.of(scenario, measures, periods));
            String parameters = String.join(", ", design.changes(point));
            first.add(new RunSpec(scenario, point.number(), seed, 1, reporting, checked, parameters));
        }
        List<RunSpec> runs = new ArrayList<>(first);
        for (int replicate = 2; replicate <= replicates; replicate++) {
            for (RunSpec run : first) {
                runs.add(run.inWorld(replicate));
            }
        }
        return runs;
    }

    @Override
    public String fingerprint() {
        StringBuilder text = new StringBuilder();
        for (DesignPoint point : design.points()) {
            text.append(point.scenario().name())
                    .append(' ')
                    .append(point.scenario().sha256())
                    .append('\n');
        }
        text.append("seed ").append(seed).append('\n').append(periods).append('\n');
        measures.forEach(measure -> text.append(measure.name())
                .append(measure.levels())
                .append(measure.generations())
                .append('\n'));
        return text.toString();
    }

    @Override
    public List<ScenarioText> texts() {
        return List.of(ScenarioTexts.of(design.scenario()), TextKind.DESIGN.text(design.name(), design.asList()));
    }

    @Override
    public Provenance.Asked asked() {
        return new Provenance.Asked(1, MeasureTexts.of(measures), checked, Shard.WHOLE);
    }
}
