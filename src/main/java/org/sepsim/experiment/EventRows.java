package org.sepsim.experiment;

import java.util.List;
import java.util.stream.IntStream;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.Telling;
import org.sepsim.results.EventTexts;

/** Events of the model as the store takes them. */
final class EventRows {
    private static final String[] DATES = IntStream.range(0, Quarter.COUNT)
            .mapToObj(q -> new Quarter(q).toString())
            .toArray(String[]::new);

    private EventRows() {}

    static EventTexts of(List<LoggedEvent> log) {
        EventTexts.Writer writer = new EventTexts.Writer(log.size());
        Telling detail = new Telling(writer.detail());
        for (LoggedEvent logged : log) {
            Event event = logged.event();
            writer.begin(DATES[logged.quarter()], event.type(), event.actor(), event.target(), event.generation());
            event.tell(detail);
            writer.end();
        }
        return writer.texts();
    }
}
