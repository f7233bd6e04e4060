package org.sepsim.experiment.design;

import java.util.List;
import org.sepsim.model.Parameter;
import org.sepsim.scenario.Tree;

/**
 * Points written out in the design file.
 *
 * @param points each a block of {@code path: value} lines; what it leaves out stays as in the scenario
 */
public record PointList(
        @Parameter("points, each a block of path: value; what one leaves out stays as in the scenario")
        List<Tree> points)
        implements Design {
    public PointList {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("points must not be empty");
        }
    }
}
