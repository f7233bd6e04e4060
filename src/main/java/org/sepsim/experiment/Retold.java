package org.sepsim.experiment;

import java.util.List;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.TextKind;

/**
 * A plan that was read again from texts, and tells these as they were first: where they lie now is no part of them.
 *
 * @param plan what is run
 * @param told the texts as they were first, without the points of a study
 */
record Retold(Plan plan, List<ScenarioText> told) implements Plan {
    @Override
    public long seed() {
        return plan.seed();
    }

    @Override
    public int replicates() {
        return plan.replicates();
    }

    @Override
    public Periods periods() {
        return plan.periods();
    }

    @Override
    public List<RunSpec> runs() {
        return plan.runs();
    }

    @Override
    public String fingerprint() {
        return plan.fingerprint();
    }

    @Override
    public List<ScenarioText> texts() {
        return plan.texts().stream()
                .map(text -> told.stream()
                        .filter(first -> first.name().equals(text.name()))
                        .findFirst()
                        .or(() -> TextKind.DESIGN.in(List.of(text)).flatMap(points -> TextKind.DESIGN.in(told)))
                        .orElse(text))
                .toList();
    }

    @Override
    public Provenance.Asked asked() {
        return plan.asked();
    }
}
