package org.sepsim.mechanism.alliance;

/** Alliances are those that the dated events of the scenario found; nobody joins, leaves or signs on its own. */
public record FixedMemberships() implements AllianceRule {
    @Override
    public boolean reforms() {
        return false;
    }

    @Override
    public int camps() {
        return 0;
    }

    @Override
    public double propensity(double compatibility, double rivalry, double alignment) {
        return 0;
    }

    @Override
    public double politics(double alignment) {
        return 0;
    }

    @Override
    public void settle(Aggregation question, int[] camp) {
        // Whoever is in a camp stays there.
    }
}
