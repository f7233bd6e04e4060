package org.sepsim.random;

/**
 * Numbers of successes that are clear without adding up terms, as in {@link PoissonGuess}.
 *
 * <p>The expansion of the continuous quantile, of which the number is the whole part; w is the quantile of the standard normal distribution, s² = npq − 1/12, a = npq (q − p)/s², b = (npq (1 − 6pq) + 1/120)/s², c = npq (q − p)(1 − 12pq)/s²:
 *
 * <pre>{@code
 * x = np + ½ + w s + a (w² − 1)/6 + [b (w³ − 3w)/24 − a² (2w³ − 5w)/36]/s
 *   + [c (w⁴ − 6w² + 3)/120 − ab (w⁴ − 5w² + 2)/24 + a³ (12w⁴ − 53w² + 17)/324]/s² + …
 * }</pre>
 *
 * <p>For npq from {@value #LEAST_VARIANCE} on and for the w in the middle of {@link CentralNormal} it misses by less than 0.02; from {@value PoissonGuess#TAILS_FROM} on by less than 5·10⁻³, in the tails too. Source: Cornish and Fisher (1937), Revue de l'Institut International de Statistique 5(4), with Sheppard's corrections of the cumulants for
 * whole numbers.
 */
final class BinomialGuess {
    private static final double LEAST_VARIANCE = 1.5;
    private static final double LARGEST_VARIANCE = 4096;
    private static final double DOUBT = 1.0 / 40;
    private static final double LESS_DOUBT = 1.0 / 128;

    private BinomialGuess() {}

    /**
     * The number, or {@link PoissonGuess#UNCLEAR}.
     *
     * @param n trials, at least 0
     * @param p probability of a success, 0 to 1
     * @param u above 0 and below 1
     */
    static int of(int n, double p, double u) {
        double pq = p * (1 - p);
        double variance = n * pq;
        if (variance < LEAST_VARIANCE || variance > LARGEST_VARIANCE) {
            return PoissonGuess.UNCLEAR;
        }
        double w = PoissonGuess.normal(variance, u);
        double w2 = w * w;
        double skew = 1 - 2 * p;
        double perSquare = 1 / (variance - 1.0 / 12);
        double root = Math.sqrt(variance - 1.0 / 12);
        double third = variance * skew * perSquare;
        double fourth = (variance * (1 - 6 * pq) + 1.0 / 120) * perSquare;
        double fifth = variance * skew * (1 - 12 * pq) * perSquare;
        double bend = w * (fourth * (w2 - 3) * (1.0 / 24) - third * third * (2 * w2 - 5) * (1.0 / 36));
        double turn = fifth * ((w2 - 6) * w2 + 3) * (1.0 / 120)
                - third * fourth * ((w2 - 5) * w2 + 2) * (1.0 / 24)
                + third * third * third * ((12 * w2 - 53) * w2 + 17) * (1.0 / 324);
        double x = (n * p + 0.5) + w * root + third * (w2 - 1) * (1.0 / 6) + (bend * root + turn) * perSquare;
        return PoissonGuess.wholePart(x, variance < PoissonGuess.TAILS_FROM ? DOUBT : LESS_DOUBT);
    }
}
