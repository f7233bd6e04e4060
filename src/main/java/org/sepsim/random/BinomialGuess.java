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
        double variance = variance(n, p);
        if (!isWithin(variance)) {
            return PoissonGuess.UNCLEAR;
        }
        double w = PoissonGuess.normal(variance, u);
        double x = complete(n, p, w, ofThird(n, p, w) + ofFourth(n, p, w, bend(n, p, w)));
        return PoissonGuess.wholePart(x, doubt(variance));
    }

    /**
     * The expansions x of many. Loops so short that the compiler turns them into vector instructions.
     *
     * @param n trials, at least 0
     * @param p probabilities of a success, 0 to 1
     * @param u above 0 and below 1
     * @param count how many of the first elements
     * @param x receives them
     * @param room for as many numbers
     */
    static void expand(double[] n, double[] p, double[] u, int count, double[] x, double[] room) {
        for (int k = 0; k < count; k++) {
            x[k] = PoissonGuess.normal(variance(n[k], p[k]), u[k]);
        }
        for (int k = 0; k < count; k++) {
            room[k] = bend(n[k], p[k], x[k]);
        }
        for (int k = 0; k < count; k++) {
            room[k] = ofFourth(n[k], p[k], x[k], room[k]);
        }
        for (int k = 0; k < count; k++) {
            room[k] += ofThird(n[k], p[k], x[k]);
        }
        for (int k = 0; k < count; k++) {
            x[k] = complete(n[k], p[k], x[k], room[k]);
        }
    }

    /** The number where it is clear from x of {@link #expand}, or {@link PoissonGuess#UNCLEAR}. */
    static int of(double n, double p, double x) {
        double variance = variance(n, p);
        return isWithin(variance) ? PoissonGuess.wholePart(x, doubt(variance)) : PoissonGuess.UNCLEAR;
    }

    private static double variance(double n, double p) {
        return n * (p * (1 - p));
    }

    private static boolean isWithin(double variance) {
        return variance >= LEAST_VARIANCE && variance <= LARGEST_VARIANCE;
    }

    private static double doubt(double variance) {
        return variance < PoissonGuess.TAILS_FROM ? DOUBT : LESS_DOUBT;
    }

    /** s². */
    private static double square(double n, double p) {
        return n * (p * (1 - p)) - 1.0 / 12;
    }

    /** a. */
    private static double third(double n, double p) {
        return n * (p * (1 - p)) * (1 - 2 * p) * (1 / square(n, p));
    }

    /** b. */
    private static double fourth(double n, double p) {
        double pq = p * (1 - p);
        return (n * pq * (1 - 6 * pq) + 1.0 / 120) * (1 / square(n, p));
    }

    /** The term of 1/s, times s. */
    private static double bend(double n, double p, double w) {
        double third = third(n, p);
        double w2 = w * w;
        return w * (fourth(n, p) * (w2 - 3) * (1.0 / 24) - third * third * (2 * w2 - 5) * (1.0 / 36));
    }

    /** Adds the term of ab to that of 1/s, both times s². */
    private static double ofFourth(double n, double p, double w, double bend) {
        double w2 = w * w;
        double turn = third(n, p) * fourth(n, p) * ((w2 - 5) * w2 + 2) * (1.0 / 24);
        return bend * Math.sqrt(square(n, p)) - turn;
    }

    /** The terms of c and a³, times s². */
    private static double ofThird(double n, double p, double w) {
        double third = third(n, p);
        double w2 = w * w;
        double fifth = (1 - 12 * (p * (1 - p))) * ((w2 - 6) * w2 + 3) * (1.0 / 120);
        return third * (fifth + third * third * ((12 * w2 - 53) * w2 + 17) * (1.0 / 324));
    }

    /** The whole expansion, given what in it is divided by s². */
    private static double complete(double n, double p, double w, double rest) {
        double square = square(n, p);
        double middle = (n * p + 0.5) + w * Math.sqrt(square) + third(n, p) * (w * w - 1) * (1.0 / 6);
        return middle + rest * (1 / square);
    }
}
