package org.sepsim.mechanism.essentiality;

/** Checkers act by the lever of the scenario alone. */
public record NoOwnChecks() implements CheckingRule {
    @Override
    public double sampled(double suspicion) {
        return 0;
    }

    @Override
    public double accuracy() {
        return 1;
    }
}
