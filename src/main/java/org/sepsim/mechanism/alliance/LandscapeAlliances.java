package org.sepsim.mechanism.alliance;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Alliances as the landscape has it: each actor in turn moves to the camp where it is least frustrated, until nobody gains by moving; those left alone may found new camps.
 *
 * <pre>{@code
 * p_ij = c cos(F_i, F_j) - r sum over m of s_im s_jm + h alignment(home_i, home_j),   c + r + h = 1; with a nation h alignment alone
 * }</pre>
 *
 * <p>Sources: {@link Landscape}; technical compatibility and rivalry as in Axelrod, Mitchell, Thomas, Bennett and Bruderer (1995), Management Science 41, 1493-1508, who leave the weights open. The weights given are divided by their sum.
 *
 * @param compatibility c
 * @param rivalry r
 * @param politics h
 */
public record LandscapeAlliances(
        @Parameter(
                value = "weight of like fields of research, c",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.3",
                source = "our choice; swept 0.1-0.6")
        double compatibility,

        @Parameter(
                value = "weight of selling on the same markets, r",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.2",
                source = "our choice; swept 0-0.5")
        double rivalry,

        @Parameter(
                value = "weight of the home nations' alignment, h",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice; swept 0-0.8")
        double politics,

        @Parameter(
                value = "what joining an alliance must gain, in shares of the industry times propensity",
                unit = "1",
                min = 0,
                max = 0.5,
                def = "0.1",
                source = "our choice: dues, staff and knowledge shown to others; swept 0-0.3")
        double joiningCost,

        @Parameter(
                value = "most alliances of one kind that take members, K",
                unit = "alliances",
                min = 1,
                max = 6,
                def = "4",
                source = "four research alliances for 6G: China, US, Japan, EU (2019-2021)")
        int camps)
        implements AllianceRule {
    public LandscapeAlliances {
        Propensity.check(compatibility, rivalry, politics);
        Check.within("joiningCost", joiningCost, 0, 0.5);
        Check.within("camps", camps, 1, 6);
    }

    @Override
    public boolean reforms() {
        return true;
    }

    @Override
    public double propensity(double cosine, double overlap, double alignment) {
        double sum = compatibility * cosine - rivalry * overlap + politics * alignment;
        return Propensity.share(sum, compatibility, rivalry, politics);
    }

    @Override
    public double politics(double alignment) {
        return Propensity.share(politics * alignment, compatibility, rivalry, politics);
    }

    @Override
    public void settle(Aggregation question, int[] camp) {
        double cost = question.costly() ? joiningCost : 0;
        int[] movers = question.movers();
        Descent descent = Descent.of(question.size(), question.propensity(), question.room(), camp);
        if (!descent.isOver(movers, question.capacity(), question.mayStayAlone(), cost)) {
            descent.run(question.order(), question.capacity(), question.mayStayAlone(), cost);
        }
        if (question.mayStayAlone()
                && Founding.isPossible(question.size(), question.propensity(), movers, cost, camp)) {
            Landscape.found(
                    question.size(),
                    question.propensity(),
                    question.order(),
                    question.camps(),
                    question.capacity(),
                    cost,
                    camp);
        }
    }
}
