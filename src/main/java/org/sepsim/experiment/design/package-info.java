/**
 * Designed experiments: which points of a space of scenarios are run.
 *
 * <pre>
 * design file ─► DesignReader ─► Design: places of points ─┐
 *                             └─► Factor: place ─► value ──┴─► SweepRequest: a scenario a point
 * </pre>
 *
 * <p>May import what {@code experiment} may. Samplers are pure: the same factors and seed give the same points.
 */
package org.sepsim.experiment.design;
