package org.sepsim.mechanism.security;

/** Authorities assess nothing and order no removal. */
public record NoAdvice() implements TelecomSecurityRule {
    @Override
    public boolean assesses(double pressure, double hurdle) {
        return false;
    }

    @Override
    public int assessmentQuarters() {
        return 0;
    }

    @Override
    public boolean removes(double pressure, double hurdle) {
        return false;
    }

    @Override
    public int removalQuarters() {
        return 0;
    }
}
