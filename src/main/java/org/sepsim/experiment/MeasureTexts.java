package org.sepsim.experiment;

import java.util.List;
import org.sepsim.observe.Level;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.Provenance.MeasureText;
import org.sepsim.results.ResultsException;

/** Measures as the manifest and other machines are told of them. */
final class MeasureTexts {
    private MeasureTexts() {}

    static List<MeasureText> of(List<Measure> measures) {
        return measures.stream()
                .map(m -> new MeasureText(
                        m.name(), m.levels().stream().map(Level::label).toList(), m.generations()))
                .toList();
    }

    /**
     * The measures of such texts.
     *
     * @throws ResultsException if this version does not know one
     */
    static List<Measure> measures(List<MeasureText> texts) {
        return texts.stream().map(MeasureTexts::measure).toList();
    }

    private static Measure measure(MeasureText text) {
        Measure known = Measures.named(text.name())
                .orElseThrow(() -> new ResultsException("the results hold the measure '" + text.name()
                        + "', which this version does not know; use the version of the manifest"));
        List<Level> levels = known.levels().stream()
                .filter(level -> text.levels().contains(level.label()))
                .toList();
        return known.only(levels, text.generations());
    }
}
