package org.sepsim.engine;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.model.BackingBook;
import org.sepsim.model.Business;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.random.Rows;

/**
 * Vendor finance (M13): buyers abroad pay {@code p (1 - finance)} for networks, which adds {@code -b_p ln(1 - finance)} to utility. Sales stand at full prices; what buyers get back leaves the account of the vendor or of its state.
 */
final class PriceWedge {
    /** How many vendors' discounts are added up together. */
    private static final int TOGETHER = 3;

    private final World world;
    /** Vendors with discounts, the first so many. */
    private final int[] vendors;

    private int count;
    private final double[] sum;
    /** What each nation gets back of what it pays a vendor with discounts, by vendor, generation and nation. */
    private final double[][][] back;

    /** Generations of which networks are delivered in the quarter. */
    private final boolean[] bought;

    /** Whether the quarter's discounts stand in the books. */
    private boolean given;

    /** Whether they are still to be added up. */
    private boolean owed;

    PriceWedge(World world, Clearing infrastructure) {
        this.world = world;
        bought = infrastructure.delivered;
        vendors = new int[world.infrastructure().vendors];
        sum = new double[vendors.length];
        back = new double[vendors.length][][];
        world.backing().discountsFrom(this::addUp);
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

    /** Gives buyers abroad the quarter's discounts; comes after networks are delivered. Where states pay them, they change no vendor's account, and are added up when somebody asks. */
    void pay() {
        BackingBook backing = world.backing();
        if (given) {
            Arrays.fill(backing.discountBorne, 0);
        }
        owed |= given;
        given = false;
        list(world.infrastructure());
        owed |= count > 0;
        if (anyVendorPays()) {
            backing.finance();
        }
    }

    private boolean anyVendorPays() {
        boolean any = false;
        for (int n = 0; n < count; n++) {
            any |= world.backing().statePays[homeOf(n)] < 1;
        }
        return any;
    }

    private int homeOf(int n) {
        return world.firms().home[world.infrastructure().firmOf[vendors[n]]];
    }

    /** Writes what states pay and what buyers get back, and what vendors bear. */
    private void addUp(double[] paid, double[] received) {
        if (!owed) {
            return;
        }
        owed = false;
        Arrays.fill(paid, 0);
        Arrays.fill(received, 0);
        giveBack(world.infrastructure(), received);
        addUp();
        bill(world.infrastructure(), paid);
    }

    private void list(Market market) {
        count = 0;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm != Roster.FRINGE && sells(firm) && world.backing().discount[world.firms().home[firm]] > 0) {
                vendors[count++] = v;
            }
        }
    }

    private boolean sells(int firm) {
        return world.firms().active[firm] && world.firms().does[Business.INFRASTRUCTURE.index()][firm];
    }

    private void giveBack(Market market, double[] received) {
        BackingBook backing = world.backing();
        for (int n = 0; n < count; n++) {
            if (back[n] == null) { // few vendors ever have discounts
                back[n] = new double[Generation.COUNT][market.nations];
            }
            int home = homeOf(n);
            for (int g = 0; g < Generation.COUNT; g++) {
                if (bought[g]) {
                    giveBack(backing.discount[home], market, g, vendors[n], back[n][g]);
                    back[n][g][home] = 0;
                    Rows.add(back[n][g], received);
                }
            }
        }
    }

    /** What each nation gets back of what it pays a vendor. */
    private void giveBack(double discount, Market market, int generation, int v, double[] received) {
        double[] spend = world.nations().stationSpend[generation];
        double[] weight = market.weight[generation][v];
        double[] all = market.weights[generation];
        for (int c = 0; c < received.length; c++) {
            // Where nobody may sell, nothing is spent either.
            received[c] = discount * spend[c] * weight[c] / Math.max(all[c], Double.MIN_NORMAL);
        }
    }

    private void addUp() {
        for (int n = 0; n < count; n += TOGETHER) {
            addUp(n, Math.min(n + 1, count - 1), Math.min(n + 2, count - 1));
        }
    }

    /** Three vendors side by side, so that no addition waits for another. */
    private void addUp(int first, int second, int third) {
        double ofFirst = 0;
        double ofSecond = 0;
        double ofThird = 0;
        for (int g = 0; g < Generation.COUNT; g++) {
            for (int c = 0; c < back[first][g].length && bought[g]; c++) {
                ofFirst += back[first][g][c];
                ofSecond += back[second][g][c];
                ofThird += back[third][g][c];
            }
        }
        sum[third] = ofThird;
        sum[second] = ofSecond;
        sum[first] = ofFirst;
    }

    private void bill(Market market, double[] paid) {
        BackingBook backing = world.backing();
        for (int n = 0; n < count; n++) {
            int home = homeOf(n);
            backing.discountBorne[market.firmOf[vendors[n]]] = (1 - backing.statePays[home]) * sum[n];
            paid[home] += backing.statePays[home] * sum[n];
        }
        given = count > 0;
    }
}
