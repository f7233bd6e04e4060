package org.sepsim.mechanism.spillover;

import java.util.Arrays;

/** Technological proximity: the cosine of two firms' vectors of R&amp;D capital by field (Jaffe 1986, AER 76, 984-1001). */
public final class JaffeProximity {
    private JaffeProximity() {}

    /**
     * Makes a firm's vector one of length 1; a zero vector stays.
     *
     * @param vectors by element and firm
     * @param firm whose
     * @param units receives it, by element and firm; may be {@code vectors}
     */
    public static void unit(double[][] vectors, int firm, double[][] units) {
        double squares = 0;
        for (double[] ofElement : vectors) {
            squares += ofElement[firm] * ofElement[firm];
        }
        double scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
        for (int k = 0; k < vectors.length; k++) {
            units[k][firm] = vectors[k][firm] * scale;
        }
    }

    /**
     * Proximity of one firm to each, {@code w = a.b / (|a| |b|)}: in [0, 1] for vectors without negative elements, 0 if one of them is zero. It does not change when a vector is scaled.
     *
     * @param units from {@link #unit}, by element and firm
     * @param firm the one
     * @param proximity receives it, by firm
     */
    public static void of(double[][] units, int firm, double[] proximity) {
        Arrays.fill(proximity, 0);
        for (double[] ofElement : units) {
            add(ofElement[firm], ofElement, proximity);
        }
        for (int j = 0; j < proximity.length; j++) {
            proximity[j] = Math.min(1, proximity[j]); // rounding may pass 1 by its last digit
        }
    }

    private static void add(double own, double[] others, double[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += own * others[j];
        }
    }
}
