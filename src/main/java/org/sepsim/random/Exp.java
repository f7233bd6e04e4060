package org.sepsim.random;

/**
 * The exponential function by additions and multiplications only: the same bits on every processor, and a loop over
 * an array that the compiler turns into vector instructions.
 *
 * <pre>{@code e^x = (Σ_{k≤11} t^k / k!)^256, t = x/256}</pre>
 *
 * <p>Relative error at most 10⁻¹³ for |x| ≤ {@value #LIMIT}.
 */
public final class Exp {
    /** Largest absolute value of an argument. */
    public static final double LIMIT = 50;

    private static final double SCALE = 1.0 / 256;
    private static final double C3 = 1.0 / 6;
    private static final double C4 = 1.0 / 24;
    private static final double C5 = 1.0 / 120;
    private static final double C6 = 1.0 / 720;
    private static final double C7 = 1.0 / 5_040;
    private static final double C8 = 1.0 / 40_320;
    private static final double C9 = 1.0 / 362_880;
    private static final double C10 = 1.0 / 3_628_800;
    private static final double C11 = 1.0 / 39_916_800;

    private Exp() {}

    /**
     * Returns e to the power of x.
     *
     * @param x from −50 to 50
     * @throws IllegalArgumentException if {@code x} is outside or NaN
     */
    public static double of(double x) {
        return power(check(x));
    }

    /**
     * Puts e^x[i] into out[i] for {@code from} ≤ i &lt; {@code to}; the same bits as {@link #of(double)}.
     *
     * @param x arguments from −50 to 50
     * @param out may be {@code x} itself
     * @throws IllegalArgumentException if an argument is outside or NaN; {@code out} is then untouched
     */
    public static void of(double[] x, int from, int to, double[] out) {
        for (int i = from; i < to; i++) { // a loop of its own: a check inside the next one would keep it scalar
            check(x[i]);
        }
        for (int i = from; i < to; i++) {
            out[i] = power(x[i]);
        }
    }

    private static double check(double x) {
        if (!(x >= -LIMIT && x <= LIMIT)) {
            throw new IllegalArgumentException("x must be from " + -LIMIT + " to " + LIMIT + " but is " + x);
        }
        return x;
    }

    /** Estrin's order of the sum: short chains, and products that do not wait for one another. */
    private static double power(double x) {
        double t = x * SCALE;
        double t2 = t * t;
        double t4 = t2 * t2;
        double low = (1 + t) + (0.5 + C3 * t) * t2;
        double middle = (C4 + C5 * t) + (C6 + C7 * t) * t2;
        double high = (C8 + C9 * t) + (C10 + C11 * t) * t2;
        double e = low + (middle + high * t4) * t4;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        e *= e;
        return e;
    }
}
