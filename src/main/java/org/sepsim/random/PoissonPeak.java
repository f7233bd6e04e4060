package org.sepsim.random;

import org.apache.commons.math3.util.FastMath;

/** A Poisson distribution with a whole mean m, at its peak. Error below 10⁻¹⁵. */
final class PoissonPeak {
    /** From here on the series hold to the last digit; below, the terms themselves are taken. */
    private static final int SERIES_FROM = 64;

    private static final double ROOT_OF_TWO_PI = FastMath.sqrt(2 * FastMath.PI);

    /** Probabilities for the m that are asked for most, so that the series need not be added up again. */
    private static final double[] FIRST = new double[2048];

    static {
        for (int m = 0; m < FIRST.length; m++) {
            FIRST[m] = m < SERIES_FROM ? term(m, m) : stirling(m);
        }
    }

    private PoissonPeak() {}

    /**
     * Returns P(X = m; m).
     *
     * <pre>{@code m^m e^−m / m! = e^−s(m) / √(2πm), s(m) = 1/12m − 1/360m³ + 1/1260m⁵ − …  (Stirling)}</pre>
     */
    static double probability(int m) {
        return m < FIRST.length ? FIRST[m] : stirling(m);
    }

    private static double stirling(double m) {
        double i = 1 / m;
        double i2 = i * i;
        double s = -i * (1.0 / 12 - i2 * (1.0 / 360 - i2 * (1.0 / 1260 - i2 * (1.0 / 1680))));
        double exponential = 1 + s * (1 + s / 2 * (1 + s / 3 * (1 + s / 4 * (1 + s / 5)))); // |s| < 1/768
        return exponential / (ROOT_OF_TWO_PI * Math.sqrt(m));
    }

    /**
     * Returns P(X ≤ m − 1; m).
     *
     * <pre>{@code ½ − θ(m) P(X = m; m), θ(m) = 1/3 + 4/135m − 8/2835m² − …}</pre>
     *
     * <p>Source: Ramanujan (1911), J. Indian Math. Soc. 3, question 294.
     */
    static double below(int m, double peak) {
        if (m >= SERIES_FROM) {
            return 0.5 - theta(m) * peak;
        }
        double sum = 0;
        for (int k = m - 1; k >= 0; k--) {
            sum += term(m, k);
        }
        return sum;
    }

    private static double theta(double m) {
        double i = 1 / m;
        double last = 8992.0 / 12629925 + i * (334144.0 / 492567075 - i * (698752.0 / 1477701225));
        return 1.0 / 3 + i * (4.0 / 135 - i * (8.0 / 2835 + i * (16.0 / 8505 - i * last)));
    }

    /** Returns P(X = k; m) for the table, slowly. */
    private static double term(double m, int k) {
        double term = StrictMath.exp(-m);
        for (int i = 1; i <= k; i++) {
            term *= m / i;
        }
        return term;
    }
}
