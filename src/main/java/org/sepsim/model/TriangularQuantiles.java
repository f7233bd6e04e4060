package org.sepsim.model;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** The distributions of several uncertain numbers, for all of them to be drawn at one uniform number: what does not depend on it is worked out once. */
final class TriangularQuantiles {
    private final double[] low;
    private final double[] high;
    private final double[] width;
    /** Probability of a number below the mode; not a number where low and high are the same. */
    private final double[] left;

    private final double[] belowMode;
    private final double[] aboveMode;

    TriangularQuantiles(Collection<Uncertain> numbers) {
        low = each(numbers, Uncertain::low);
        high = each(numbers, Uncertain::high);
        width = each(numbers, number -> number.high() - number.low());
        belowMode = each(numbers, number -> number.value() - number.low());
        aboveMode = each(numbers, number -> number.high() - number.value());
        left = each(numbers, number -> (number.value() - number.low()) / (number.high() - number.low()));
    }

    private static double[] each(Collection<Uncertain> numbers, ToDoubleFunction<Uncertain> part) {
        return numbers.stream().mapToDouble(part).toArray();
    }

    /** The value of the k-th at u in (0, 1), the same as that of {@link Uncertain#at}. */
    double at(int k, double u) {
        return u < left[k]
                ? low[k] + Math.sqrt(u * width[k] * belowMode[k])
                : high[k] - Math.sqrt((1 - u) * width[k] * aboveMode[k]);
    }
}
