package org.sepsim.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.observe.Measure;
import org.sepsim.results.DesignTable;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.TreeText;

/**
 * A design file as read, every point of it bound.
 *
 * @param name of the file, without {@code .yaml}
 * @param purpose the question, empty if the file asks none
 * @param scenario what is varied
 * @param design how the points are placed
 * @param factors paths of what is varied
 * @param points in order
 * @param replicates worlds of each point
 * @param measures to be stored; none for those of a batch
 */
public record SweepDesign(
        String name,
        String purpose,
        Scenario scenario,
        Design design,
        List<String> factors,
        List<DesignPoint> points,
        int replicates,
        List<Measure> measures) {
    public SweepDesign {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
        measures = List.copyOf(measures);
    }

    /** The same question and points as a design of type {@code list}: the same whatever made them, and readable without the seed. */
    public String asList() {
        String asked = purpose.isEmpty() ? "" : "purpose: " + TreeText.quoted(purpose) + "\n";
        StringBuilder text =
                new StringBuilder(asked + "scenario: " + scenario.name() + ".yaml\ndesign:\n  type: list\n  points:\n");
        for (DesignPoint point : points) {
            List<String> changes = changes(point);
            text.append("    - {").append(String.join(", ", changes)).append("}\n");
        }
        return text.toString();
    }

    /** The points as {@code design.csv} has them. */
    public DesignTable table() {
        List<DesignTable.Point> rows = points.stream()
                .map(point -> new DesignTable.Point(
                        point.number(),
                        point.scenario().name(),
                        point.settings().stream().map(Setting::label).toList()))
                .toList();
        return new DesignTable(factors, rows);
    }

    /** What a point lays over the scenario, {@code path: value}. */
    public List<String> changes(DesignPoint point) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            Setting setting = point.settings().get(i);
            if (setting.changed()) {
                changes.add(factors.get(i) + ": " + TreeText.of(setting.value()));
            }
        }
        return changes;
    }
}
