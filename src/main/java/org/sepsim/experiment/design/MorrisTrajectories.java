package org.sepsim.experiment.design;

import java.util.List;
import org.sepsim.model.Parameter;
import org.sepsim.random.Chance;

/**
 * Random walks on a lattice that move every factor once, in random order and direction, by half the lattice: elementary effects.
 *
 * <pre>{@code
 * x ∈ {0, 1/(p−1), …, 1}^k,  Δ = p/(2(p−1));  rows of a trajectory: x, then k rows, each one factor ±Δ away from the row before
 * }</pre>
 *
 * <p>Source: Morris (1991), Technometrics 33(2), 161–174.
 *
 * @param trajectories how many, r; the design has r (k + 1) points
 * @param levels p, values of a factor; even
 */
public record MorrisTrajectories(
        @Parameter(value = "number of trajectories", unit = "1", min = 1, max = 100_000)
        int trajectories,

        @Parameter(value = "values of each factor, an even number", unit = "1", min = 2, max = 1000, def = "4")
        int levels)
        implements CubeDesign {
    public MorrisTrajectories {
        if (levels % 2 != 0) {
            throw new IllegalArgumentException("levels must be even but is " + levels);
        }
    }

    @Override
    public double[][] points(List<String> factors, Chance luck) {
        int rows = factors.size() + 1;
        double[][] cube = new double[trajectories * rows][];
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            int[] lattice = new int[factors.size()];
            int[] step = new int[lattice.length];
            for (int factor = 0; factor < lattice.length; factor++) {
                Draws draws = Draws.of(luck, "morris", factors.get(factor));
                boolean up = draws.uniform(trajectory, 0) < 0.5;
                step[factor] = up ? levels / 2 : -levels / 2;
                lattice[factor] = draws.whole(trajectory, 1, levels / 2) + (up ? 0 : levels / 2);
            }
            cube[trajectory * rows] = unit(lattice);
            int[] order = Draws.of(luck, "morris", "order " + trajectory).shuffled(lattice.length, 0);
            for (int move = 0; move < order.length; move++) {
                lattice[order[move]] += step[order[move]];
                cube[trajectory * rows + move + 1] = unit(lattice);
            }
        }
        return cube;
    }

    private double[] unit(int[] lattice) {
        double[] row = new double[lattice.length];
        for (int factor = 0; factor < row.length; factor++) {
            row[factor] = lattice[factor] / (levels - 1.0);
        }
        return row;
    }
}
