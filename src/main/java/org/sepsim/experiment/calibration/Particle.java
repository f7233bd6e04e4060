package org.sepsim.experiment.calibration;

/**
 * A place with its part of the posterior.
 *
 * @param evaluation what was found there
 * @param weight not normalised
 */
record Particle(Evaluation evaluation, double weight) {
    double coordinate(int factor) {
        return evaluation.place()[factor];
    }
}
