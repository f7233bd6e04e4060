package org.sepsim.random;

/**
 * A quantile and its first two derivatives, at one probability counted from one end.
 *
 * <pre>{@code dg/dp = ±1/f(g), d²g/dp² = −(d ln f/dg) (dg/dp)²}</pre>
 */
record GammaNode(double probability, double value, double slope, double curvature) {
    static GammaNode first(GammaDistribution distribution, int side, double probability) {
        double guess = side > 0 ? distribution.lowerGuess(probability) : distribution.upperGuess(probability);
        return at(distribution, side, probability, guess);
    }

    /** The node {@code width} further on; this one's parabola is where the search for it starts. */
    GammaNode next(GammaDistribution distribution, int side, double width) {
        double guess = value + width * (slope + width * curvature / 2);
        return at(distribution, side, probability + width, guess);
    }

    private static GammaNode at(GammaDistribution distribution, int side, double probability, double guess) {
        double g = side > 0
                ? distribution.lowerQuantile(probability, guess)
                : distribution.upperQuantile(probability, guess);
        double slope = side / distribution.density(g);
        return new GammaNode(probability, g, slope, -distribution.slopeOfLogDensity(g) * slope * slope);
    }

    /** Writes the six coefficients of Hermite's polynomial from here (t = 0) to {@code to} (t = 1). */
    void hermite(GammaNode to, double width, double[] coefficients, int at) {
        double v = slope * width;
        double a = curvature * width * width;
        double rise = to.value - value - v - a / 2;
        double turn = to.slope * width - v - a;
        double bend = to.curvature * width * width - a;
        coefficients[at] = value;
        coefficients[at + 1] = v;
        coefficients[at + 2] = a / 2;
        coefficients[at + 3] = 10 * rise - 4 * turn + bend / 2;
        coefficients[at + 4] = -15 * rise + 7 * turn - bend;
        coefficients[at + 5] = 6 * rise - 3 * turn + bend / 2;
    }
}
