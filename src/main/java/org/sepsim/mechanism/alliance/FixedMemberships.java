package org.sepsim.mechanism.alliance;

import java.util.List;
import org.sepsim.model.World;
import org.sepsim.model.event.Event;

/** Alliances are those that the dated events of the scenario found; nobody joins or leaves on its own. */
public record FixedMemberships() implements AllianceRule {
    @Override
    public List<Event> reform(World world) {
        return List.of();
    }
}
