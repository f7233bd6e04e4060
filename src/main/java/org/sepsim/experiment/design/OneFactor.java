package org.sepsim.experiment.design;

import java.util.Arrays;
import org.sepsim.model.Parameter;

/**
 * The scenario as it is, then each factor through its values while the others stay.
 *
 * @param levels values of a range that does not say how many it has; 0 if each must say
 */
public record OneFactor(
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
        int[][] points = new int[1 + Arrays.stream(levels).sum()][levels.length];
        for (int[] point : points) {
            Arrays.fill(point, AS_IT_IS);
        }
        int next = 1;
        for (int factor = 0; factor < levels.length; factor++) {
            for (int level = 0; level < levels[factor]; level++) {
                points[next++][factor] = level;
            }
        }
        return points;
    }
}
