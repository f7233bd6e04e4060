package org.sepsim.mechanism.exit;

/** Firms end by dated events only; one that cannot pay goes on with a handful of engineers. */
public record NobodyEnds() implements ExitRule {
    @Override
    public boolean ends(double cash, double margin, double sales) {
        return false;
    }
}
