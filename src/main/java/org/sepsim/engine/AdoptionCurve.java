package org.sepsim.engine;

import org.sepsim.mechanism.diffusion.DiffusionRule;

/** Adopted share by age in quarters; launches fall on quarters, so that no other age is ever asked for. */
final class AdoptionCurve {
    private final double[] adopted;

    /**
     * Tabulates the rule.
     *
     * @param oldest greatest age that will be asked for, quarters
     */
    AdoptionCurve(DiffusionRule rule, int oldest) {
        adopted = new double[Math.max(0, oldest) + 1];
        for (int age = 0; age < adopted.length; age++) {
            adopted[age] = rule.adopted(age / 4.0);
        }
    }

    /** Share of the potential that has adopted; 0 before launch. */
    double at(int age) {
        return age <= 0 ? 0 : adopted[age];
    }
}
