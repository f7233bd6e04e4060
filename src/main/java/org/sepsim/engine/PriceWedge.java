package org.sepsim.engine;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.model.BackingBook;
import org.sepsim.model.BackingBook.Outlay;
import org.sepsim.model.Business;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/**
 * Vendor finance (M13): buyers abroad pay {@code p (1 - finance)} for networks, which adds {@code -b_p ln(1 - finance)} to utility. Sales stand at full prices; what buyers get back leaves the account of the vendor or of its state.
 */
final class PriceWedge {
    private final World world;
    private final double[] back;
    private boolean given;

    PriceWedge(World world) {
        this.world = world;
        back = new double[world.nations().count];
    }

    /**
     * What is added to the utility of a vendor outside its home nation.
     *
     * @param elasticity b_p
     */
    static double utility(World world, Market market, int firm, double elasticity) {
        double part = world.backing().discount[world.firms().home[firm]];
        boolean cheaper = part > 0 && market.business == Business.INFRASTRUCTURE;
        return cheaper ? -elasticity * FastMath.log(1 - part) : 0;
    }

    /** Gives buyers abroad the quarter's discounts; comes after networks are delivered. */
    void pay() {
        BackingBook backing = world.backing();
        Market market = world.infrastructure();
        if (given) {
            Arrays.fill(backing.discountBorne, 0);
            Arrays.fill(backing.discountReceived, 0);
            Arrays.fill(backing.outlay[Outlay.FINANCE.ordinal()], 0);
            given = false;
        }
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm != Roster.FRINGE && sells(firm) && backing.discount[world.firms().home[firm]] > 0) {
                pay(market, v, firm);
            }
        }
    }

    private boolean sells(int firm) {
        return world.firms().active[firm] && world.firms().does[Business.INFRASTRUCTURE.index()][firm];
    }

    private void pay(Market market, int v, int firm) {
        BackingBook backing = world.backing();
        int home = world.firms().home[firm];
        double sum = 0;
        for (int g = 0; g < Generation.COUNT; g++) {
            if (giveBack(backing.discount[home], market, g, v)) {
                back[home] = 0;
                sum = addTo(backing.discountReceived, sum);
            }
        }
        backing.discountBorne[firm] = (1 - backing.statePays[home]) * sum;
        backing.outlay[Outlay.FINANCE.ordinal()][home] += backing.statePays[home] * sum;
        given = true;
    }

    /** What each nation gets back of what it pays a vendor; returns whether anybody buys the generation. */
    private boolean giveBack(double discount, Market market, int generation, int v) {
        double[] spend = world.nations().stationSpend[generation];
        double[] weight = market.weight[generation][v];
        double[] all = market.weights[generation];
        if (!anything(spend)) {
            return false;
        }
        for (int c = 0; c < back.length; c++) {
            // Where nobody may sell, nothing is spent either.
            back[c] = discount * spend[c] * weight[c] / Math.max(all[c], Double.MIN_NORMAL);
        }
        return true;
    }

    private static boolean anything(double[] spend) {
        for (double spent : spend) {
            if (spent > 0) {
                return true;
            }
        }
        return false;
    }

    private double addTo(double[] received, double before) {
        double sum = before;
        for (int c = 0; c < back.length; c++) {
            received[c] += back[c];
            sum += back[c];
        }
        return sum;
    }
}
