package org.sepsim.results;

import java.util.Objects;

/**
 * One thing that happened in a run. Texts that do not apply are empty.
 *
 * @param date quarter or day, such as {@code 2019-Q2}
 * @param type kind of event, such as {@code exclusion}
 * @param actor who did it
 * @param target to whom
 * @param generation {@code 4G}, {@code 5G}, {@code 6G} or empty
 * @param detail what else there is to say
 */
public record EventRow(String date, String type, String actor, String target, String generation, String detail) {
    /** Stands between texts where several travel as one; no text holds it. */
    static final char SEPARATOR = '\u001f';

    public EventRow {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(generation, "generation");
        if (detail.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException("detail must not hold a unit separator but is '" + detail + "'");
        }
    }
}
