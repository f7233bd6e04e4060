package org.sepsim.random;

/**
 * Where to start adding up the terms of a Poisson distribution of mean m + d, m whole and |d| ≤ ½, from a table of m.
 *
 * <pre>{@code
 * P(X=m−1; m+d) = Σ_j c_j d^j,  c_0 = P(X=m; m), c_{j+1} = −(c_j + c_{j−1}/(j+1))/m
 * P(X≤m−1; m+d) = P(X≤m−1; m) − Σ_j c_j d^{j+1}/(j+1)
 * }</pre>
 *
 * <p>The recursion follows from (m+d) y′ = −(1+d) y for y = (1 + d/m)^(m−1) e^−d.
 */
final class PoissonTable {
    /** Smallest mean in the table; below it adding up from zero is as fast. */
    static final int FIRST = 16;

    /** First mean beyond the table. */
    static final int LAST = 400;

    /** Twelve terms leave less than 10⁻¹⁶ out. */
    static final int TERMS = 12;

    private static final double[] BELOW = new double[LAST + 1];
    private static final double[] COEFFICIENTS = new double[(LAST + 1) * TERMS];

    private static final int NONE_PER_UNIT = 16;
    private static final double[] NONE = new double[FIRST * NONE_PER_UNIT + 1];

    static {
        for (int m = FIRST; m <= LAST; m++) {
            fill(m);
        }
        for (int i = 0; i < NONE.length; i++) {
            NONE[i] = StrictMath.exp(-(double) i / NONE_PER_UNIT);
        }
    }

    private PoissonTable() {}

    private static void fill(int m) {
        double peak = PoissonPeak.probability(m);
        BELOW[m] = PoissonPeak.below(m, peak);
        double previous = 0;
        double c = peak;
        for (int j = 0; j < TERMS; j++) {
            COEFFICIENTS[m * TERMS + j] = c;
            double next = -(c + previous / (j + 1)) / m;
            previous = c;
            c = next;
        }
    }

    /** Returns P(X ≤ m − 1; m). */
    static double below(int m) {
        return BELOW[m];
    }

    /** Returns P(X = m − 1; m + d). */
    static double term(int m, double d) {
        double[] c = COEFFICIENTS;
        int i = m * TERMS;
        double d2 = d * d;
        double d4 = d2 * d2;
        double low = (c[i] + c[i + 1] * d) + (c[i + 2] + c[i + 3] * d) * d2;
        double middle = (c[i + 4] + c[i + 5] * d) + (c[i + 6] + c[i + 7] * d) * d2;
        double high = (c[i + 8] + c[i + 9] * d) + (c[i + 10] + c[i + 11] * d) * d2;
        return low + (middle + high * d4) * d4;
    }

    /** Returns P(X ≤ m − 1; m) − P(X ≤ m − 1; m + d). */
    static double integral(int m, double d) {
        double[] c = COEFFICIENTS;
        int i = m * TERMS;
        double d2 = d * d;
        double d4 = d2 * d2;
        double low = (c[i] + c[i + 1] * (d / 2)) + (c[i + 2] * (1.0 / 3) + c[i + 3] * (d / 4)) * d2;
        double middle = (c[i + 4] * (1.0 / 5) + c[i + 5] * (d / 6)) + (c[i + 6] * (1.0 / 7) + c[i + 7] * (d / 8)) * d2;
        double high =
                (c[i + 8] * (1.0 / 9) + c[i + 9] * (d / 10)) + (c[i + 10] * (1.0 / 11) + c[i + 11] * (d / 12)) * d2;
        return d * (low + (middle + high * d4) * d4);
    }

    /** Returns e^−mean for a mean up to {@link #FIRST}: a table in steps of 1/16, seven terms of the series between. */
    static double none(double mean) {
        int i = (int) (mean * NONE_PER_UNIT + 0.5);
        double r = i * (1.0 / NONE_PER_UNIT) - mean;
        double r2 = r * r;
        double low = (1 + r) + (0.5 + r * (1.0 / 6)) * r2;
        double high = (1.0 / 24 + r * (1.0 / 120)) + (1.0 / 720 + r * (1.0 / 5040)) * r2;
        return NONE[i] * (low + high * (r2 * r2));
    }
}
