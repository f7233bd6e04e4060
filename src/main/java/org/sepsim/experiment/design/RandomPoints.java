package org.sepsim.experiment.design;

import java.util.List;
import org.sepsim.model.Parameter;
import org.sepsim.random.Chance;

/**
 * Independent uniform points.
 *
 * @param points how many
 */
public record RandomPoints(
        @Parameter(value = "number of points", unit = "1", min = 1, max = Grid.MOST)
        int points) implements CubeDesign {
    @Override
    public double[][] points(List<String> factors, Chance luck) {
        double[][] cube = new double[points][factors.size()];
        for (int factor = 0; factor < factors.size(); factor++) {
            Draws draws = Draws.of(luck, "random", factors.get(factor));
            for (int point = 0; point < points; point++) {
                cube[point][factor] = draws.uniform(point, 0);
            }
        }
        return cube;
    }
}
