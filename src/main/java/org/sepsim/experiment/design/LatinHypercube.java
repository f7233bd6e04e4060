package org.sepsim.experiment.design;

import java.util.List;
import org.sepsim.model.Parameter;
import org.sepsim.random.Chance;

/**
 * Every factor is cut into as many slices of equal width as there are points, and each slice is hit once.
 *
 * <p>Source: McKay, Beckman and Conover (1979), Technometrics 21(2), 239–245.
 *
 * @param points how many
 */
public record LatinHypercube(
        @Parameter(value = "number of points", unit = "1", min = 1, max = Grid.MOST)
        int points) implements CubeDesign {
    @Override
    public double[][] points(List<String> factors, Chance luck) {
        double[][] cube = new double[points][factors.size()];
        for (int factor = 0; factor < factors.size(); factor++) {
            Draws draws = Draws.of(luck, "latin-hypercube", factors.get(factor));
            int[] slices = draws.shuffled(points, 0);
            for (int point = 0; point < points; point++) {
                cube[point][factor] = (slices[point] + draws.uniform(point, 1)) / points;
            }
        }
        return cube;
    }
}
