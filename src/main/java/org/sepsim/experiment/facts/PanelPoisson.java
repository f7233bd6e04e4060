package org.sepsim.experiment.facts;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.util.FastMath;

/**
 * Poisson regression of counts with an effect for each firm and for each year.
 *
 * <pre>{@code
 * E y_it = exp(a_i + l_t + b x_it);   given sum_t y_it the firm's counts are multinomial with p_it = exp(l_t + b x_it) / sum_s exp(l_s + b x_is)
 * log likelihood = sum_i sum_t y_it ln p_it, by Newton's method
 * }</pre>
 *
 * <p>Firms without any count say nothing. Source: Hausman, Hall and Griliches (1984), Econometrica 52(4), 909–938.
 */
final class PanelPoisson {
    private static final int MOST_STEPS = 60;
    private static final double CLOSE = 1e-10;

    /**
     * A panel without gaps.
     *
     * @param counts by firm and year
     * @param regressors by firm, year and regressor
     */
    @SuppressWarnings("ArrayRecordComponent") // dense numbers handed from runs to statistics, never compared
    record Panel(double[][] counts, double[][][] regressors) {}

    private PanelPoisson() {}

    /** Coefficients of the regressors; NaN where the data do not tell them. */
    static double[] withYears(Panel panel) {
        int years = panel.counts()[0].length;
        int own = panel.regressors()[0][0].length;
        double[] b = new double[own + years - 1];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = move(panel, b, own);
            double farthest = 0;
            for (int k = 0; k < b.length; k++) {
                b[k] += move[k];
                farthest = Math.max(farthest, Math.abs(move[k]));
            }
            if (!(farthest > CLOSE)) {
                break;
            }
        }
        return Arrays.copyOf(b, own);
    }

    /** Newton's step. */
    private static double[] move(Panel panel, double[] b, int own) {
        double[] score = new double[b.length];
        double[][] information = new double[b.length][b.length];
        int years = panel.counts()[0].length;
        double[] p = new double[years];
        double[] mean = new double[b.length];
        for (int i = 0; i < panel.counts().length; i++) {
            double[][] x = panel.regressors()[i];
            double total = weigh(x, b, own, p, panel.counts()[i]);
            Arrays.fill(mean, 0);
            for (int t = 0; t < years && total > 0; t++) {
                for (int k = 0; k < b.length; k++) {
                    double value = at(x, t, k, own);
                    mean[k] += p[t] * value;
                    score[k] += (panel.counts()[i][t] - total * p[t]) * value;
                }
            }
            for (int t = 0; t < years && total > 0; t++) {
                for (int k = 0; k < b.length; k++) {
                    double weighted = total * p[t] * (at(x, t, k, own) - mean[k]);
                    for (int l = 0; l <= k; l++) {
                        information[k][l] += weighted * (at(x, t, l, own) - mean[l]);
                        information[l][k] = information[k][l];
                    }
                }
            }
        }
        return solve(new Array2DRowRealMatrix(information, false), score);
    }

    private static double[] solve(RealMatrix information, double[] score) {
        try {
            return new CholeskyDecomposition(information)
                    .getSolver()
                    .solve(new ArrayRealVector(score, false))
                    .toArray();
        } catch (NonPositiveDefiniteMatrixException | SingularMatrixException e) {
            double[] none = new double[score.length];
            Arrays.fill(none, Double.NaN);
            return none;
        }
    }

    /** Writes the multinomial's probabilities; returns the sum of the firm's counts. */
    private static double weigh(double[][] x, double[] b, int own, double[] p, double[] counts) {
        double all = 0;
        double total = 0;
        for (int t = 0; t < p.length; t++) {
            double index = 0;
            for (int k = 0; k < b.length; k++) {
                index += b[k] * at(x, t, k, own);
            }
            p[t] = FastMath.exp(index);
            all += p[t];
            total += counts[t];
        }
        for (int t = 0; t < p.length; t++) {
            p[t] /= all;
        }
        return total;
    }

    /** A regressor: first those of the panel, then a mark for each year but the first. */
    private static double at(double[][] x, int t, int k, int own) {
        return k < own ? x[t][k] : t == k - own + 1 ? 1 : 0;
    }
}
