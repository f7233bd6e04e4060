package org.sepsim.random;

/**
 * Counts with more spread than Poisson's, of the kind that econometrics calls NB2.
 *
 * <pre>{@code X ~ Poisson(μ G), G ~ Gamma(1/α, α): mean μ, variance μ + α μ²}</pre>
 *
 * <p>Source: Hausman, Hall and Griliches (1984), Econometrica 52(4), 909–938.
 */
public final class NegativeBinomial {
    private NegativeBinomial() {}

    /**
     * Draws a count; never falls when the mean or a uniform number rises.
     *
     * @param shape the table of α
     * @param mu mean, at least 0; μ·G at most {@link Poisson#MAX_MEAN}
     * @param u1 above 0 and below 1; gives G
     * @param u2 above 0 and below 1, independent of {@code u1}; gives the count
     * @throws IllegalArgumentException if an argument is outside
     */
    public static int draw(GammaTable shape, double mu, double u1, double u2) {
        return Poisson.quantile(mu * shape.quantile(u1), u2);
    }
}
