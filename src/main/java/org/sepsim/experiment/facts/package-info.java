/**
 * The stylised facts that worlds should show, and the same with each mechanism switched off.
 *
 * <p>May import what {@code experiment} may. A fact about an effect is measured in twins: two runs of one world that differ in a policy alone.
 */
package org.sepsim.experiment.facts;
