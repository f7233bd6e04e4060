package org.sepsim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.experiment.design.SweepDesign;
import org.sepsim.observe.Level;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.Periods;

/**
 * A sensitivity study as read.
 *
 * @param design the points, of type {@code morris} or {@code saltelli}
 * @param outputs what is asked about, at least one
 * @param resamples samples of the bootstrap
 * @param text of the file's keys, which names the scenario {@code ../NAME.yaml}
 */
public record SensitivityStudy(SweepDesign design, List<Output> outputs, int resamples, String text) {
    public SensitivityStudy {
        outputs = List.copyOf(outputs);
    }

    /** What must be stored: the measures of the outputs, no more of them than the outputs need. */
    public List<Measure> measures() {
        List<Measure> needed = new ArrayList<>();
        for (String name : outputs.stream().map(Output::measure).distinct().toList()) {
            List<Output> its = outputs.stream()
                    .filter(output -> output.measure().equals(name))
                    .toList();
            List<Level> levels = its.stream().map(Output::level).distinct().toList();
            List<String> generations =
                    its.stream().map(Output::generation).distinct().toList();
            needed.add(Measures.named(name).orElseThrow().only(levels, generations));
        }
        return needed;
    }

    /** The years of the outputs. */
    public Periods periods() {
        int first = outputs.stream().mapToInt(Output::year).min().orElseThrow();
        int last = outputs.stream().mapToInt(Output::year).max().orElseThrow();
        return Periods.years(first, last);
    }
}
