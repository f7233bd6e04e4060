package org.sepsim.engine;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.capital.RndCapital;
import org.sepsim.model.AdjacentField;
import org.sepsim.model.AdjacentField.Programme;
import org.sepsim.model.BackingBook;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;

/**
 * Research of nations on an adjacent field (M3, M10). Frontier research needs the components that a nation's firms can get; where they are cut off a part of it turns to applications, which need none.
 *
 * <pre>{@code
 * phi_c = mean component access of the nation's firms by R&D,  a_c = applied + focus (1 - applied)(1 - phi_c)
 * A_c' = (1 - delta_q) A_c + (a_c + (1 - a_c) phi_c) e_c h(t),  families += y_c a_c e_c,  S_ig = sum over j of w_ij K_jg + relevance A_home(i)
 * }</pre>
 */
final class AdjacentResearch {
    private final Stage stage;
    private final AdjacentField field;
    private final int generation;

    AdjacentResearch(Stage stage) {
        this.stage = stage;
        field = stage.policy().adjacentField();
        generation = Generation.labelled(field.generation()).index();
    }

    /**
     * Adds the quarter's research to the field's capital.
     *
     * @param productivity of research in the quarter
     */
    void accumulate(RndCapital rule, double productivity) {
        World world = stage.world();
        BackingBook backing = world.backing();
        if (field.programmes().isEmpty()) {
            return;
        }
        for (int c = 0; c < backing.adjacentCapital.length; c++) {
            backing.adjacentCapital[c] *= rule.quarterlyRetention();
        }
        for (Programme programme : field.programmes()) {
            double years = (world.quarter() - programme.start().index()) / 4.0;
            if (years >= 0 && programme.spending() > 0) {
                int c = world.roster().nation(programme.nation());
                double cost = stage.paths().deflator[world.year()] * world.nations().researchCost[c][world.year()];
                double grown = programme.spending() * FastMath.exp(FastMath.log(1 + programme.growth()) * years);
                spend(backing, c, grown / (4 * cost), programme.families(), productivity);
            }
        }
    }

    private void spend(BackingBook backing, int c, double effort, double yield, double productivity) {
        double access = access(c);
        double applied = field.applied() + field.focus() * (1 - field.applied()) * (1 - access);
        backing.adjacentCapital[c] += (applied + (1 - applied) * access) * effort * productivity;
        backing.adjacentFamilies[c] += yield * applied * effort;
    }

    private double access(int c) {
        FirmBook firms = stage.world().firms();
        double all = 0;
        double weighted = 0;
        for (int i = 0; i < firms.count; i++) {
            if (firms.home[i] == c && firms.active[i]) {
                all += firms.rndBudget[i];
                weighted += firms.rndBudget[i] * firms.access[i];
            }
        }
        return all > 0 ? weighted / all : 1;
    }

    /** Adds what spills over to the pools of others' knowledge, which stand from January on. */
    void spill(double[][] pool) {
        World world = stage.world();
        KnowledgeBook knowledge = world.knowledge();
        if (field.programmes().isEmpty() || field.relevance() == 0) {
            return;
        }
        for (int s = 0; s < pool.length; s++) {
            for (int i = 0; i < pool[s].length && world.roster().generationOf(s) == generation; i++) {
                // Without capital of its own a firm absorbs nothing, and its pool may be an old one.
                if (knowledge.capital[s][i] > 0) {
                    pool[s][i] += field.relevance() * world.backing().adjacentCapital[world.firms().home[i]];
                }
            }
        }
    }
}
