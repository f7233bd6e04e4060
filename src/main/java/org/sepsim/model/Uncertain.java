package org.sepsim.model;

/**
 * A number of the world in 2005 and how well it is known.
 *
 * <p>{@code SOURCED} values were read in a page or document and are used as they are; {@code RECALLED} and {@code ESTIMATED} ones carry a range and
 * are drawn from the triangular distribution on [low, high] with its mode at {@code value}, by inversion of one keyed uniform per replicate.
 *
 * @param value best value, in the unit of its quantity
 * @param low least plausible value; equals {@code value} if sourced
 * @param high greatest plausible value; equals {@code value} if sourced
 * @param basis how it is known
 */
public record Uncertain(double value, double low, double high, Basis basis) {
    /** How a number is known. */
    public enum Basis {
        SOURCED,
        RECALLED,
        ESTIMATED
    }

    public Uncertain {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "value must lie from low to high but " + value + " is not in [" + low + ", " + high + "]");
        }
    }

    /** A number read in a source. */
    public static Uncertain sourced(double value) {
        return new Uncertain(value, value, value, Basis.SOURCED);
    }

    /** Whether it is the same at every uniform number. */
    public boolean isCertain() {
        return low == high;
    }

    /**
     * The value at the uniform number {@code u} in (0, 1): the quantile function of the triangular distribution, increasing in u.
     */
    public double at(double u) {
        if (isCertain()) {
            return value;
        }
        double width = high - low;
        double left = (value - low) / width;
        return u < left
                ? low + Math.sqrt(u * width * (value - low))
                : high - Math.sqrt((1 - u) * width * (high - value));
    }
}
