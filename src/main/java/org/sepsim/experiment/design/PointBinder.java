package org.sepsim.experiment.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sepsim.scenario.Overlay;
import org.sepsim.scenario.Problems;
import org.sepsim.scenario.ScenarioBase;
import org.sepsim.scenario.Tree;

/** Turns points into scenarios. */
final class PointBinder {
    /** More mistakes help nobody. */
    private static final int ENOUGH = 20;

    private final ScenarioBase base;
    private final Placed placed;
    private final Problems problems;
    private final List<Setting> asItIs;
    private final List<Integer> order;

    PointBinder(ScenarioBase base, Placed placed, Problems problems) {
        this.base = base;
        this.placed = placed;
        this.problems = problems;
        asItIs = placed.factors().stream().map(this::asItIs).toList();
        // A whole block or another rule first: it would take away what is said of its parts.
        order = IntStream.range(0, placed.factors().size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> depth(placed.factors().get(i).path())))
                .toList();
    }

    private static int depth(String path) {
        boolean rule = path.endsWith(".type");
        int keys = path.split("\\.").length;
        return 2 * keys - (rule ? 1 : 0);
    }

    private Setting asItIs(Factor factor) {
        Tree value = base.valueAt(factor.path()).orElse(new Tree.Scalar(factor.key(), "", true));
        String label = value instanceof Tree.Scalar scalar ? scalar.text() : "as in the scenario";
        return new Setting(label, value, false);
    }

    /** The points, as far as they can be bound; what is wrong with the others is added to the problems. */
    List<DesignPoint> points() {
        int before = problems.count();
        List<DesignPoint> points = new ArrayList<>();
        for (int number = 0; number < placed.settings().size() && problems.count() < before + ENOUGH; number++) {
            List<Setting> settings = settings(placed.settings().get(number));
            int point = number;
            base.with(base.scenario().name() + "#" + number, overlays(settings), problems)
                    .ifPresent(scenario -> points.add(new DesignPoint(point, scenario, settings)));
        }
        return points;
    }

    private List<Setting> settings(List<Optional<Setting>> written) {
        return IntStream.range(0, written.size())
                .mapToObj(i -> written.get(i).orElse(asItIs.get(i)))
                .toList();
    }

    private List<Tree.Mapping> overlays(List<Setting> settings) {
        return order.stream()
                .filter(i -> settings.get(i).changed())
                .map(i -> {
                    Factor factor = placed.factors().get(i);
                    return Overlay.of(
                            factor.path(), factor.key(), settings.get(i).value());
                })
                .toList();
    }
}
