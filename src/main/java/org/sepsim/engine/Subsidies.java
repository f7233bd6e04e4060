package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.NationBook;
import org.sepsim.model.Policy;
import org.sepsim.model.World;

/** Subsidies to R&amp;D for the goals of nations (M13): each goes to the nation's firms in proportion to what they spend on cellular R&amp;D themselves. */
final class Subsidies {
    private final Stage stage;

    Subsidies(Stage stage) {
        this.stage = stage;
    }

    /** Writes the year's subsidies; comes after the firms' own budgets. */
    void grant() {
        FirmBook firms = stage.world().firms();
        Arrays.fill(firms.rndSubsidy, 0);
        for (Policy.Goal goal : stage.policy().goals()) {
            grant(goal, firms);
        }
    }

    private void grant(Policy.Goal goal, FirmBook firms) {
        World world = stage.world();
        NationBook nations = world.nations();
        int nation = world.roster().nation(goal.nation());
        double share = declaredShare(
                world, nation, Generation.labelled(goal.generation()).index());
        double subsidy =
                stage.mechanisms().industrialPolicy().subsidy(goal.share(), share, nations.gdp[nation][world.year()]);
        double base = 0;
        for (int i = 0; i < firms.count; i++) {
            base += cellularRnd(firms, i, nation);
        }
        for (int i = 0; i < firms.count && base > 0; i++) {
            firms.rndSubsidy[i] += subsidy * cellularRnd(firms, i, nation) / base;
        }
    }

    private static double cellularRnd(FirmBook firms, int i, int nation) {
        return firms.active[i] && firms.home[i] == nation ? firms.rndBudget[i] * firms.cellularShare[i] : 0;
    }

    private static double declaredShare(World world, int nation, int generation) {
        KnowledgeBook knowledge = world.knowledge();
        double own = 0;
        double all = 0;
        for (int s = 0; s < knowledge.capital.length; s++) {
            for (int i = 0; i < world.firms().count && world.roster().generationOf(s) == generation; i++) {
                int declared = knowledge.declared(s, i);
                all += declared;
                own += world.firms().home[i] == nation ? declared : 0;
            }
        }
        return all > 0 ? own / all : 0;
    }
}
