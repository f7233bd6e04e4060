package org.sepsim.experiment.design;

import org.sepsim.model.Parameter;

/**
 * The first values of all factors together, then the second, and so on.
 *
 * @param levels values of a range that does not say how many it has; 0 if each must say
 */
public record Zip(
        @Parameter(
                value = "values of each range that has no levels of its own",
                unit = "1",
                min = 0,
                max = 1000,
                def = "0")
        int levels)
        implements LevelDesign {
    @Override
    public int[][] points(int[] levels) {
        int[][] points = new int[levels[0]][levels.length];
        for (int factor = 0; factor < levels.length; factor++) {
            if (levels[factor] != levels[0]) {
                throw new IllegalArgumentException("factors of a zip must have equally many values but the first has "
                        + levels[0] + " and another " + levels[factor]);
            }
            for (int point = 0; point < points.length; point++) {
                points[point][factor] = point;
            }
        }
        return points;
    }
}
