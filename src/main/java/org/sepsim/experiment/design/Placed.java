package org.sepsim.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sepsim.random.Chance;
import org.sepsim.random.SobolSequence;
import org.sepsim.scenario.Place;
import org.sepsim.scenario.Problems;

/**
 * Points before they are bound to scenarios.
 *
 * @param factors what is varied
 * @param settings point by factor; nothing where the point leaves the factor as the scenario has it
 */
record Placed(List<Factor> factors, List<List<Optional<Setting>>> settings) {
    Placed {
        factors = List.copyOf(factors);
        settings = List.copyOf(settings);
    }

    List<String> paths() {
        return factors.stream().map(Factor::path).toList();
    }

    /** Points in the cube, or nothing after adding to the problems why the factors do not fit. */
    static Optional<Placed> inCube(
            CubeDesign design, List<Factor> factors, Chance luck, Place place, Problems problems) {
        boolean matrices = design instanceof SaltelliMatrices;
        boolean sobol = matrices || design instanceof SobolPoints;
        int most = matrices ? SobolSequence.DIMENSIONS / 2 : SobolSequence.DIMENSIONS;
        if (sobol && factors.size() > most) {
            problems.add(place, "design", "takes at most " + most + " factors but there are " + factors.size());
            return Optional.empty();
        }
        List<List<Optional<Setting>>> points = new ArrayList<>();
        for (double[] row : design.points(factors.stream().map(Factor::path).toList(), luck)) {
            List<Optional<Setting>> point = new ArrayList<>();
            for (int i = 0; i < row.length; i++) {
                point.add(Optional.of(factors.get(i).at(row[i])));
            }
            points.add(point);
        }
        return Optional.of(new Placed(factors, points));
    }

    /** Combinations of values, or nothing after adding to the problems why the factors do not fit. */
    static Optional<Placed> atLevels(LevelDesign design, List<Factor> factors, Place place, Problems problems) {
        int[] levels = factors.stream().mapToInt(Factor::levels).toArray();
        double count = Arrays.stream(levels).asDoubleStream().reduce(1, (a, b) -> a * b);
        if (design instanceof Grid && count > Grid.MOST) {
            problems.add(place, "design", String.format("has %.0f points; allowed are %d", count, Grid.MOST));
            return Optional.empty();
        }
        try {
            return Optional.of(atLevels(design.points(levels), factors));
        } catch (IllegalArgumentException unequal) {
            problems.add(place, "design", unequal.getMessage());
            return Optional.empty();
        }
    }

    /** The points of a table of levels. */
    static Placed atLevels(int[][] rows, List<Factor> factors) {
        List<List<Optional<Setting>>> points = new ArrayList<>();
        for (int[] row : rows) {
            List<Optional<Setting>> point = new ArrayList<>();
            for (int i = 0; i < row.length; i++) {
                boolean asItIs = row[i] == LevelDesign.AS_IT_IS;
                point.add(asItIs ? Optional.empty() : Optional.of(factors.get(i).level(row[i])));
            }
            points.add(point);
        }
        return new Placed(factors, points);
    }
}
