package org.sepsim.results;

/**
 * One thing that happened in a run. Texts that do not apply are empty; none holds a unit separator.
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

    static final String SEPARATOR_TEXT = String.valueOf(SEPARATOR);

    public EventRow {
        whole(date);
        whole(type);
        whole(actor);
        whole(target);
        whole(generation);
        whole(detail);
    }

    /** The text itself, which stays one text where several travel as one. */
    static String whole(String text) {
        if (text.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException("an event must not hold a unit separator but says '" + text + "'");
        }
        return text;
    }
}
