package org.sepsim.model;

import org.sepsim.model.event.Assessment;
import org.sepsim.model.event.Ban;
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
        Quarter acts = Quarter.onOrAfter(date);
        if (event instanceof Ban ban
                && ban.removalBy() != null
                && ban.removalBy().compareTo(acts) <= 0) {
            throw new IllegalArgumentException("removalBy must come after the ban, which acts in " + acts + ", but is "
                    + ban.removalBy() + "; leave it out to ban new purchases only");
        }
        if (event instanceof Assessment assessment && assessment.decision().compareTo(acts) <= 0) {
            throw new IllegalArgumentException(
                    "decision must come after the assessment opens, in " + acts + ", but is " + assessment.decision());
        }
    }

    /** The quarter at whose start it acts. */
    public Quarter quarter() {
        return Quarter.onOrAfter(date);
    }
}
