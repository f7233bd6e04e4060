package org.sepsim.results;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened in one run, in order: six texts an event, all in one text as it is stored. A run has thousands of events, of which most are only passed on
 * to the disk; rows are made of them when somebody asks.
 */
public final class EventTexts implements Serializable {
    /** Nothing happened. */
    public static final EventTexts NONE = new EventTexts(new byte[0], 0);

    private static final long serialVersionUID = 1L;
    private static final int TEXTS_AN_EVENT = 6;

    private final byte[] stored;
    private final int count;

    /** The texts whose {@link #stored} these are; whoever makes them hands the array over. */
    EventTexts(byte[] stored, int count) {
        this.stored = stored;
        this.count = count;
    }

    /** The same as rows. */
    public static EventTexts of(List<EventRow> rows) {
        Writer writer = new Writer(rows.size());
        for (EventRow row : rows) {
            writer.begin(row.date(), row.type(), row.actor(), row.target(), row.generation());
            writer.detail().append(row.detail());
            writer.end();
        }
        return writer.texts();
    }

    /** How many events. */
    public int count() {
        return count;
    }

    /** All texts in UTF-8, each with {@link EventRow#SEPARATOR} behind it; not to be changed. */
    byte[] stored() {
        return stored;
    }

    /** An event a row. */
    public List<EventRow> rows() {
        String text = new String(stored, StandardCharsets.UTF_8);
        List<EventRow> rows = new ArrayList<>(count);
        String[] texts = new String[TEXTS_AN_EVENT];
        int at = 0;
        for (int event = 0; event < count; event++) {
            for (int k = 0; k < TEXTS_AN_EVENT; k++) {
                int end = text.indexOf(EventRow.SEPARATOR, at);
                texts[k] = text.substring(at, end);
                at = end + 1;
            }
            rows.add(new EventRow(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5]));
        }
        return rows;
    }

    /** Writes events down, one after the other. */
    public static final class Writer {
        /** Characters of most events. */
        private static final int USUAL = 150;

        private final StringBuilder text;
        private int begun;
        private int count;

        /** For so many events or some more. */
        public Writer(int events) {
            text = new StringBuilder(USUAL * events);
        }

        /** An event without its detail, which may then be written behind {@link #detail}. */
        public void begin(String date, String type, String actor, String target, String generation) {
            text.append(date).append(EventRow.SEPARATOR).append(type).append(EventRow.SEPARATOR);
            text.append(EventRow.whole(actor)).append(EventRow.SEPARATOR);
            text.append(EventRow.whole(target)).append(EventRow.SEPARATOR);
            text.append(generation).append(EventRow.SEPARATOR);
            begun = text.length();
        }

        /** Where the detail of the event is written that was begun. */
        public StringBuilder detail() {
            return text;
        }

        /**
         * The event is told.
         *
         * @throws IllegalArgumentException if its detail holds the separator
         */
        public void end() {
            if (text.indexOf(EventRow.SEPARATOR_TEXT, begun) >= 0) {
                EventRow.whole(text.substring(begun));
            }
            text.append(EventRow.SEPARATOR);
            count++;
        }

        /** All that was written. */
        public EventTexts texts() {
            return new EventTexts(text.toString().getBytes(StandardCharsets.UTF_8), count);
        }
    }
}
