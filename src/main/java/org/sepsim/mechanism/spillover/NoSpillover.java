package org.sepsim.mechanism.spillover;

/** The rival of {@link CohenLevinthal}: a firm knows what it has found out itself. */
public record NoSpillover() implements Spillover {
    @Override
    public double effective(double own, double pool) {
        return own;
    }

    @Override
    public double allianceFactor() {
        return 1;
    }
}
