package org.sepsim.experiment;

import java.util.List;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.ScenarioText;

/**
 * What a comparison computes.
 *
 * @param request the scenarios, the baseline first and its placebo last
 * @param judging by what they are judged
 */
public record ComparisonPlan(Request request, Judging judging) implements Plan {
    /** What is made of the runs. */
    public Comparison comparison() {
        List<String> names =
                request.scenarios().stream().map(scenario -> scenario.name()).toList();
        return new Comparison(names, request.seed(), request.replicates(), judging);
    }

    @Override
    public long seed() {
        return request.seed();
    }

    @Override
    public int replicates() {
        return request.replicates();
    }

    @Override
    public Periods periods() {
        return request.periods();
    }

    @Override
    public List<RunSpec> runs() {
        return request.runs();
    }

    /** Which worlds are run until scenarios are ranked hangs on how they are; all worlds are the same however they are judged. */
    @Override
    public String fingerprint() {
        return request.fingerprint() + (judging.untilRanked() ? judging.texts() + "\n" : "");
    }

    @Override
    public List<ScenarioText> texts() {
        return request.texts();
    }

    @Override
    public Provenance.Asked asked() {
        return request.asked().judged(judging.texts());
    }
}
