package org.sepsim.experiment.sensitivity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.experiment.design.CubeDesign;
import org.sepsim.experiment.design.DesignPoint;
import org.sepsim.experiment.design.MorrisTrajectories;
import org.sepsim.experiment.design.SaltelliMatrices;
import org.sepsim.random.Chance;
import org.sepsim.results.IndexTable;
import org.sepsim.results.Trajectories;
import org.sepsim.results.Trajectory;

/**
 * The indices of a study from its stored runs: an output at a point is its mean over the worlds run there, which are the same worlds at every point.
 *
 * @param study what was run
 * @param seed with which
 */
public record StudyIndices(SensitivityStudy study, long seed) {
    /** The indices of the results in {@code folder}. */
    public IndexTable of(Path folder) {
        double[][] values = values(folder);
        Bootstrap bootstrap = new Bootstrap(study.resamples(), new Chance(seed, 0));
        List<IndexTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Output output = study.outputs().get(i);
            Indices indices = indices(values[i]);
            for (Bootstrap.Estimate found : bootstrap.of(indices)) {
                rows.add(new IndexTable.Row(
                        output.key(),
                        output.year(),
                        study.design().factors().get(found.factor()),
                        found.index(),
                        found.value(),
                        found.low(),
                        found.high(),
                        indices.blocks()));
            }
        }
        return new IndexTable(rows);
    }

    private Indices indices(double[] values) {
        int factors = study.design().factors().size();
        if (study.design().design() instanceof SaltelliMatrices matrices) {
            return new SobolIndices(values, factors, matrices.rows(factors));
        }
        CubeDesign morris = (MorrisTrajectories) study.design().design();
        return new ElementaryEffects(morris.points(study.design().factors(), new Chance(seed, 0)), values);
    }

    /** Output by point; NaN where no world has a value. */
    private double[][] values(Path folder) {
        Map<String, Integer> numbers = new HashMap<>();
        for (DesignPoint point : study.design().points()) {
            numbers.put(point.scenario().name(), point.number());
        }
        double[][] values = new double[study.outputs().size()][numbers.size()];
        for (double[] row : values) {
            Arrays.fill(row, Double.NaN);
        }
        Trajectories.each(folder, trajectory -> {
            for (int i = 0; i < values.length; i++) {
                Output output = study.outputs().get(i);
                if (trajectory.key().equals(output.key())) {
                    values[i][numbers.get(trajectory.scenario())] = mean(trajectory, output.year());
                }
            }
        });
        return values;
    }

    private static double mean(Trajectory trajectory, int year) {
        return trajectory.points().stream()
                .filter(point -> point.time() == year)
                .mapToDouble(Trajectory.Point::mean)
                .findFirst()
                .orElse(Double.NaN);
    }
}
