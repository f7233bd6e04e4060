package org.sepsim.random;

/** Guards of the samplers; NaN is always refused. */
final class Uniform {
    private Uniform() {}

    /** Returns {@code u}, or throws if it is not above 0 and below 1. */
    static double check(double u) {
        if (!(u > 0 && u < 1)) {
            throw new IllegalArgumentException("u must be above 0 and below 1 but is " + u);
        }
        return u;
    }
}
