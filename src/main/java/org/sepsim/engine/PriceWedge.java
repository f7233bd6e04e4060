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
    private boolean given;

    PriceWedge(World world) {
        this.world = world;
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
            if (firm != Roster.FRINGE && backing.discount[world.firms().home[firm]] > 0) {
                pay(market, v, firm);
            }
        }
    }

    private void pay(Market market, int v, int firm) {
        BackingBook backing = world.backing();
        int home = world.firms().home[firm];
        double sum = 0;
        for (int g = 0; g < Generation.COUNT; g++) {
            double[] spend = world.nations().stationSpend[g];
            double[] weight = market.weight[g][v];
            double[] weights = market.weights[g];
            for (int c = 0; c < spend.length; c++) {
                if (spend[c] > 0 && weight[c] > 0 && c != home) {
                    double part = backing.discount[home] * spend[c] * weight[c] / weights[c];
                    backing.discountReceived[c] += part;
                    sum += part;
                }
            }
        }
        backing.discountBorne[firm] = (1 - backing.statePays[home]) * sum;
        backing.outlay[Outlay.FINANCE.ordinal()][home] += backing.statePays[home] * sum;
        given = true;
    }
}
