package org.sepsim.mechanism.alliance;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * The null model: whoever is in no camp takes one, or none, at random, and members do so anew with a given probability. What actors are to each other plays no part, so that what still shows with this rule does not come from alliances being chosen.
 */
public record RandomAlliances(
        @Parameter(
                value = "probability that a member chooses anew in a year",
                unit = "1/year",
                min = 0.01,
                max = 1,
                def = "0.1",
                source = "our choice: alliances of about ten years")
        double turnover,

        @Parameter(
                value = "most alliances of one kind that take members, K",
                unit = "alliances",
                min = 1,
                max = 6,
                def = "4",
                source = "as in the landscape")
        int camps)
        implements AllianceRule {
    public RandomAlliances {
        Check.within("turnover", turnover, 0.01, 1);
        Check.within("camps", camps, 1, 6);
    }

    @Override
    public boolean reforms() {
        return true;
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
        int options = question.camps() + (question.mayStayAlone() ? 1 : 0);
        int[] members = new int[question.camps()];
        for (int in : camp) {
            if (in != Landscape.ALONE) {
                members[in]++;
            }
        }
        for (int i : question.order()) {
            double u = question.luck()[i];
            double chooses = camp[i] == Landscape.ALONE ? 1 : turnover;
            int taken = (int) (u / chooses * options);
            if (u >= chooses || (taken < members.length && members[taken] >= question.capacity())) {
                continue;
            }
            if (camp[i] != Landscape.ALONE) {
                members[camp[i]]--;
            }
            camp[i] = taken < members.length ? taken : Landscape.ALONE;
            if (camp[i] != Landscape.ALONE) {
                members[camp[i]]++;
            }
        }
    }
}
