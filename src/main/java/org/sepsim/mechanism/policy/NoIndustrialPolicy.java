package org.sepsim.mechanism.policy;

/** States give nothing beyond the founding funds of their research institutes, whatever the levers say. */
public record NoIndustrialPolicy() implements IndustrialPolicy {
    @Override
    public double strength() {
        return 0;
    }

    @Override
    public double subsidy(double rate, double goal, double share, double gdp) {
        return 0;
    }

    @Override
    public double added(double publicMoney) {
        return publicMoney;
    }

    @Override
    public double aim(double target) {
        return target;
    }

    @Override
    public double innovationFactor(double ahead) {
        return 1;
    }
}
