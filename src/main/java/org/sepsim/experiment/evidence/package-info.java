/**
 * The model held to data: targets, what runs say of them, how good that is, and whether a naive forecast is better.
 *
 * <p>May import what {@code experiment} may.
 */
package org.sepsim.experiment.evidence;
