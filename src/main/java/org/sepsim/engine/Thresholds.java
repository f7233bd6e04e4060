package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.restriction.ThresholdPrior;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * Thresholds of nations, once a run.
 *
 * <p>As long as the record decides, every January tells something about them: a nation that has just excluded a vendor acted on that pressure, one that does not exclude it had not. When
 * the record ends each threshold is drawn within these bounds, so that nobody changes sides at the handover but by a pressure that it had never felt.
 */
final class Thresholds {
    private final Stage stage;
    private final double[] above;
    private final double[] notAbove;
    private final double[] threshold;
    private boolean drawn;

    Thresholds(Stage stage) {
        this.stage = stage;
        int nations = stage.world().nations().count;
        above = new double[nations];
        notAbove = new double[nations];
        threshold = new double[nations];
        Arrays.fill(above, Double.NEGATIVE_INFINITY);
        Arrays.fill(notAbove, Double.POSITIVE_INFINITY);
    }

    /**
     * Notes what a nation did under a pressure, less its dependence.
     *
     * @param acted whether it excludes the vendor
     */
    void learn(int nation, double pressure, boolean acted) {
        if (acted) {
            notAbove[nation] = Math.min(notAbove[nation], pressure);
        } else {
            above[nation] = Math.max(above[nation], pressure);
        }
    }

    /** The threshold of a nation. */
    double of(int nation) {
        if (!drawn) {
            draw();
        }
        return threshold[nation];
    }

    private void draw() {
        drawn = true;
        ThresholdPrior prior = stage.mechanisms().restrictions().prior();
        for (int c = 0; c < threshold.length; c++) {
            long key = stage.chance().key(Purpose.THRESHOLD, stage.blueprint().nationIds[c], Chance.NOBODY);
            threshold[c] = prior.draw(Chance.uniform(key, 0, 0, 0), above[c], notAbove[c]);
        }
    }
}
