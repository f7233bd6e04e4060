package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.access.AccessRecovery;
import org.sepsim.model.Domain;
import org.sepsim.model.FirmBook;
import org.sepsim.model.World;

/** Firms cut off from components find others (M10), the faster the more their nation spends on chip R&amp;D, in real terms, than in the quarter before the cut; they begin to look when they are cut off, and live on their stocks meanwhile. */
final class ComponentAccessPhase implements PhaseStep {
    private static final double QUARTER = 0.25;

    private final Stage stage;
    private final double[] chipRnd;
    private final double[] chipRndBefore;
    private final double[] yardstick;
    /** Price of research by firm, one for each year. */
    private final double[] cost;

    ComponentAccessPhase(Stage stage) {
        this.stage = stage;
        chipRnd = new double[stage.world().nations().count];
        chipRndBefore = new double[chipRnd.length];
        yardstick = new double[stage.world().firms().count];
        cost = new double[yardstick.length];
    }

    @Override
    public void step() {
        World world = stage.world();
        FirmBook firms = world.firms();
        measureChipRnd(world);
        AccessRecovery rule = stage.mechanisms().accessRecovery();
        for (int i = 0; i < firms.count; i++) {
            if (firms.cutAt[i] == world.quarter()) {
                yardstick[i] = world.quarter() > 0 ? chipRndBefore[firms.home[i]] : chipRnd[firms.home[i]];
            }
            if (firms.active[i] && firms.substituted[i] < 1) {
                double effort = yardstick[i] > 0 ? chipRnd[firms.home[i]] / yardstick[i] : 1;
                firms.substituted[i] = rule.next(firms.substituted[i], effort, QUARTER);
                if (world.quarter() >= firms.stockUntil[i]) {
                    firms.access[i] = firms.substituted[i];
                }
            }
        }
    }

    /** Chip R&amp;D of each nation's firms in the quarter, billion USD of 2015 at the nation's own cost of research. */
    private void measureChipRnd(World world) {
        FirmBook firms = world.firms();
        System.arraycopy(chipRnd, 0, chipRndBefore, 0, chipRnd.length);
        Arrays.fill(chipRnd, 0);
        if (world.quarter() % 4 == 0) {
            renewCost(world);
        }
        int chip = Domain.CHIP.index();
        for (int i = 0; i < firms.count; i++) {
            double chips = firms.cellularShare[i] * firms.domain[i][chip];
            chipRnd[firms.home[i]] += firms.rndSpend[i] * chips / cost[i];
        }
    }

    private void renewCost(World world) {
        int year = world.year();
        for (int i = 0; i < cost.length; i++) {
            cost[i] = stage.paths().deflator[year] * world.nations().researchCost[world.firms().home[i]][year];
        }
    }
}
