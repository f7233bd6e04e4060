package org.sepsim.engine;

import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Grid;
import org.sepsim.model.Market;
import org.sepsim.model.World;

/**
 * What sellers offer in a market, the same for every nation.
 *
 * <pre>{@code
 * q_js = 1 + Z_js/mean Z_s,  p_j = homeCost_j / mean homeCost (one markup a business),  offer_js = q^b_q p^-b_p
 * }</pre>
 *
 * <p>Z counts as far as the firm's fields of research serve the business. The fringe is N equal firms without research at the mean price: N times one firm's offer (McFadden 1978, choice among aggregates).
 */
final class Offers {
    private final Stage stage;
    private final Market market;
    private final VendorChoice rule;
    private final Sellers sellers;
    private final double[][] offer;
    private final double[] price;
    /** What the price takes off an offer's logarithm. */
    private final double[] dearness;

    private final double[] quality;
    private final double[] exponent;
    private final double[] service;
    private final double[] served;
    private final int[] renewed;
    private int round;

    Offers(Stage stage, Market market, VendorChoice rule, Sellers sellers) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        this.sellers = sellers;
        offer = Grid.ofDoubles(market.sales.length, market.vendors);
        price = new double[market.vendors];
        dearness = new double[market.vendors];
        quality = new double[market.vendors];
        exponent = new double[market.vendors];
        service = new double[market.vendors];
        served = new double[market.vendors];
        renewed = new int[offer.length];
    }

    /** Offers by seller for the round of contracts. */
    double[] of(int specification) {
        if (renewed[specification] != round) {
            renewed[specification] = round;
            renewOffers(specification);
        }
        return offer[specification];
    }

    /** Opens a round of contracts. */
    void renew(int newRound) {
        round = newRound;
        renewPrices();
    }

    private void renewPrices() {
        World world = stage.world();
        FirmBook firms = world.firms();
        int named = sellers.named();
        double sum = 0;
        for (int k = 0; k < named; k++) {
            int firm = sellers.firm[k];
            price[k] = world.nations().homeCost[firms.home[firm]][world.year()];
            service[k] = Fields.service(firms.domain[firm], market.business);
            sum += price[k];
        }
        double mean = named > 0 ? sum / named : 1;
        for (int k = 0; k < named; k++) {
            dearness[k] = rule.dearness(price[k] / mean);
        }
    }

    private void renewOffers(int specification) {
        FirmBook firms = stage.world().firms();
        double[] knowledge = stage.world().knowledge().knowledge[specification];
        double[] offers = offer[specification];
        int named = sellers.named();
        double sum = 0;
        for (int k = 0; k < named; k++) {
            served[k] = knowledge[sellers.firm[k]] * service[k];
            sum += served[k];
        }
        double mean = sum > 0 ? sum / named : 1;
        for (int k = 0; k < named; k++) {
            quality[k] = 1 + served[k] / mean;
        }
        rule.attractions(quality, dearness, named, exponent, offers);
        for (int k = 0; k < named; k++) {
            offers[k] = firms.access[sellers.firm[k]] * offers[k];
        }
        if (named < sellers.count()) {
            offers[named] = stage.economy().fringeFirms() * rule.attraction(1, 1);
        }
    }
}
