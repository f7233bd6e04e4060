/**
 * How much of an output hangs on which parameter: elementary effects and variance-based indices of designed experiments.
 *
 * <p>May import what {@code experiment} may. Estimators are pure; what they resample is keyed.
 */
package org.sepsim.experiment.sensitivity;
