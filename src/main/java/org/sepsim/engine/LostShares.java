package org.sepsim.engine;

import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.model.event.ShareLost;

/**
 * In January, once the year's sales are known, tells which vendors lost a large share of what was bought: networks by nation, everything in the world. It only tells; nothing in the model looks at it. Who has ended or left the business is left out: that has an event
 * of its own.
 */
final class LostShares implements PhaseStep {
    /** Loss within a year that is told, as part of all that a nation buys; our choice: it keeps the log short. */
    private static final double LARGE_IN_A_NATION = 0.05;
    /** Likewise, of all that the world buys. */
    private static final double LARGE_IN_THE_WORLD = 0.02;

    private final World world;
    private final FirmBook firms;
    private final ShareWords words;
    private final Market[] markets;
    /** By market, vendor and nation, the last element the world: share of purchases in the year before. */
    private final double[][][] before;

    private final double[] bought;

    LostShares(Stage stage) {
        world = stage.world();
        firms = world.firms();
        words = new ShareWords(world);
        markets = new Market[] {world.infrastructure(), world.devices(), world.chips()};
        int places = world.nations().count + 1;
        before = new double[markets.length][][];
        for (int m = 0; m < markets.length; m++) {
            before[m] = new double[markets[m].vendors][places];
        }
        bought = new double[places];
    }

    @Override
    public void step() {
        for (int m = 0; m < markets.length && world.quarter() > 0; m++) {
            sum(markets[m]);
            for (int v = 0; v < markets[m].vendors; v++) {
                compare(markets[m], v, before[m]);
            }
            for (int v = 0; v < markets[m].vendors; v++) {
                for (int place = first(markets[m]); place < bought.length; place++) {
                    before[m][v][place] = share(markets[m], v, place);
                }
            }
        }
    }

    /** What each nation and, last, the world bought last year, billion USD. */
    private void sum(Market market) {
        java.util.Arrays.fill(bought, 0);
        for (double[] ofVendor : market.salesLastYear) {
            for (int c = 0; c < market.nations; c++) {
                bought[c] += ofVendor[c];
                bought[market.nations] += ofVendor[c];
            }
        }
    }

    private double share(Market market, int v, int place) {
        double sold = 0;
        if (place < market.nations) {
            sold = market.salesLastYear[v][place];
        } else {
            for (double inNation : market.salesLastYear[v]) {
                sold += inNation;
            }
        }
        return bought[place] > 0 ? sold / bought[place] : 0;
    }

    private void compare(Market market, int v, double[][] yearBefore) {
        int i = market.firmOf[v];
        if (i == Roster.FRINGE || !firms.active[i] || !firms.does[market.business.index()][i]) {
            return;
        }
        for (int place = first(market); place < bought.length; place++) {
            // Where nobody bought, nothing was lost.
            double after = share(market, v, place);
            double large = place < market.nations ? LARGE_IN_A_NATION : LARGE_IN_THE_WORLD;
            if (yearBefore[v][place] - after > large && bought[place] > 0) {
                tell(market, v, place, yearBefore, after);
            }
        }
    }

    /** Networks are looked at nation by nation, devices and chips in the world only. */
    private static int first(Market market) {
        return market.business == Business.INFRASTRUCTURE ? 0 : market.nations;
    }

    private void tell(Market market, int v, int place, double[][] yearBefore, double after) {
        int i = market.firmOf[v];
        boolean nation = place < market.nations;
        String gained = mostGained(market, place, yearBefore);
        world.apply(new ShareLost(
                world.roster().firms().get(i),
                nation ? world.roster().nations().get(place) : "world",
                market.business,
                yearBefore[v][place],
                after,
                nation ? words.inNation(place, i, gained) : words.inTheWorld(market, i, bought, gained)));
    }

    private String mostGained(Market market, int place, double[][] yearBefore) {
        int most = 0;
        double gain = 0;
        for (int w = 0; w < market.vendors; w++) {
            double more = share(market, w, place) - yearBefore[w][place];
            if (more > gain && !words.tookOver(market.firmOf[w])) {
                most = w;
                gain = more;
            }
        }
        return words.gained(market.firmOf[most], gain);
    }
}
