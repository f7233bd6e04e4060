package org.sepsim.experiment;

import java.util.List;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.event.Event;
import org.sepsim.results.EventRow;

/** Events of the model as rows of the store. */
final class EventRows {
    private EventRows() {}

    static List<EventRow> of(List<LoggedEvent> log) {
        return log.stream().map(EventRows::row).toList();
    }

    private static EventRow row(LoggedEvent logged) {
        Event event = logged.event();
        return new EventRow(
                new Quarter(logged.quarter()).toString(),
                event.type(),
                event.actor(),
                event.target(),
                event.generation(),
                event.detail());
    }
}
