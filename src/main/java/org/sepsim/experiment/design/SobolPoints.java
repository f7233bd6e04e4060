package org.sepsim.experiment.design;

import java.util.List;
import org.sepsim.model.Parameter;
import org.sepsim.random.Chance;
import org.sepsim.random.SobolSequence;

/**
 * The first points of the Sobol sequence, the corner of all lowest values first. Most even where their number is a power of two. The seed changes
 * nothing.
 *
 * @param points how many
 */
public record SobolPoints(
        @Parameter(value = "number of points, best a power of two", unit = "1", min = 1, max = Grid.MOST)
        int points) implements CubeDesign {
    @Override
    public double[][] points(List<String> factors, Chance luck) {
        return SobolSequence.points(factors.size(), 0, points);
    }
}
