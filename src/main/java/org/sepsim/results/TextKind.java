package org.sepsim.results;

import java.util.List;
import java.util.Optional;
import org.sepsim.results.Provenance.ScenarioText;

/** What the texts of a manifest are: scenarios, and beside them the files that say what is done with these. */
public enum TextKind {
    /** The points of a sweep, as a design of type {@code list}. */
    DESIGN(" (design)"),
    /** A sensitivity study or a calibration. */
    STUDY(" (study)"),
    /** A table of targets. */
    TARGETS(" (targets)"),
    /** Particles of a calibration, as {@code posterior.csv} has them. */
    POSTERIOR(" (posterior)"),
    /** In how many worlds each mechanism is switched off. */
    EXTENT(" (mechanisms off)"),
    /** What was chosen in the window when a chart was saved there. */
    VIEW(" (view)");

    private final String end;

    TextKind(String end) {
        this.end = end;
    }

    /** A text of this kind. */
    public ScenarioText text(String name, String text) {
        return ScenarioText.of(name + end, text);
    }

    /** The text of this kind, if there is one. */
    public Optional<ScenarioText> in(List<ScenarioText> texts) {
        return texts.stream().filter(this::is).findFirst();
    }

    private boolean is(ScenarioText text) {
        return text.name().endsWith(end);
    }

    /** The texts that are scenarios. */
    public static List<ScenarioText> scenarios(List<ScenarioText> texts) {
        return texts.stream()
                .filter(text -> List.of(values()).stream().noneMatch(kind -> kind.is(text)))
                .toList();
    }

    /** Name of a text without the words that tell its kind. */
    public static String plain(ScenarioText text) {
        for (TextKind kind : values()) {
            if (kind.is(text)) {
                return text.name().substring(0, text.name().length() - kind.end.length());
            }
        }
        return text.name();
    }
}
