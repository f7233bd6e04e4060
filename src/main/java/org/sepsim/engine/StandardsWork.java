package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.standards.AcceptanceRule;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;
import org.sepsim.random.Purpose;

/**
 * Contributions and approvals (M5). While a specification is open for work, what is ready of a firm's inventions is turned into contributions at a steady rate, faster before a freeze; each is approved with the firm's
 * probability of the year.
 */
final class StandardsWork implements PhaseStep {
    private final Stage stage;
    private final Trials trials;
    /** By specification: first and last quarter of work. */
    private final int[] starts;

    private final int[] ends;
    /** Whether there was work on a specification in the quarter before. */
    private final boolean[] worked;

    StandardsWork(Stage stage) {
        this.stage = stage;
        starts = stage.blueprint().workStarts;
        ends = stage.blueprint().workEnds;
        worked = new boolean[starts.length];
        trials = new Trials(
                new Luck(stage, Purpose.APPROVALS),
                starts.length * stage.world().firms().count);
    }

    @Override
    public void step() {
        World world = stage.world();
        AcceptanceRule rule = stage.mechanisms().standards();
        double rate = Math.min(1, 1 / (4 * stage.economy().contributionLag()));
        trials.forget();
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
        trials.draw(world.quarter());
        record(world.knowledge());
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
            trials.add(s, i, whole, knowledge.acceptance[s][i]);
        }
    }

    private void record(KnowledgeBook knowledge) {
        for (int n = 0; n < trials.count(); n++) {
            int s = trials.specification(n);
            int i = trials.firm(n);
            knowledge.approvedNow[s][i] = trials.successes(n);
            knowledge.approvals[s][i] += trials.successes(n);
        }
    }
}
