package org.sepsim.model;

import org.sepsim.model.event.Event;

/**
 * Something that happens at a date of the calendar.
 *
 * @param date as written: {@code 2018-08-23}, {@code 2018-08}, {@code 2018-Q3} or {@code 2018}
 * @param event what happens
 * @param source where it is told, or {@code recalled}
 */
public record DatedEvent(
        @Parameter("date; the event acts at the start of the quarter that begins on or after it")
        String date,

        @Parameter("what happens") Event event,

        @Parameter(value = "where it is told", def = "recalled")
        String source) {
    public DatedEvent {
        Quarter.onOrAfter(date);
    }

    /** The quarter at whose start it acts. */
    public Quarter quarter() {
        return Quarter.onOrAfter(date);
    }
}
