package org.sepsim.random;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * The gamma distribution of mean one and variance 1/a, solved to twelve digits: what {@link GammaTable} is made from.
 *
 * <pre>{@code f(g) = a^a g^(a−1) e^(−a·g) / Γ(a)}</pre>
 */
final class GammaDistribution {
    private static final double PRECISION = 1e-14;
    private static final int MOST_TERMS = 100_000;

    /** Newton's step is of second order: after a step this small the error is far below 10⁻¹². */
    private static final double SMALL_STEP = 1e-7;

    private final double a;
    private final double logFactor;

    GammaDistribution(double shape) {
        a = shape;
        logFactor = a * FastMath.log(a) - Gamma.logGamma(a);
    }

    double density(double g) {
        return FastMath.exp(logFactor + (a - 1) * FastMath.log(g) - a * g);
    }

    /** d ln f / dg. */
    double slopeOfLogDensity(double g) {
        return (a - 1) / g - a;
    }

    /** Returns g with P(G ≤ g) = probability, by Newton's method on logarithms, where the function is concave. */
    double lowerQuantile(double probability, double guess) {
        double g = guess;
        for (double step = 1; Math.abs(step) > SMALL_STEP; ) {
            double below = Gamma.regularizedGammaP(a, a * g, PRECISION, MOST_TERMS);
            step = FastMath.log(probability / below) * below / (density(g) * g);
            g *= FastMath.exp(step);
        }
        return g;
    }

    /** Returns g with P(G > g) = probability, by Newton's method on the logarithm of the probability. */
    double upperQuantile(double probability, double guess) {
        double g = guess;
        for (double step = 1; Math.abs(step) > SMALL_STEP * g; ) {
            double above = Gamma.regularizedGammaQ(a, a * g, PRECISION, MOST_TERMS);
            step = FastMath.log(above / probability) * above / density(g);
            g = Math.max(g + step, g / 2); // below zero there is no gamma: a long step from a poor guess is halved
        }
        return g;
    }

    /** A first guess at a lower quantile: below it by the leading term of the series, or Wilson's and Hilferty's. */
    double lowerGuess(double probability) {
        double leading = FastMath.exp((FastMath.log(probability) + Gamma.logGamma(a + 1)) / a) / a;
        return Math.max(leading, wilsonHilferty(Normal.quantile(probability)));
    }

    /** A first guess at an upper quantile. */
    double upperGuess(double probability) {
        return wilsonHilferty(-Normal.quantile(probability));
    }

    /** Source: Wilson and Hilferty (1931), PNAS 17, 684–688. */
    private double wilsonHilferty(double z) {
        double root = 1 - 1 / (9 * a) + z / (3 * FastMath.sqrt(a));
        return root * root * root;
    }
}
