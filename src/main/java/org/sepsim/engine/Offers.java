package org.sepsim.engine;

import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/**
 * What vendors offer in a market, the same for every nation.
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
    private final double[][] offer;
    private final double[] price;
    private final double[] served;
    private final int[] renewed;
    private int round;

    Offers(Stage stage, Market market, VendorChoice rule) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        offer = new double[market.sales.length][market.vendors];
        price = new double[market.vendors];
        served = new double[market.vendors];
        renewed = new int[offer.length];
    }

    /** Offers by vendor for the round of contracts; 0 for one that does not sell. */
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
        double sum = 0;
        int sellers = 0;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (sells(firm)) {
                price[v] = world.nations().homeCost[world.firms().home[firm]][world.year()];
                sum += price[v];
                sellers++;
            }
        }
        double mean = sellers > 0 ? sum / sellers : 1;
        for (int v = 0; v < market.vendors; v++) {
            price[v] = sells(market.firmOf[v]) ? price[v] / mean : 1;
        }
    }

    private void renewOffers(int specification) {
        FirmBook firms = stage.world().firms();
        double[] knowledge = stage.world().knowledge().knowledge[specification];
        double sum = 0;
        int sellers = 0;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            served[v] = 0;
            if (sells(firm)) {
                served[v] = knowledge[firm] * Fields.service(firms.domain[firm], market.business);
                sum += served[v];
                sellers++;
            }
        }
        double mean = sum > 0 ? sum / sellers : 1;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm == Roster.FRINGE) {
                offer[specification][v] = stage.economy().fringeFirms() * rule.attraction(1, 1);
            } else {
                offer[specification][v] =
                        sells(firm) ? firms.access[firm] * rule.attraction(1 + served[v] / mean, price[v]) : 0;
            }
        }
    }

    private boolean sells(int firm) {
        FirmBook firms = stage.world().firms();
        return firm != Roster.FRINGE && firms.active[firm] && firms.does[market.business.index()][firm];
    }
}
