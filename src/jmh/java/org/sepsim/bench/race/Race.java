package org.sepsim.bench.race;

/**
 * The R&amp;D race. Firms spend a fixed share of revenue, patents come by chance from what they know, patents attract customers, and nations shut out the
 * technology of a nation that holds too many.
 *
 * <pre>{@code
 * V = v0 N (1 + g)^t                                    market volume
 * K = (1 - delta) K + rho V s                           knowledge
 * P = P + Poisson(a K^beta)                             patents
 * n shuts m out: c(m) > tau(n), tau(n) = .1 + .3 (n + .5)/M, n != m,   c(m) share of m's firms in all patents
 * e = (1 - shut out of m / M) exp(theta x/(1 + x)),  x = N P / sum P
 * s = (1 - kappa) s + kappa e / sum e                   market share
 * }</pre>
 *
 * <p>At the start rho is uniform from .02 to .2, s proportional to a uniform number from .5 to 1.5, K = rho v0 N s / delta; firm i is of nation floor(M v²), v =
 * (i + .5)/N.
 */
interface Race {
    int NATIONS = 10;
    int YEARS = 30;
    double REVENUE = 100;
    double GROWTH = 0.03;
    double DEPRECIATION = 0.15;
    double PRODUCTIVITY = 0.25;
    double ELASTICITY = 0.6;
    double PULL = 3;
    double ADJUSTMENT = 0.3;
    double LOWEST_INTENSITY = 0.02;
    double INTENSITY_RANGE = 0.18;
    double LOWEST_WEIGHT = 0.5;

    /** Runs the world of one seed and replicate for {@link #YEARS} years. */
    Series run(long seed, long replicate);

    /** Market volume of a year, the first being 1. */
    static double volume(int firms, double growthSinceStart) {
        return REVENUE * firms * growthSinceStart;
    }

    /** The nation of firm i. */
    static int nation(int i, int firms) {
        double v = (i + 0.5) / firms;
        return (int) (NATIONS * v * v);
    }

    /** The share of all patents above which nation n shuts a nation out. */
    static double threshold(int n) {
        return 0.1 + 0.3 * (n + 0.5) / NATIONS;
    }
}
