package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.standards.AcceptanceRule;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;
import org.sepsim.random.Binomial;
import org.sepsim.random.Purpose;

/**
 * Contributions and approvals (M5). While a specification is open for work, what is ready of a firm's inventions is turned into contributions at a steady rate, faster before a freeze; each is approved with the firm's
 * probability of the year.
 */
final class StandardsWork implements PhaseStep {
    private final Stage stage;
    private final Luck luck;
    /** By specification: first and last quarter of work. */
    private final int[] starts;

    private final int[] ends;
    /** Whether there was work on a specification in the quarter before. */
    private final boolean[] worked;

    StandardsWork(Stage stage) {
        this.stage = stage;
        luck = new Luck(stage, Purpose.APPROVALS);
        starts = stage.blueprint().workStarts;
        ends = stage.blueprint().workEnds;
        worked = new boolean[starts.length];
    }

    @Override
    public void step() {
        World world = stage.world();
        AcceptanceRule rule = stage.mechanisms().standards();
        double rate = Math.min(1, 1 / (4 * stage.economy().contributionLag()));
        for (int s = 0; s < starts.length; s++) {
            double pace = world.quarter() >= starts[s] && world.quarter() <= ends[s]
                    ? Math.min(1, rate * rise(stage.blueprint().freezes[s], world.quarter(), rule.riseBeforeFreeze()))
                    : 0;
            if (worked[s]) {
                Arrays.fill(world.knowledge().contributed[s], 0);
                Arrays.fill(world.knowledge().approvedNow[s], 0);
            }
            worked[s] = pace > 0;
            boolean[] active = world.firms().active;
            double[] ready = world.knowledge().ready[s];
            for (int i = 0; i < active.length && pace > 0; i++) {
                if (active[i] && ready[i] > 0) {
                    contribute(world.knowledge(), s, i, pace, rule.contributionsPerFamily());
                }
            }
        }
    }

    /** The rise in the two quarters that end with a freeze. */
    private static double rise(boolean[] freezes, int quarter, double factor) {
        return freezes[quarter] || freezes[quarter + 1] ? factor : 1;
    }

    private void contribute(KnowledgeBook knowledge, int s, int i, double pace, double perFamily) {
        double turned = pace * knowledge.ready[s][i];
        knowledge.ready[s][i] -= turned;
        double made = turned * perFamily + knowledge.contributionRemainder[s][i];
        int whole = (int) made;
        knowledge.contributionRemainder[s][i] = made - whole;
        knowledge.contributed[s][i] = whole;
        knowledge.contributions[s][i] += whole;
        if (whole > 0) {
            int approved = Binomial.quantile(
                    whole,
                    knowledge.acceptance[s][i],
                    luck.uniform(s, i, stage.world().quarter(), 0));
            knowledge.approvedNow[s][i] = approved;
            knowledge.approvals[s][i] += approved;
        }
    }
}
