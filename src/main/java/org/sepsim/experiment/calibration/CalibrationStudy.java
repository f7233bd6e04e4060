package org.sepsim.experiment.calibration;

import java.util.List;
import org.sepsim.experiment.ScenarioTexts;
import org.sepsim.experiment.design.ScenarioSpace;
import org.sepsim.experiment.evidence.Moments;
import org.sepsim.experiment.evidence.Question;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.experiment.evidence.TargetFile;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.TextKind;

/**
 * A calibration as read.
 *
 * @param name of the file, without {@code .yaml}
 * @param text of the file's keys, which names the scenario {@code ../NAME.yaml} and the table {@code ../targets.csv}
 * @param space the free parameters; their prior is even over it
 * @param targets what is fitted, at least one
 * @param table the table of targets as it was read
 * @param replicates worlds at each point that may be of use
 * @param screening worlds at each point
 * @param searchEvaluations points that the search may try
 * @param particles of the posterior
 * @param rounds in which they move
 */
public record CalibrationStudy(
        String name,
        String text,
        ScenarioSpace space,
        List<Target> targets,
        String table,
        int replicates,
        int screening,
        int searchEvaluations,
        int particles,
        int rounds) {
    public CalibrationStudy {
        targets = List.copyOf(targets);
    }

    /** What the manifest keeps: enough to fit again. */
    public List<ScenarioText> texts() {
        return List.of(
                ScenarioTexts.of(space.scenario()),
                TextKind.STUDY.text(name, text),
                TextKind.TARGETS.text(TargetFile.NAME, table));
    }

    /** What is asked of the worlds at a place. */
    Question question(double[] place) {
        return new Moments(space.at(place), targets);
    }

    /** Most points that are run. */
    public int evaluations() {
        return searchEvaluations + particles + rounds * particles * AdaptivePopulation.MOST_MOVES;
    }
}
