package org.sepsim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Elementary effects of factors along trajectories that move one factor at a time.
 *
 * <pre>{@code
 * d_ij = (y(x + Δ e_i) − y(x)) / Δ      effect of factor i in trajectory j, in units of y over the whole range of the factor
 * μ*_i = Σ_j |d_ij| / r,   μ_i = Σ_j d_ij / r,   σ_i² = Σ_j (d_ij − μ_i)² / (r − 1)
 * }</pre>
 *
 * <p>σ is NaN for one trajectory. Sources: Morris (1991), Technometrics 33(2), 161–174; μ* after Campolongo, Cariboni and Saltelli (2007),
 * Environmental Modelling and Software 22(10), 1509–1518.
 */
public final class ElementaryEffects implements Indices {
    private final int factors;
    /** Trajectory by factor. */
    private final List<double[]> effects = new ArrayList<>();

    /**
     * Effects of the trajectories of which every value is there.
     *
     * @param points place of each run in the unit cube; rows of a trajectory follow each other
     * @param values output of each run, NaN where it is missing
     */
    public ElementaryEffects(double[][] points, double[] values) {
        factors = points[0].length;
        int rows = factors + 1;
        for (int start = 0; start < values.length; start += rows) {
            double[] ofTrajectory = new double[factors];
            for (int row = start + 1; row < start + rows; row++) {
                int moved = moved(points[row - 1], points[row]);
                ofTrajectory[moved] = (values[row] - values[row - 1]) / (points[row][moved] - points[row - 1][moved]);
            }
            if (Arrays.stream(ofTrajectory).noneMatch(Double::isNaN)) {
                effects.add(ofTrajectory);
            }
        }
    }

    private static int moved(double[] before, double[] after) {
        return Arrays.mismatch(before, after);
    }

    @Override
    public List<String> names() {
        return List.of("mu_star", "sigma", "mu");
    }

    @Override
    public int blocks() {
        return effects.size();
    }

    @Override
    public double[][] of(int[] some) {
        double[][] indices = new double[3][factors];
        for (int factor = 0; factor < factors; factor++) {
            double sum = 0;
            double size = 0;
            for (int block : some) {
                sum += effects.get(block)[factor];
                size += Math.abs(effects.get(block)[factor]);
            }
            double mean = sum / some.length;
            double squares = 0;
            for (int block : some) {
                double deviation = effects.get(block)[factor] - mean;
                squares += deviation * deviation;
            }
            indices[0][factor] = size / some.length;
            indices[1][factor] = some.length < 2 ? Double.NaN : Math.sqrt(squares / (some.length - 1));
            indices[2][factor] = mean;
        }
        return indices;
    }
}
