package org.sepsim.experiment.design;

import org.sepsim.scenario.Tree;

/**
 * A value of a factor.
 *
 * @param label as tables and charts call it
 * @param value what stands in the scenario
 * @param changed whether it is laid over the scenario; otherwise the scenario has it already
 */
public record Setting(String label, Tree value, boolean changed) {}
