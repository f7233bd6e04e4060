package org.sepsim.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.sepsim.results.Trajectory;

/**
 * Means, one upon the other. Drawn here and not by JFreeChart 1.0.19, whose stacked areas with an outline wear each the colour of the one below.
 */
final class Areas {
    private static final BasicStroke EDGE = new BasicStroke(1f);

    private Areas() {}

    /** Fills the areas, the first lowest. */
    static void draw(
            Graphics2D graphics, List<Curve> curves, Palette palette, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        List<Double> times = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .map(Trajectory.Point::time)
                .distinct()
                .sorted()
                .toList();
        double[] below = new double[times.size()];
        graphics.setStroke(EDGE);
        for (Curve curve : curves) {
            double[] above = add(below, curve, times);
            Path2D area = area(times, below, above, x, y);
            graphics.setPaint(palette.colour(curve.name()));
            graphics.fill(area);
            graphics.setPaint(Color.WHITE);
            graphics.draw(area);
            below = above;
        }
    }

    private static double[] add(double[] below, Curve curve, List<Double> times) {
        double[] above = below.clone();
        int place = 0;
        for (double time : times) {
            above[place++] += curve.meanAt(time);
        }
        return above;
    }

    private static Path2D area(
            List<Double> times, double[] below, double[] above, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        Path2D area = new Path2D.Double();
        area.moveTo(x.applyAsDouble(times.get(0)), y.applyAsDouble(above[0]));
        for (int i = 1; i < above.length; i++) {
            area.lineTo(x.applyAsDouble(times.get(i)), y.applyAsDouble(above[i]));
        }
        for (int i = below.length - 1; i >= 0; i--) {
            area.lineTo(x.applyAsDouble(times.get(i)), y.applyAsDouble(below[i]));
        }
        area.closePath();
        return area;
    }
}
