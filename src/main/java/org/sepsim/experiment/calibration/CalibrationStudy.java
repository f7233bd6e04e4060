package org.sepsim.experiment.calibration;

import java.util.List;
import org.sepsim.experiment.design.ScenarioSpace;
import org.sepsim.experiment.evidence.Target;

/**
 * A calibration as read.
 *
 * @param name of the file, without {@code .yaml}
 * @param text of the file's keys, for the record
 * @param space the free parameters; their prior is even over it
 * @param targets what is fitted, at least one
 * @param replicates worlds at each point
 * @param searchEvaluations points that the search may try
 * @param particles of the posterior
 * @param rounds in which they move
 */
public record CalibrationStudy(
        String name,
        String text,
        ScenarioSpace space,
        List<Target> targets,
        int replicates,
        int searchEvaluations,
        int particles,
        int rounds) {
    public CalibrationStudy {
        targets = List.copyOf(targets);
    }

    /** Most points that are run. */
    public int evaluations() {
        return searchEvaluations + particles + rounds * (particles - particles / 2);
    }
}
