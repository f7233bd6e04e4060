package org.sepsim.mechanism.standards;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.random.Exp;

/**
 * Approval by merit, votes and leadership.
 *
 * <pre>{@code
 * logit p = logit(base) + meritWeight merit + supportWeight (allies - rivals) + leadershipWeight leadership
 * unopposed = 1 - opposition against    if favour/(favour + against) < majority, else 1
 * }</pre>
 *
 * <p>Sources: about one contribution in five is approved (SESEC 2022 on 3GPP); peers in alliances raise success (Leiponen 2008, Management Science 54); consensus means that there is no sustained opposition, else 71 % of the votes cast
 * decide (3GPP working procedures); contributions rise before meetings (Kang and Bekkers 2015, Research Policy 44); leadership follows contributions with a lag (SESEC 2022).
 */
public record MeritAndPolitics(
        @Parameter(
                value = "approval rate of a contribution of mean merit without friends or foes",
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
                value = "effect of allies' minus rivals' share of votes",
                unit = "1",
                min = 0,
                max = 5,
                def = "0.5",
                source = "Leiponen (2008) gives the sign; free")
        double supportWeight,

        @Parameter(
                value = "effect of the share of leadership posts",
                unit = "1",
                min = 0,
                max = 5,
                def = "0.5",
                source = "our choice; swept 0-2")
        double leadershipWeight,

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
        double leadershipTurnover,

        @Parameter(
                value = "most votes of one corporate group, as a share of all",
                unit = "1",
                min = 0.01,
                max = 1,
                def = "0.1",
                source = "our choice; 3GPP caps a group at 16 votes since 2023, about a tenth of those cast")
        double voteCap,

        @Parameter(
                value = "part of a firm's contributions that rivals oppose in a vote if they hold all votes",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.2",
                source = "our choice: consensus is the rule and votes are rare; swept 0-0.5")
        double opposition,

        @Parameter(
                value = "part of the votes cast that passes a contribution against opposition",
                unit = "1",
                min = 0.5,
                max = 1,
                def = "0.71",
                source = "recalled: 3GPP working procedures, article 26")
        double majority)
        implements AcceptanceRule {
    public MeritAndPolitics {
        Check.within("base", base, 0.01, 0.9);
        Check.within("meritWeight", meritWeight, 0, 2);
        Check.within("supportWeight", supportWeight, 0, 5);
        Check.within("leadershipWeight", leadershipWeight, 0, 5);
        Check.within("contributionsPerFamily", contributionsPerFamily, 0.1, 20);
        Check.within("riseBeforeFreeze", riseBeforeFreeze, 1, 4);
        Check.within("familiesPerApproval", familiesPerApproval, 0.05, 5);
        Check.within("leadershipTurnover", leadershipTurnover, 0, 1);
        Check.within("voteCap", voteCap, 0.01, 1);
        Check.within("opposition", opposition, 0, 1);
        Check.within("majority", majority, 0.5, 1);
    }

    @Override
    public double unopposed(double favour, double against) {
        return favour < majority * (favour + against) ? 1 - opposition * against : 1;
    }

    @Override
    public double probability(double merit, double support, double leadership) {
        double favour = meritWeight * merit + supportWeight * support + leadershipWeight * leadership;
        return 1 / (1 + (1 - base) / base * Exp.any(-favour)); // in this form an overflow gives 0, not NaN
    }
}
