package org.sepsim.engine;

import org.sepsim.mechanism.Mechanisms;
import org.sepsim.mechanism.split.RndSplit;
import org.sepsim.model.Business;
import org.sepsim.model.Economy;
import org.sepsim.model.Generation;
import org.sepsim.model.Grid;
import org.sepsim.model.NationBook;
import org.sepsim.model.Quarter;

/**
 * What everybody expects the world to spend on each generation: the closed form of diffusion at the planned launches and exogenous prices, without politics, discounted over the horizon of the
 * firms' plans.
 *
 * <pre>{@code
 * PV_bg(y) = sum over k = 0..H-1 of W_bg(y + lag + k) (1 + r)^-k
 * }</pre>
 *
 * <p>W is yearly spending, billion USD; after 2040 prices and population stay as they are.
 */
final class Outlook {
    /** Present value of spending by business (infrastructure, devices, chips, service), generation and year of the horizon. */
    private final double[][][] presentValue;

    private final double annuity;

    Outlook(NationBook nations, Paths paths, Economy economy, Mechanisms mechanisms, AdoptionCurves adoption) {
        RndSplit split = mechanisms.rndSplit();
        double[][][] spend = new ExpectedSpending(nations, paths, economy, adoption).upTo(years(split));
        presentValue = Grid.ofDoubles(Business.COUNT, Generation.COUNT, Quarter.YEARS);
        double discount = 1 / (1 + split.discountRate());
        for (int b = 0; b < Business.COUNT; b++) {
            for (int g = 0; g < Generation.COUNT; g++) {
                for (int y = 0; y < Quarter.YEARS; y++) {
                    double sum = 0;
                    for (int k = split.horizonYears() - 1; k >= 0; k--) {
                        sum = sum * discount + spend[b][g][y + split.gestationYears() + k];
                    }
                    presentValue[b][g][y] = sum;
                }
            }
        }
        double factor = 0;
        for (int k = 0; k < split.horizonYears(); k++) {
            factor = factor * discount + 1;
        }
        annuity = factor;
    }

    /** Years from 2005 on for which the outlook asks. */
    static int years(RndSplit split) {
        return Quarter.YEARS + split.horizonYears() + split.gestationYears();
    }

    /** Present value of the world's spending, billion USD. */
    double presentValue(Business business, int generation, int year) {
        return presentValue[business.index()][generation][year];
    }

    /** Mean yearly spending over the horizon, billion USD a year. */
    double yearly(Business business, int generation, int year) {
        return presentValue[business.index()][generation][year] / annuity;
    }
}
