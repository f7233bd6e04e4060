package org.sepsim.report;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.Numbers;

/**
 * Round numbers along an axis from zero.
 *
 * @param step distance between two
 * @param count how many steps reach the end of the axis
 */
record Ticks(double step, int count) {
    private static final int MOST = 7;

    /** The fewest steps of 1, 2 or 5 times a power of ten that hold {@code highest}, at most seven. */
    static Ticks upTo(double highest) {
        if (!(highest > 0)) {
            throw new IllegalArgumentException("highest must be above 0 but is " + highest);
        }
        double power = 1;
        while (power > highest / MOST) {
            power /= 10;
        }
        while (power * 10 <= highest / MOST) {
            power *= 10;
        }
        double step = power;
        for (double factor : new double[] {1, 2, 5, 10}) {
            step = factor * power;
            if (Math.ceil(highest / step - 1e-9) <= MOST) {
                break;
            }
        }
        return new Ticks(Numbers.round9(step), (int) Math.max(1, Math.ceil(highest / step - 1e-9)));
    }

    double end() {
        return Numbers.round9(step * count);
    }

    List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            values.add(Numbers.round9(step * i));
        }
        return values;
    }

    /** Whole years from {@code first} to {@code last}, every one, two, five or ten of them. */
    static List<Integer> years(double first, double last) {
        int step = last - first <= 10 ? 1 : last - first <= 20 ? 2 : last - first <= 50 ? 5 : 10;
        List<Integer> years = new ArrayList<>();
        for (int year = (int) Math.ceil(first); year <= last; year++) {
            if (year % step == 0) {
                years.add(year);
            }
        }
        return years;
    }
}
