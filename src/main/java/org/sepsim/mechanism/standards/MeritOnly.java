package org.sepsim.mechanism.standards;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.random.Exp;

/**
 * The rival of {@link MeritAndPolitics}: {@code logit p = logit(base) + meritWeight merit}; neither votes nor posts help.
 *
 * <p>All other numbers are the scenario's own, so that a comparison of the two rules changes the politics and nothing else.
 */
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
        double meritWeight,

        @Parameter(
                value = "contributions made for each new family",
                unit = "contributions/family",
                min = 0.1,
                max = 20,
                def = "1.5",
                source = "estimated: ZTE 3900 LTE proposals for 2900 LTE applications by 2010")
        double contributionsPerFamily,

        @Parameter(
                value = "factor on contributions in the two quarters before a freeze",
                unit = "1",
                min = 1,
                max = 4,
                def = "1.5",
                source = "Kang and Bekkers (2015): intensity peaks before meetings")
        double riseBeforeFreeze,

        @Parameter(
                value = "own families that read on an approved contribution",
                unit = "families/contribution",
                min = 0.05,
                max = 5,
                def = "0.8",
                source = "our choice, free: scale of declarations before over-declaring")
        double familiesPerApproval,

        @Parameter(
                value = "share of the gap between contributions and posts closed in a year",
                unit = "1/year",
                min = 0,
                max = 1,
                def = "0.15",
                source = "estimated: Chinese share of posts 17 % (2012) to 19 % (2017) while contributions rose faster")
        double leadershipTurnover)
        implements AcceptanceRule {
    public MeritOnly {
        Check.within("base", base, 0.01, 0.9);
        Check.within("meritWeight", meritWeight, 0, 2);
        Check.within("contributionsPerFamily", contributionsPerFamily, 0.1, 20);
        Check.within("riseBeforeFreeze", riseBeforeFreeze, 1, 4);
        Check.within("familiesPerApproval", familiesPerApproval, 0.05, 5);
        Check.within("leadershipTurnover", leadershipTurnover, 0, 1);
    }

    @Override
    public double unopposed(double favour, double against) {
        return 1;
    }

    @Override
    public double voteCap() {
        return 1; // votes count for nothing
    }

    @Override
    public double probability(double merit, double support, double leadership) {
        return 1 / (1 + (1 - base) / base * Exp.any(-meritWeight * merit));
    }
}
