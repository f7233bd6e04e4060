package org.sepsim.gui.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.event.AllianceDissolved;
import org.sepsim.model.event.AllianceFormed;

/** Alliances and pools that a firm can join at a date: those that were formed and are not dissolved yet. */
public final class StandingAlliances {
    private StandingAlliances() {}

    /**
     * What each is for, by name, oldest first.
     *
     * @param events of a world, in order
     * @param quarter the last one that counts
     */
    public static Map<String, AllianceKind> at(List<LoggedEvent> events, int quarter) {
        Map<String, AllianceKind> standing = new LinkedHashMap<>();
        for (LoggedEvent logged : events) {
            if (logged.quarter() > quarter) {
                break;
            }
            if (logged.event() instanceof AllianceFormed formed) {
                standing.putIfAbsent(formed.name(), formed.kind());
            } else if (logged.event() instanceof AllianceDissolved dissolved) {
                standing.remove(dissolved.alliance());
            }
        }
        return standing;
    }
}
