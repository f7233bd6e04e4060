package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Grid;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.random.Rows;

/**
 * Shares of what is installed in 2005, by vendor and nation: those of a home bias, scaled until the world shares are met (iterative proportional fitting, Deming and Stephan
 * 1940). Vendors without a target have no part in it.
 */
final class ProportionalFit {
    private static final int SCALINGS = 12;

    /** So many vendors are added up at once, so that no addition waits for another. */
    private static final int AT_ONCE = 4;

    private final Market market;
    private final int[] home;
    private final double[] installed;
    private final double[] target;
    private final double[] scale;
    private final int[] fitted;
    private final double[] sum;
    private final double[][] part;
    private final double[] reached;
    private double total;

    /**
     * A fit that has not begun.
     *
     * @param home nation of each firm
     * @param installed units by nation
     * @param target world share by vendor
     */
    ProportionalFit(Market market, int[] home, double[] installed, double[] target) {
        this.market = market;
        this.home = home;
        this.installed = installed;
        this.target = target;
        scale = target.clone();
        fitted = new int[target.length];
        sum = new double[market.nations];
        part = Grid.ofDoubles(AT_ONCE, market.nations);
        reached = new double[AT_ONCE];
        for (double units : installed) {
            total += units;
        }
    }

    /** Writes the shares of the oldest generation, in which a vendor is so many times as strong at home as abroad. */
    void fit(double bias) {
        int count = listFitted();
        for (int round = 1; round < SCALINGS; round++) {
            divide(count, bias);
            for (int k = 0; k < count; k += AT_ONCE) {
                rescale(k, Math.min(AT_ONCE, count - k));
            }
        }
        divide(count, bias);
    }

    private int listFitted() {
        int count = 0;
        for (int v = 0; v < target.length; v++) {
            if (target[v] > 0) {
                fitted[count++] = v;
            }
        }
        return count;
    }

    private void divide(int count, double bias) {
        double[][] share = market.share[0];
        Arrays.fill(sum, 0);
        for (int k = 0; k < count; k++) {
            int v = fitted[k];
            int firm = market.firmOf[v];
            Arrays.fill(share[v], scale[v]);
            if (firm != Roster.FRINGE) {
                share[v][home[firm]] *= bias;
            }
            Rows.add(share[v], sum);
        }
        for (int k = 0; k < count; k++) {
            divide(share[fitted[k]], sum);
        }
    }

    private static void divide(double[] row, double[] sum) {
        for (int c = 0; c < sum.length; c++) {
            row[c] /= sum[c];
        }
    }

    /** Scales the vendors from place {@code first} on by what they lack of their targets. */
    private void rescale(int first, int count) {
        for (int k = 0; k < count; k++) {
            measure(market.share[0][fitted[first + k]], installed, total, part[k]);
        }
        addUp(part[0], part[1], part[2], part[3]);
        for (int k = 0; k < count; k++) {
            int v = fitted[first + k];
            scale[v] *= reached[k] > 0 ? target[v] / reached[k] : 1;
        }
    }

    /** Divisions in a loop without a sum, which the compiler turns into vectors. */
    private static void measure(double[] share, double[] installed, double total, double[] part) {
        for (int c = 0; c < part.length; c++) {
            part[c] = share[c] * installed[c] / total;
        }
    }

    private void addUp(double[] first, double[] second, double[] third, double[] fourth) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int nation = 0; nation < first.length; nation++) {
            a += first[nation];
            b += second[nation];
            c += third[nation];
            d += fourth[nation];
        }
        reached[0] = a;
        reached[1] = b;
        reached[2] = c;
        reached[3] = d;
    }
}
