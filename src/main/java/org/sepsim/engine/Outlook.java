package org.sepsim.engine;

import org.sepsim.mechanism.Mechanisms;
import org.sepsim.mechanism.diffusion.NortonBass;
import org.sepsim.mechanism.split.RndSplit;
import org.sepsim.model.Business;
import org.sepsim.model.Economy;
import org.sepsim.model.Generation;
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

    Outlook(NationBook nations, Paths paths, Economy economy, Mechanisms mechanisms, AdoptionCurve adoption) {
        RndSplit split = mechanisms.rndSplit();
        double[][][] spend = spending(nations, paths, economy, adoption, years(split));
        presentValue = new double[Business.COUNT][Generation.COUNT][Quarter.YEARS];
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

    private static double[][][] spending(
            NationBook nations, Paths paths, Economy economy, AdoptionCurve adoption, int years) {
        double[][][] spend = new double[Business.COUNT][Generation.COUNT][years];
        double[] adopted = new double[Generation.COUNT];
        double[] potential = new double[Generation.COUNT];
        double[] users = new double[Generation.COUNT];
        double[] before = new double[Generation.COUNT];
        for (int c = 0; c < nations.count; c++) {
            for (int y = -1; y < years; y++) { // the year before the first only tells who is there already
                int path = Math.max(0, Math.min(y, Quarter.YEARS - 1));
                double reach = nations.population[c][path] * nations.saturation[c];
                double perUser = nations.serviceRevenueShare[c] * nations.gdp[c][path] / nations.population[c][path];
                for (int g = 0; g < Generation.COUNT; g++) {
                    adopted[g] = adoption.at(4 * (y + 1) - nations.launch[g][c]);
                    potential[g] = g == 0 ? reach : reach * economy.extraPotential();
                }
                NortonBass.users(adopted, potential, users);
                for (int g = 0; g < Generation.COUNT && y >= 0; g++) {
                    if (users[g] == 0) {
                        continue; // not launched yet: nothing is bought
                    }
                    double grown = Math.max(0, users[g] - before[g]) + users[g] / economy.stationLife();
                    double bought = nations.stationsFor(g, c, grown);
                    double devices = users[g] / economy.deviceLife() * paths.devicePrice[g][path] / 1000;
                    spend[Business.INFRASTRUCTURE.index()][g][y] += bought * paths.stationPrice[g][path];
                    spend[Business.DEVICES.index()][g][y] += devices;
                    spend[Business.CHIPS.index()][g][y] += devices * economy.chipContent();
                    spend[Business.OPERATOR.index()][g][y] += users[g] * perUser;
                }
                System.arraycopy(users, 0, before, 0, users.length);
            }
        }
        return spend;
    }
}
