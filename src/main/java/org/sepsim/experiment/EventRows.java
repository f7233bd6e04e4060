package org.sepsim.experiment;

import java.util.List;
import java.util.stream.IntStream;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.event.Event;
import org.sepsim.results.EventRow;

/** Events of the model as rows of the store. */
final class EventRows {
    private static final String[] DATES = IntStream.range(0, Quarter.COUNT)
            .mapToObj(q -> new Quarter(q).toString())
            .toArray(String[]::new);

    private EventRows() {}

    static List<EventRow> of(List<LoggedEvent> log) {
        return log.stream().map(EventRows::row).toList();
    }

    private static EventRow row(LoggedEvent logged) {
        Event event = logged.event();
        return new EventRow(
                DATES[logged.quarter()],
                event.type(),
                event.actor(),
                event.target(),
                event.generation(),
                event.detail());
    }
}
