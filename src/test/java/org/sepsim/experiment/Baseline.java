package org.sepsim.experiment;

import java.nio.file.Path;
import java.util.List;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.Policy;
import org.sepsim.model.event.Entry;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.Periods;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** Small requests on the baseline. */
final class Baseline {
    static final Scenario SCENARIO = plain("baseline");
    static final Scenario PLACEBO = plain("placebo");
    private static final List<Measure> FEW = List.of(
            Measures.named("declared_sep_share").orElseThrow(),
            Measures.named("ran_revenue_share").orElseThrow());

    private Baseline() {}

    /** A shipped scenario with parameters as they stand, the same in every world. */
    static Scenario plain(String name) {
        return ScenarioReader.read(Path.of("scenarios", name + ".yaml"), List.of("ensemble=none"));
    }

    static Request request(int replicates, Scenario... scenarios) {
        return new Request(List.of(scenarios), replicates, 1, 7, FEW, Periods.years(2015, 2030), true);
    }

    /** A scenario that no reader would let pass: in 2010 a firm enters that does not exist. */
    static Scenario failing() {
        Policy old = SCENARIO.policy();
        DatedEvent impossible = new DatedEvent("2010-Q1", new Entry("Nobody"), "made up");
        Policy policy = new Policy(
                old.restrictions(),
                old.alliances(),
                old.specifications(),
                old.exportControl(),
                old.detente(),
                old.placebo(),
                old.frand(),
                old.essentialityChecks(),
                old.poolForAll(),
                List.of(impossible),
                old.goals(),
                old.backing(),
                old.adjacentField());
        return new Scenario(
                "failing",
                SCENARIO.purpose(),
                SCENARIO.sources(),
                SCENARIO.worldFiles(),
                policy,
                SCENARIO.economy(),
                SCENARIO.mechanisms());
    }
}
