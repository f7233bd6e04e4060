package org.sepsim.model;

import java.util.Collection;

/** The distributions of several uncertain numbers, for all of them to be drawn at one uniform number: what does not depend on it is worked out once. */
public final class TriangularQuantiles {
    private static final int LOW = 0;
    private static final int HIGH = 1;
    private static final int WIDTH = 2;
    /** Probability of a number below the mode; not a number where low and high are the same. */
    private static final int LEFT = 3;

    private static final int BELOW_MODE = 4;
    private static final int ABOVE_MODE = 5;
    private static final int TERMS = 6;

    /** What is known of one number after that of another: whoever draws one needs all of it, and finds it in one place of memory. */
    private final double[] terms;

    /** The distributions of these numbers, in their order. */
    public TriangularQuantiles(Collection<Uncertain> numbers) {
        terms = new double[TERMS * numbers.size()];
        int at = 0;
        for (Uncertain number : numbers) {
            double width = number.high() - number.low();
            terms[at + LOW] = number.low();
            terms[at + HIGH] = number.high();
            terms[at + WIDTH] = width;
            terms[at + LEFT] = (number.value() - number.low()) / width;
            terms[at + BELOW_MODE] = number.value() - number.low();
            terms[at + ABOVE_MODE] = number.high() - number.value();
            at += TERMS;
        }
    }

    /** Whether the k-th is the same at every u. */
    public boolean isCertain(int k) {
        return terms[TERMS * k + WIDTH] == 0;
    }

    /** The value of the k-th at u in (0, 1), the same as that of {@link Uncertain#at}. */
    public double at(int k, double u) {
        int at = TERMS * k;
        return u < terms[at + LEFT]
                ? terms[at + LOW] + Math.sqrt(u * terms[at + WIDTH] * terms[at + BELOW_MODE])
                : terms[at + HIGH] - Math.sqrt((1 - u) * terms[at + WIDTH] * terms[at + ABOVE_MODE]);
    }
}
