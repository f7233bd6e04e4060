package org.sepsim.experiment.calibration;

import java.util.concurrent.CancellationException;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.evidence.Moments;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.results.Numbers;

/** Runs the same worlds at any place, once, and remembers the best place. For one thread, which it keeps busy on all others. */
final class Evaluator {
    private final CalibrationStudy study;
    private final Worlds worlds;
    private final EvaluationLog log;
    private final Batch.Progress progress;
    private int done;
    private Evaluation best;

    Evaluator(CalibrationStudy study, Worlds worlds, EvaluationLog log, Batch.Progress progress) {
        this.study = study;
        this.worlds = worlds;
        this.log = log;
        this.progress = progress;
    }

    /**
     * What the worlds say at a place.
     *
     * @throws CancellationException if somebody wants it to stop, or the thread is interrupted; what was run is kept
     */
    Evaluation at(double[] wanted) {
        double[] place = new double[wanted.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = Numbers.round9(wanted[i]);
        }
        double[][] values = log.at(place);
        if (values == null) {
            values = run(place);
            log.add(place, values);
        }
        Evaluation evaluation = Evaluation.of(place, values, study.targets());
        if (best == null || evaluation.distance() < best.distance()) {
            best = evaluation;
        }
        done++;
        progress.stored(done * worlds.replicates(), study.evaluations() * worlds.replicates());
        if (progress.stopWanted()) {
            throw new CancellationException("stopped after " + done + " points");
        }
        return evaluation;
    }

    private double[][] run(double[] place) {
        try {
            return worlds.of(new Moments(study.space().at(place), study.targets()), world -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted after " + done + " points");
        }
    }

    /** The evaluation nearest to the targets so far. */
    Evaluation best() {
        return best;
    }
}
