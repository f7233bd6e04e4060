package org.sepsim.experiment.facts;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/**
 * Who sold networks and devices where in a year.
 *
 * @param homeBias of each vendor of networks that sold at home and abroad, its share at home over its share abroad
 * @param imported by nation, part of its networks and devices of the year that vendors at home elsewhere sold; the fringe counts as elsewhere
 */
@SuppressWarnings("ArrayRecordComponent") // dense numbers handed from runs to statistics, never compared
record Sales(List<Double> homeBias, double[] imported) {
    static Sales of(World world) {
        double[][] networks = sinceJanuary(world.infrastructure());
        double[][] devices = sinceJanuary(world.devices());
        int nations = world.nations().count;
        double[] all = new double[nations];
        double[] own = new double[nations];
        add(world, world.infrastructure(), networks, all, own);
        List<Double> bias = homeBias(world, networks, all);
        add(world, world.devices(), devices, all, own);
        double[] imported = new double[nations];
        for (int c = 0; c < nations; c++) {
            imported[c] = 1 - own[c] / all[c];
        }
        return new Sales(bias, imported);
    }

    private static void add(World world, Market market, double[][] sales, double[] all, double[] own) {
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            for (int c = 0; c < all.length; c++) {
                all[c] += sales[v][c];
                own[c] += firm != Roster.FRINGE && world.firms().home[firm] == c ? sales[v][c] : 0;
            }
        }
    }

    private static List<Double> homeBias(World world, double[][] sales, double[] all) {
        Market market = world.infrastructure();
        double total = 0;
        for (double ofNation : all) {
            total += ofNation;
        }
        List<Double> bias = new ArrayList<>();
        for (int v = 0; v < market.vendors; v++) {
            if (market.firmOf[v] == Roster.FRINGE) {
                continue;
            }
            int home = world.firms().home[market.firmOf[v]];
            double whole = 0;
            for (double ofNation : sales[v]) {
                whole += ofNation;
            }
            double abroad = (whole - sales[v][home]) / (total - all[home]);
            if (abroad > 0 && sales[v][home] > 0) {
                bias.add(sales[v][home] / all[home] / abroad);
            }
        }
        return bias;
    }

    /** Sales since January by vendor and nation; what is delivered under contracts that still hold is not yet in the market's own account. */
    private static double[][] sinceJanuary(Market market) {
        double[][] sales = new double[market.vendors][];
        for (int v = 0; v < sales.length; v++) {
            sales[v] = market.salesToDate[v].clone();
            for (int g = 0; g < Generation.COUNT; g++) {
                for (int c = 0; c < market.nations; c++) {
                    sales[v][c] += market.deliveredSpend[g][c] * market.chosen(g, c, v);
                }
            }
        }
        return sales;
    }

    /** Share of a vendor in the stations that stand in some nations, all generations; NaN if it is none. */
    static double installed(World world, String vendor, List<String> nations) {
        Market market = world.infrastructure();
        int v = market.vendorOf[world.roster().firm(vendor)];
        double all = 0;
        double own = 0;
        for (String nation : nations) {
            int c = world.roster().nation(nation);
            for (int g = 0; g < Generation.COUNT; g++) {
                double stations = market.installed[g][c];
                if (stations > 0) {
                    double moved = Math.min(1, market.deliveredUnits[g][c] / stations);
                    all += stations;
                    own += stations * ((1 - moved) * market.share[g][v][c] + moved * market.chosen(g, c, v));
                }
            }
        }
        return own / all;
    }
}
