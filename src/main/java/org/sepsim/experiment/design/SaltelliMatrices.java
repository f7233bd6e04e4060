package org.sepsim.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.model.Parameter;
import org.sepsim.random.Chance;
import org.sepsim.random.SobolSequence;

/**
 * Two samples A and B of a Sobol sequence in twice the dimensions, and the rows between them: AB_i is A with the column i of B, BA_i is B with that
 * of A. The seed changes nothing. The rows of sample j are A, AB_1 … AB_k, then BA_1 … BA_k if asked for, then B.
 *
 * <p>The sequence begins after the power of two that holds all samples: in its first points A equals B, which tells nothing.
 *
 * <p>Source: Saltelli et al. (2010), Computer Physics Communications 181(2), 259–270.
 *
 * @param samples n; the design has n (k + 2) points, with second order n (2k + 2)
 * @param secondOrder whether the rows for effects of pairs are there
 */
public record SaltelliMatrices(
        @Parameter(value = "number of samples, best a power of two", unit = "1", min = 1, max = Grid.MOST)
        int samples,

        @Parameter(value = "whether rows for effects of pairs of factors are added", def = "false")
        boolean secondOrder)
        implements CubeDesign {
    /** Rows of a sample. */
    public int rows(int factors) {
        return secondOrder ? 2 * factors + 2 : factors + 2;
    }

    @Override
    public double[][] points(List<String> factors, Chance luck) {
        int k = factors.size();
        int skipped =
                Math.max(2, Integer.highestOneBit(2 * samples - 1)); // the next power of two, samples if it is one
        List<double[]> rows = new ArrayList<>();
        for (double[] pair : SobolSequence.points(2 * k, skipped, samples)) {
            rows.add(mixed(pair, k, 0, -1));
            for (int i = 0; i < k; i++) {
                rows.add(mixed(pair, k, 0, i));
            }
            for (int i = 0; secondOrder && i < k; i++) {
                rows.add(mixed(pair, k, k, i));
            }
            rows.add(mixed(pair, k, k, -1));
        }
        return rows.toArray(new double[0][]);
    }

    /** The half of {@code pair} that begins at {@code half}, with the coordinate {@code swapped} of the other. */
    private static double[] mixed(double[] pair, int k, int half, int swapped) {
        double[] row = new double[k];
        for (int i = 0; i < k; i++) {
            row[i] = pair[(i == swapped ? k - half : half) + i];
        }
        return row;
    }
}
