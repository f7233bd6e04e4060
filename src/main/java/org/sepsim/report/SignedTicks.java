package org.sepsim.report;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.Numbers;

/**
 * Round numbers along an axis that holds zero.
 *
 * @param step distance between two
 * @param below how many steps below zero
 * @param above how many above
 */
record SignedTicks(double step, int below, int above) {
    private static final int MOST = 8;

    /** The fewest steps of 1, 2 or 5 times a power of ten that hold zero and both ends. */
    static SignedTicks holding(double lowest, double highest) {
        double low = Math.min(0, lowest);
        double high = Math.max(0, highest);
        if (!(high - low > 0) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException(
                    "the ends must be finite numbers, not both zero, but are " + lowest + " and " + highest);
        }
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / MOST)));
        while (true) {
            for (double factor : new double[] {1, 2, 5}) {
                double step = Numbers.round9(power * factor);
                int below = (int) Math.ceil(-low / step - 1e-9);
                int above = (int) Math.ceil(high / step - 1e-9);
                if (below + above <= MOST) {
                    return new SignedTicks(step, below, above);
                }
            }
            power *= 10;
        }
    }

    double low() {
        return Numbers.round9(-step * below);
    }

    double high() {
        return Numbers.round9(step * above);
    }

    List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (int i = -below; i <= above; i++) {
            values.add(Numbers.round9(i * step));
        }
        return values;
    }

    /** With a plus above zero. */
    static String text(double value) {
        return value > 0 ? "+" + Numbers.format(value) : Numbers.format(value);
    }
}
