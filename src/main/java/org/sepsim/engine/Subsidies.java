package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.policy.IndustrialPolicy;
import org.sepsim.model.BackingBook;
import org.sepsim.model.Generation;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.PatentGoal;
import org.sepsim.model.World;
import org.sepsim.model.event.SubsidyGranted;

/** Every January, what nations give for the goals that they miss (M13), within their budgets. Nothing is given for a generation on which nobody at home does research yet. */
final class Subsidies {
    private final Stage stage;
    private final PublicResearch research;

    Subsidies(Stage stage) {
        this.stage = stage;
        research = new PublicResearch(stage);
    }

    /** Writes the year's subsidies by generation and nation; comes after firms have divided their own budgets. */
    void grant() {
        BackingBook backing = stage.world().backing();
        for (double[] ofGeneration : backing.subsidy) {
            Arrays.fill(ofGeneration, 0);
        }
        if (stage.mechanisms().industrialPolicy().strength() == 0) {
            return;
        }
        for (PatentGoal goal : stage.policy().goals()) {
            if (goal.holds(stage.world().quarter())) {
                grant(goal, backing);
            }
        }
    }

    private void grant(PatentGoal goal, BackingBook backing) {
        World world = stage.world();
        IndustrialPolicy rule = stage.mechanisms().industrialPolicy();
        int c = world.roster().nation(goal.nation());
        int g = Generation.labelled(goal.generation()).index();
        double share = declaredShare(world, c, g);
        double wanted = rule.subsidy(goal.rate(), goal.share(), share, world.nations().gdp[c][world.year()]);
        double budget = rule.strength() * goal.budget();
        double amount = Math.min(wanted, budget);
        if (amount > 0 && research.base(g, c) > 0) {
            backing.subsidy[g][c] += amount;
            world.apply(
                    new SubsidyGranted(goal.nation(), goal.generation(), amount, goal.share(), share, wanted, budget));
        }
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
