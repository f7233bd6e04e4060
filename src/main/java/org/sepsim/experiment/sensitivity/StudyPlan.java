package org.sepsim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.experiment.Plan;
import org.sepsim.experiment.RunSpec;
import org.sepsim.experiment.SweepRequest;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.TextKind;

/**
 * The runs of a sensitivity study: a sweep whose manifest keeps the study too.
 *
 * @param study what is asked
 * @param sweep its points in their worlds
 */
public record StudyPlan(SensitivityStudy study, SweepRequest sweep) implements Plan {
    /** The plan of a study. */
    public static StudyPlan of(SensitivityStudy study, int replicates, long seed) {
        return new StudyPlan(
                study, new SweepRequest(study.design(), replicates, seed, study.measures(), study.periods(), false));
    }

    @Override
    public long seed() {
        return sweep.seed();
    }

    @Override
    public int replicates() {
        return sweep.replicates();
    }

    @Override
    public Periods periods() {
        return sweep.periods();
    }

    @Override
    public List<RunSpec> runs() {
        return sweep.runs();
    }

    @Override
    public String fingerprint() {
        return sweep.fingerprint();
    }

    @Override
    public List<ScenarioText> texts() {
        List<ScenarioText> texts = new ArrayList<>(sweep.texts());
        texts.add(TextKind.STUDY.text(study.design().name(), study.text()));
        return texts;
    }

    @Override
    public Provenance.Asked asked() {
        return sweep.asked();
    }
}
