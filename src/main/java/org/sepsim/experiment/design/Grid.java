package org.sepsim.experiment.design;

import org.sepsim.model.Parameter;

/**
 * Every combination of the factors' values, the last factor moving fastest.
 *
 * @param levels values of a range that does not say how many it has; 0 if each must say
 */
public record Grid(
        @Parameter(
                value = "values of each range that has no levels of its own",
                unit = "1",
                min = 0,
                max = 1000,
                def = "0")
        int levels)
        implements LevelDesign {
    /** More points than anybody can run. */
    static final int MOST = 1_000_000;

    @Override
    public int[][] points(int[] levels) {
        int count = 1;
        for (int own : levels) {
            count = Math.multiplyExact(count, own);
        }
        int[][] points = new int[count][levels.length];
        for (int point = 0; point < count; point++) {
            int rest = point;
            for (int factor = levels.length - 1; factor >= 0; factor--) {
                points[point][factor] = rest % levels[factor];
                rest /= levels[factor];
            }
        }
        return points;
    }
}
