/**
 * Fits free parameters to targets: a search for the best point, then the posterior, both over the same worlds at every point.
 *
 * <p>May import what {@code experiment} may. Points are chosen by keyed chance, so that an interrupted calibration goes on where it stopped by looking up
 * what it has run.
 */
package org.sepsim.experiment.calibration;
