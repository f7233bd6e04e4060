package org.sepsim.mechanism.spillover;

/** Technological proximity: the cosine of two firms' vectors of R&amp;D capital by field (Jaffe 1986, AER 76, 984-1001). */
public final class JaffeProximity {
    private JaffeProximity() {}

    /**
     * {@code w = a.b / (|a| |b|)}, in [0, 1] for vectors without negative elements; 0 if one of them is zero. It does not change when a vector is scaled.
     */
    public static double of(double[] a, double[] b) {
        double product = 0;
        double squareA = 0;
        double squareB = 0;
        for (int k = 0; k < a.length; k++) {
            product += a[k] * b[k];
            squareA += a[k] * a[k];
            squareB += b[k] * b[k];
        }
        double lengths = Math.sqrt(squareA) * Math.sqrt(squareB); // the product of the squares could underflow
        return lengths == 0 ? 0 : Math.min(1, product / lengths); // rounding may pass 1 by its last digit
    }
}
