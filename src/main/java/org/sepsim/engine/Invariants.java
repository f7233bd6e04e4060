package org.sepsim.engine;

import org.sepsim.model.BackingBook;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.Market;
import org.sepsim.model.NationBook;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/**
 * What must hold at the end of every quarter, whatever the rules: what licensees pay licensors receive, what nations buy vendors sell, discounts given are received, shares sum to one, no banned vendor delivers, no patent is lost. A run in which one is broken stops
 * and says where and by how much.
 */
public final class Invariants implements QuarterObserver {
    /** Relative rounding of sums of some thousand terms. */
    static final double TOLERANCE = 1e-9;

    /** What one pays another receives, so that only the order of the sums differs. */
    private static final double OF_PAYMENTS = 1e-12;

    private long familiesEver = -1;
    private MarketChecks markets;

    @Override
    public void quarterEnded(World world) {
        royaltiesNetToZero(world);
        spendingEqualsSales(world);
        discountsNetToZero(world);
        markets(world).check(world);
        noPatentIsLost(world);
        accountsAreFinite(world);
    }

    private static void royaltiesNetToZero(World world) {
        double received = 0;
        double paid = world.fringe().royaltyPaid;
        for (int i = 0; i < world.firms().count; i++) {
            received += world.firms().royaltyIncome[i];
            paid += world.firms().royaltyPaid[i];
        }
        equal(world, "royalties received and paid, billion USD", received, paid, OF_PAYMENTS);
    }

    private static void spendingEqualsSales(World world) {
        NationBook nations = world.nations();
        double stations = 0;
        double devices = 0;
        for (int g = 0; g < Generation.COUNT; g++) {
            for (int c = 0; c < nations.count; c++) {
                stations += nations.stationSpend[g][c];
                devices += nations.deviceSpend[g][c];
            }
        }
        equal(
                world,
                "spending on stations and sales of infrastructure, billion USD",
                stations,
                sales(world.infrastructure()));
        equal(world, "spending on devices and sales of devices, billion USD", devices, sales(world.devices()));
    }

    private static void discountsNetToZero(World world) {
        BackingBook backing = world.backing();
        double[] paid = backing.finance();
        double[] back = backing.discountReceived();
        double given = 0;
        double received = 0;
        for (int c = 0; c < world.nations().count; c++) {
            given += paid[c];
            received += back[c];
        }
        for (double borne : backing.discountBorne) {
            given += borne;
        }
        equal(world, "discounts that states and vendors give and buyers get, billion USD", given, received);
    }

    private static double sales(Market market) {
        double sum = 0;
        for (int v = 0; v < market.vendors; v++) {
            sum += market.salesOf(v);
        }
        return sum;
    }

    private MarketChecks markets(World world) {
        if (markets == null) {
            markets = new MarketChecks(world.nations().count);
        }
        return markets;
    }

    private void noPatentIsLost(World world) {
        KnowledgeBook knowledge = world.knowledge();
        long held = 0;
        long invented = 0;
        for (int s = 0; s < knowledge.families.length; s++) {
            held += sum(knowledge.families[s]);
            invented += sum(knowledge.invented[s]);
            noMoreIsDeclaredThanHeld(world, s);
        }
        familiesEver = familiesEver < 0 ? held : familiesEver + invented;
        equal(world, "patent families held and ever invented", (double) held, (double) familiesEver);
    }

    private static long sum(int[] families) {
        long sum = 0;
        for (int ofFirm : families) {
            sum += ofFirm;
        }
        return sum;
    }

    private static void noMoreIsDeclaredThanHeld(World world, int s) {
        KnowledgeBook knowledge = world.knowledge();
        int[] families = knowledge.families[s];
        int[] approved = knowledge.approvedFamilies[s];
        int[] over = knowledge.overDeclared[s];
        int[] essential = knowledge.essential[s];
        for (int i = 0; i < families.length; i++) {
            if (essential[i] > approved[i] || approved[i] + over[i] > families[i]) {
                String who = world.roster().firms().get(i);
                throw broken(world, "more families declared than held by " + who, approved[i] + over[i], families[i]);
            }
        }
    }

    private static void accountsAreFinite(World world) {
        FirmBook firms = world.firms();
        for (int i = 0; i < firms.count; i++) {
            double sum = firms.cash[i] + firms.rndBudget[i] + firms.margin[i] + firms.leadership[i];
            boolean sound =
                    Double.isFinite(sum) && firms.rndBudget[i] >= 0 && firms.access[i] >= 0 && firms.access[i] <= 1;
            if (!sound) {
                throw broken(
                        world,
                        "accounts of " + world.roster().firms().get(i) + " are not finite or out of range",
                        sum,
                        0);
            }
        }
    }

    private static void equal(World world, String what, double one, double other) {
        equal(world, what, one, other, TOLERANCE);
    }

    private static void equal(World world, String what, double one, double other, double tolerance) {
        if (!agree(one, other, tolerance)) {
            throw broken(world, what + " differ", one, other);
        }
    }

    /** Whether two sums are the same but for rounding. */
    static boolean agree(double one, double other, double tolerance) {
        return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(other));
    }

    static String name(World world, int nation) {
        return world.roster().nations().get(nation);
    }

    static IllegalStateException broken(World world, String what, double one, double other) {
        return new IllegalStateException(new Quarter(world.quarter()) + ": " + what + ": " + one + " against " + other);
    }
}
