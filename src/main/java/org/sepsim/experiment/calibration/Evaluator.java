package org.sepsim.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.evidence.Question;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.results.Numbers;

/**
 * Runs the same worlds at any place, once, and remembers the best place: a few worlds everywhere, the others where the place may be good enough for
 * whoever asks. For one thread, which it keeps busy on all others.
 *
 * <p>Worlds are the same at every place, so that what the first of them are off from all is much the same too; {@link Screening} learns it where all are run.
 */
final class Evaluator {
    /** Worlds in which chance is measured: its deviation is then known to about a tenth. */
    private static final int CHANCE_WORLDS = 40;

    private final CalibrationStudy study;
    private final Worlds worlds;
    private final EvaluationLog log;
    private final Batch.Progress progress;
    private Yardstick yardstick;
    private Screening screening;
    private final int first;
    private int points;

    private final List<Evaluation> known = new ArrayList<>();
    private Evaluation best;

    Evaluator(CalibrationStudy study, Worlds worlds, EvaluationLog log, Batch.Progress progress) {
        this.study = study;
        this.worlds = worlds;
        this.log = log;
        this.progress = progress;
        first = Math.min(study.screening(), worlds.replicates());
        measureBy(Yardstick.ofRanges(study.targets()));
    }

    /**
     * What the worlds say at a place: all of them if it may be as near to the targets as {@code bar}.
     *
     * @throws CancellationException if somebody wants it to stop, or the thread is interrupted; what was run is kept
     */
    Evaluation at(double[] wanted, double bar) {
        Evaluation screened = screened(wanted);
        return screened.distance() <= bar ? whole(screened) : screened;
    }

    /** What the first worlds say at a place. */
    Evaluation screened(double[] wanted) {
        double[] place = new double[wanted.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = Numbers.round9(wanted[i]);
        }
        double[][] values = run(place, first);
        points++;
        progress.stored(points * worlds.replicates(), study.evaluations() * worlds.replicates());
        stopIfWanted();
        if (first == worlds.replicates()) {
            return remembered(Evaluation.of(place, values, yardstick));
        }
        return new Evaluation(place, values, screening.optimistic(values), false);
    }

    /** The same place with all worlds. */
    Evaluation whole(Evaluation screened) {
        if (screened.whole()) {
            return screened;
        }
        double[][] values = run(screened.place(), worlds.replicates());
        Evaluation evaluation = Evaluation.of(screened.place(), values, yardstick);
        screening.learn(evaluation);
        stopIfWanted();
        return remembered(evaluation);
    }

    private Evaluation remembered(Evaluation evaluation) {

        known.add(evaluation);
        if (best == null || evaluation.distance() < best.distance()) {
            best = evaluation;
        }
        return evaluation;
    }

    private void stopIfWanted() {
        if (progress.stopWanted()) {
            throw new CancellationException("stopped after " + points + " points");
        }
    }

    /** The values of the first {@code count} worlds; those that are not logged yet are run. */
    private double[][] run(double[] place, int count) {
        double[][] known = log.at(place);
        if (known.length >= count) {
            return Arrays.copyOf(known, count);
        }
        double[][] values = Arrays.copyOf(known, count);
        Question question = study.question(place);
        Worlds missing = new Worlds(worlds.seed(), count - known.length, worlds.threads());
        try {
            double[][] run = missing.of(after(known.length, question), world -> {});
            System.arraycopy(run, 0, values, known.length, run.length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted after " + points + " points");
        }
        log.add(place, values);
        return values;
    }

    /** The same of the worlds that come after the first ones. */
    private static Question after(int worlds, Question question) {
        return new Question() {
            @Override
            public int size() {
                return question.size();
            }

            @Override
            public double[] of(long seed, int replicate) {
                return question.of(seed, worlds + replicate);
            }
        };
    }

    /** Measures by chance too, as it is at the best place so far. */
    void measureByChance() {
        double[][] values = run(best.place(), Math.max(CHANCE_WORLDS, worlds.replicates()));
        measureBy(Yardstick.ofRangesAndChance(study.targets(), values, worlds.replicates()));
    }

    private void measureBy(Yardstick better) {
        yardstick = better;
        screening = new Screening(better, first);
        List<Evaluation> before = List.copyOf(known);
        known.clear();
        best = null;
        for (Evaluation evaluation : before) {
            Evaluation measured = evaluation.by(better);
            screening.learn(measured);
            remembered(measured);
        }
    }

    /** The evaluation nearest to the targets so far, of those with all worlds. */
    Evaluation best() {
        return best;
    }

    /** All evaluations with all worlds, as they came. */
    List<Evaluation> known() {
        return List.copyOf(known);
    }

    /** How many places were asked for. */
    int points() {
        return points;
    }

    /** In how many of them all worlds were run. */
    int wholePoints() {
        return known.size();
    }
}
