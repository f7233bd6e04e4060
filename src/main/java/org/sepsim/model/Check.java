package org.sepsim.model;

/** Guards of records: each names the parameter and what is allowed. NaN is always refused. */
public final class Check {
    private Check() {}

    /** Returns {@code value}, or throws if it is not in [{@code low}, {@code high}]. */
    public static double within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must be from " + low + " to " + high + " but is " + value);
        }
        return value;
    }

    /** Returns {@code value}, or throws if it is not above zero or not finite. */
    public static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be above 0 but is " + value);
        }
        return value;
    }
}
