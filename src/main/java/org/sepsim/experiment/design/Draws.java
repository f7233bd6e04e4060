package org.sepsim.experiment.design;

import java.util.Arrays;
import java.util.Comparator;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * Draws for one factor of one design.
 *
 * @param key of the factor
 */
record Draws(long key) {
    static Draws of(Chance luck, String design, String factor) {
        return new Draws(luck.key(Purpose.DESIGN, Chance.id(design), Chance.id(factor)));
    }

    /** A uniform number for a row; {@code draw} tells several of one row apart. */
    double uniform(int row, int draw) {
        return Chance.uniform(key, 0, row, draw);
    }

    /** One of {@code count} whole numbers from 0. */
    int whole(int row, int draw, int count) {
        return (int) (uniform(row, draw) * count);
    }

    /** The numbers from 0 to {@code count - 1} in random order. */
    int[] shuffled(int count, int draw) {
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> uniform(i, draw)));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
