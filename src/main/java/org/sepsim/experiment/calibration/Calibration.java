package org.sepsim.experiment.calibration;

import java.nio.file.Path;
import java.util.List;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.random.Chance;
import org.sepsim.results.Hashes;

/**
 * Fits a study: a search by plausible ranges, then by ranges and by the chance found at its best place, and from there the posterior.
 *
 * @param study what is fitted
 * @param worlds that are run at every place
 */
public record Calibration(CalibrationStudy study, Worlds worlds) {
    /**
     * Searches, then finds the posterior.
     *
     * @param work folder that keeps what was run
     * @throws java.util.concurrent.CancellationException if somebody wants it to stop; what was run is kept
     * @throws org.sepsim.results.ResultsException if what the folder keeps is another calibration's
     */
    public Posterior run(Path work, Batch.Progress progress) {
        Chance luck = new Chance(worlds.seed(), 0);
        List<String> factors = study.space().factors();
        EvaluationLog log =
                new EvaluationLog(work, fingerprint(), study.targets().size());
        Evaluator evaluator = new Evaluator(study, worlds, log, progress);
        int half = (study.searchEvaluations() + 1) / 2;
        Search.run(evaluator, factors.size(), half, luck);
        evaluator.measureByChance();
        Search.goOn(evaluator, study.searchEvaluations() - half, luck);
        Tolerance least = new Tolerance(factors.size(), study.targets().size());
        List<Particle> particles =
                new AdaptivePopulation(evaluator, factors, least, luck).run(study.particles(), study.rounds(), luck);
        return new Posterior(evaluator.best(), particles, evaluator.points(), evaluator.wholePoints());
    }

    private String fingerprint() {
        return Hashes.sha256(study.text() + study.space().scenario().sha256() + study.targets() + worlds.seed() + " "
                + worlds.replicates());
    }
}
