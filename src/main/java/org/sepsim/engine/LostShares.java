package org.sepsim.engine;

import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Grid;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.model.event.ShareLost;
import org.sepsim.random.Rows;

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
    /** By market, vendor and nation, the last element the world: shares of purchases in the last two years, which change places. */
    private double[][][] before;

    private double[][][] after;
    private final double[] bought;
    private final double[] divisor;

    LostShares(Stage stage) {
        world = stage.world();
        firms = world.firms();
        words = new ShareWords(world);
        markets = new Market[] {world.infrastructure(), world.devices(), world.chips()};
        int places = world.nations().count + 1;
        before = new double[markets.length][][];
        after = new double[markets.length][][];
        for (int m = 0; m < markets.length; m++) {
            before[m] = Grid.ofDoubles(markets[m].vendors, places);
            after[m] = Grid.ofDoubles(markets[m].vendors, places);
        }
        bought = new double[places];
        divisor = new double[places - 1];
    }

    @Override
    public void step() {
        if (world.quarter() == 0) {
            return;
        }
        words.look();
        for (int m = 0; m < markets.length; m++) {
            measure(markets[m], after[m]);
            for (int v = 0; v < markets[m].vendors; v++) {
                compare(m, v);
            }
        }
        double[][][] last = before;
        before = after;
        after = last;
    }

    /** What each nation and, last, the world bought last year, billion USD, and each vendor's share of it; networks nation by nation, devices and chips in the world only. */
    private void measure(Market market, double[][] share) {
        int everywhere = market.nations;
        java.util.Arrays.fill(bought, 0);
        for (int v = 0; v < market.vendors; v++) {
            bought[everywhere] += market.soldLastYear(v);
        }
        if (byNation(market)) {
            measureNations(market.salesLastYear, share);
        }
        for (int v = 0; v < market.vendors; v++) {
            share[v][everywhere] = bought[everywhere] > 0 ? market.soldLastYear(v) / bought[everywhere] : 0;
        }
    }

    private void measureNations(double[][] sold, double[][] share) {
        for (double[] ofVendor : sold) {
            Rows.add(ofVendor, bought);
        }
        for (int c = 0; c < divisor.length; c++) {
            divisor[c] = bought[c] > 0 ? bought[c] : 1; // of nothing, every share is 0
        }
        for (int v = 0; v < share.length; v++) {
            divide(sold[v], divisor, share[v]);
        }
    }

    private static void divide(double[] sold, double[] divisor, double[] share) {
        for (int c = 0; c < divisor.length; c++) {
            share[c] = sold[c] / divisor[c];
        }
    }

    private void compare(int m, int v) {
        Market market = markets[m];
        int i = market.firmOf[v];
        if (i == Roster.FRINGE || !firms.active[i] || !firms.does[market.business.index()][i]) {
            return;
        }
        double[] then = before[m][v];
        double[] now = after[m][v];
        if (byNation(market) && lostSomewhere(then, now, market.nations)) {
            compareNations(m, v);
        }
        int everywhere = market.nations;
        if (then[everywhere] - now[everywhere] > LARGE_IN_THE_WORLD && bought[everywhere] > 0) {
            tell(m, v, everywhere);
        }
    }

    /** A loop without branches; most vendors lose no large share anywhere. */
    private static boolean lostSomewhere(double[] then, double[] now, int nations) {
        int lost = 0;
        for (int c = 0; c < nations; c++) {
            lost |= then[c] - now[c] > LARGE_IN_A_NATION ? 1 : 0;
        }
        return lost != 0;
    }

    /** Where nobody bought, nothing was lost. */
    private void compareNations(int m, int v) {
        double[] then = before[m][v];
        double[] now = after[m][v];
        for (int c = 0; c < markets[m].nations; c++) {
            if (then[c] - now[c] > LARGE_IN_A_NATION && bought[c] > 0) {
                tell(m, v, c);
            }
        }
    }

    private static boolean byNation(Market market) {
        return market.business == Business.INFRASTRUCTURE;
    }

    private void tell(int m, int v, int place) {
        Market market = markets[m];
        int i = market.firmOf[v];
        boolean nation = place < market.nations;
        WhyLost.Gain gain = mostGained(m, place);
        world.apply(new ShareLost(
                world.roster().firms().get(i),
                nation ? world.roster().nations().get(place) : "world",
                market.business,
                before[m][v][place],
                after[m][v][place],
                nation ? words.inNation(place, i, gain) : words.inTheWorld(market, i, bought, gain)));
    }

    private WhyLost.Gain mostGained(int m, int place) {
        int most = 0;
        double gain = 0;
        for (int w = 0; w < markets[m].vendors; w++) {
            double more = after[m][w][place] - before[m][w][place];
            if (more > gain && !words.tookOver(markets[m].firmOf[w])) {
                most = w;
                gain = more;
            }
        }
        return words.gain(markets[m].firmOf[most], gain);
    }
}
