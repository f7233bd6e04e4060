package org.sepsim.mechanism.standards;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/** The rival of {@link MeritAndPolitics}: neither votes nor posts help; everything else is the same. */
public record MeritOnly(
        @Parameter(
                value = "approval rate of a contribution of mean merit",
                unit = "1",
                min = 0.01,
                max = 0.9,
                def = "0.2",
                source = "SESEC (2022): about 0.2")
        double base,

        @Parameter(
                value = "effect of the logarithm of relative knowledge",
                unit = "1",
                min = 0,
                max = 2,
                def = "0.2",
                source = "our choice; swept 0-1")
        double meritWeight)
        implements AcceptanceRule {
    public MeritOnly {
        Check.within("base", base, 0.01, 0.9);
        Check.within("meritWeight", meritWeight, 0, 2);
    }

    private MeritAndPolitics withoutPolitics() {
        return new MeritAndPolitics(base, meritWeight, 0, 0, 1.5, 1.5, 0.8, 0.15, 1);
    }

    @Override
    public double probability(double merit, double support, double leadership) {
        return withoutPolitics().probability(merit, 0, 0);
    }

    @Override
    public double contributionsPerFamily() {
        return withoutPolitics().contributionsPerFamily();
    }

    @Override
    public double riseBeforeFreeze() {
        return withoutPolitics().riseBeforeFreeze();
    }

    @Override
    public double familiesPerApproval() {
        return withoutPolitics().familiesPerApproval();
    }

    @Override
    public double leadershipTurnover() {
        return withoutPolitics().leadershipTurnover();
    }

    @Override
    public double voteCap() {
        return withoutPolitics().voteCap();
    }
}
