package org.sepsim.mechanism.policy;

/** States give nothing beyond the founding funds of their research institutes. */
public record NoIndustrialPolicy() implements IndustrialPolicy {
    @Override
    public double subsidy(double goal, double share, double gdp) {
        return 0;
    }
}
