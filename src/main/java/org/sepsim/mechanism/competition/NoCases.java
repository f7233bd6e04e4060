package org.sepsim.mechanism.competition;

/** Authorities act by the lever of the scenario alone. */
public record NoCases() implements CompetitionRule {
    @Override
    public double allowed(double asked) {
        return 1;
    }

    @Override
    public boolean objects(double overcharge) {
        return false;
    }

    @Override
    public int caseYears() {
        return 1;
    }

    @Override
    public double fine(double royalties) {
        return 0;
    }
}
