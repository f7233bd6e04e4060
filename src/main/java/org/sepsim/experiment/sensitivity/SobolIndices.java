package org.sepsim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts of the variance of an output: what a factor does alone, and what it does alone and with others.
 *
 * <pre>{@code
 * S_i  = Σ_j f(B)_j (f(AB_i)_j − f(A)_j) / (n V)        first order
 * ST_i = Σ_j (f(A)_j − f(AB_i)_j)² / (2 n V)            total
 * V    = variance of f(A) and f(B) together;  f less its mean in the first, which changes its error alone
 * }</pre>
 *
 * <p>Sources: the first Saltelli et al. (2010), Computer Physics Communications 181(2), 259–270; the second Jansen (1999), Computer Physics
 * Communications 117(1), 35–43.
 */
public final class SobolIndices implements Indices {
    private final int factors;
    /** Samples in rows: A, AB_1 … AB_k, …, B. */
    private final List<double[]> samples = new ArrayList<>();

    /**
     * The samples of which every value is there.
     *
     * @param values output of each run in the order of {@link org.sepsim.experiment.design.SaltelliMatrices}, NaN where it is missing
     * @param factors k
     * @param rows runs of a sample, at least k + 2
     */
    public SobolIndices(double[] values, int factors, int rows) {
        this.factors = factors;
        for (int start = 0; start < values.length; start += rows) {
            double[] sample = Arrays.copyOfRange(values, start, start + rows);
            if (Arrays.stream(sample).noneMatch(Double::isNaN)) {
                samples.add(sample);
            }
        }
    }

    @Override
    public List<String> names() {
        return List.of("total", "first");
    }

    @Override
    public int blocks() {
        return samples.size();
    }

    @Override
    public double[][] of(int[] some) {
        double mean = 0;
        for (int block : some) {
            mean += (a(block) + b(block)) / (2.0 * some.length);
        }
        double variance = 0;
        double[][] indices = new double[2][factors];
        for (int block : some) {
            double a = a(block) - mean;
            double b = b(block) - mean;
            variance += (a * a + b * b) / 2;
            for (int factor = 0; factor < factors; factor++) {
                double moved = samples.get(block)[1 + factor] - mean;
                indices[0][factor] += (a - moved) * (a - moved) / 2;
                indices[1][factor] += b * (moved - a);
            }
        }
        for (double[] index : indices) {
            for (int factor = 0; factor < factors; factor++) {
                index[factor] = variance > 0 ? index[factor] / variance : Double.NaN;
            }
        }
        return indices;
    }

    private double a(int block) {
        return samples.get(block)[0];
    }

    private double b(int block) {
        double[] sample = samples.get(block);
        return sample[sample.length - 1];
    }
}
