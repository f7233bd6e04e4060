package org.sepsim.mechanism.spillover;

import java.util.Arrays;
import org.sepsim.random.Rows;

/** Technological proximity: the cosine of two firms' vectors of R&amp;D capital by field (Jaffe 1986, AER 76, 984-1001). */
public final class JaffeProximity {
    /** Elements in the first pass, as many as the compiler makes vectors of. */
    private static final int AT_ONCE = 4;

    private JaffeProximity() {}

    /**
     * Makes each firm's vector one of length 1; a zero vector stays.
     *
     * @param vectors by element and firm
     * @param scale by firm; receives one over the length of each vector, 0 for a zero vector
     * @param units receives them, by element and firm; may be {@code vectors}
     */
    public static void units(double[][] vectors, double[] scale, double[][] units) {
        Arrays.fill(scale, 0);
        for (double[] ofElement : vectors) {
            for (int i = 0; i < scale.length; i++) {
                scale[i] += ofElement[i] * ofElement[i];
            }
        }
        for (int i = 0; i < scale.length; i++) {
            scale[i] = scale[i] > 0 ? 1 / Math.sqrt(scale[i]) : 0;
        }
        for (int k = 0; k < vectors.length; k++) {
            multiply(vectors[k], scale, units[k]);
        }
    }

    private static void multiply(double[] ofElement, double[] scale, double[] unit) {
        for (int i = 0; i < scale.length; i++) {
            unit[i] = ofElement[i] * scale[i];
        }
    }

    /**
     * Proximity of one firm to each, {@code w = a.b / (|a| |b|)}: in [0, 1] for vectors without negative elements, 0 if one of them is zero. It does not change when a vector is scaled.
     *
     * @param units from {@link #units}, by element and firm
     * @param firm the one
     * @param proximity receives it, by firm
     */
    public static void of(double[][] units, int firm, double[] proximity) {
        products(units, firm, proximity);
        for (int j = 0; j < proximity.length; j++) {
            proximity[j] = Math.min(1, proximity[j]);
        }
    }

    /** The same as {@link #of} but that rounding may pass 1 by its last digit. */
    private static void products(double[][] units, int firm, double[] product) {
        begin(units, firm, product);
        int k = AT_ONCE;
        for (; k + 2 <= units.length; k += 2) {
            add(units[k][firm], units[k], units[k + 1][firm], units[k + 1], product);
        }
        if (k < units.length) {
            Rows.add(units[k][firm], units[k], product);
        }
    }

    /**
     * Proximity of one firm to each in two respects together, times a factor: {@code w v flow}.
     *
     * @param units from {@link #units}, by element and firm
     * @param others the same in another respect
     * @param firm the one
     * @param flow the factor, by firm
     * @param room for as many numbers
     * @param product receives it, by firm
     */
    public static void of(
            double[][] units, double[][] others, int firm, double[] flow, double[] room, double[] product) {
        products(units, firm, product);
        products(others, firm, room);
        for (int j = 0; j < product.length; j++) {
            product[j] = Math.min(1, product[j]) * Math.min(1, room[j]) * flow[j];
        }
    }

    /** Writes the sum of the first elements; those that are not there count nothing. */
    private static void begin(double[][] units, int firm, double[] sums) {
        if (units.length == 0) {
            Arrays.fill(sums, 0);
            return;
        }
        set(
                units[0][firm],
                units[0],
                factor(units, 1, firm),
                row(units, 1),
                factor(units, 2, firm),
                row(units, 2),
                factor(units, 3, firm),
                row(units, 3),
                sums);
    }

    private static double factor(double[][] units, int element, int firm) {
        return element < units.length ? units[element][firm] : 0;
    }

    private static double[] row(double[][] units, int element) {
        return units[element < units.length ? element : 0];
    }

    private static void set(
            double a,
            double[] ofA,
            double b,
            double[] ofB,
            double c,
            double[] ofC,
            double d,
            double[] ofD,
            double[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] = a * ofA[j] + b * ofB[j] + c * ofC[j] + d * ofD[j];
        }
    }

    /** Two elements in one pass, added one after the other. */
    private static void add(double first, double[] firsts, double second, double[] seconds, double[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] = sums[j] + first * firsts[j] + second * seconds[j];
        }
    }
}
