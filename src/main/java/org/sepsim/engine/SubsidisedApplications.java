package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.BackingBook;
import org.sepsim.model.BackingBook.Outlay;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;

/**
 * Families that are filed because the state pays for it (M13): so many for each family of merit, drawn as ever. They are families and applications like others and may be declared, but nothing is in them to contribute to a standard, so that none of
 * them is truly essential.
 */
final class SubsidisedApplications {
    private final Stage stage;
    /** What is still short of a whole family, by specification and firm. */
    private final double[][] remainder;

    /** Firms at home in each nation. */
    private final int[][] firmsOf;

    private boolean paid;

    SubsidisedApplications(Stage stage) {
        this.stage = stage;
        firmsOf = stage.blueprint().firmsOf;
        remainder = new double[stage.world().knowledge().families.length]
                [stage.world().firms().count];
    }

    /**
     * Adds the quarter's; comes after the families of merit.
     *
     * @param filings applications for each family, by firm
     */
    void add(double[] filings) {
        World world = stage.world();
        BackingBook backing = world.backing();
        if (paid) {
            Arrays.fill(backing.outlay[Outlay.APPLICATIONS.ordinal()], 0);
            paid = false;
        }
        for (int c = 0; c < backing.boost.length; c++) {
            if (backing.boost[c] > 0) {
                add(world, c, filings);
            }
        }
    }

    private void add(World world, int c, double[] filings) {
        KnowledgeBook knowledge = world.knowledge();
        BackingBook backing = world.backing();
        double applications = 0;
        for (int s = 0; s < remainder.length; s++) {
            for (int i : firmsOf[c]) {
                if (knowledge.invented[s][i] > 0) {
                    double wanted = backing.boost[c] * knowledge.invented[s][i] + remainder[s][i];
                    int extra = (int) wanted;
                    remainder[s][i] = wanted - extra;
                    knowledge.invented[s][i] += extra;
                    knowledge.families[s][i] += extra;
                    knowledge.meritless[s][i] += extra;
                    knowledge.applications[s][i] += extra * filings[i];
                    applications += knowledge.applications[s][i];
                }
            }
        }
        backing.outlay[Outlay.APPLICATIONS.ordinal()][c] = applications * backing.paidPerApplication[c];
        paid = true;
    }
}
