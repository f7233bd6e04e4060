package org.sepsim.mechanism.restriction;

import java.util.List;
import org.sepsim.model.World;
import org.sepsim.model.event.Event;

/** Restrictions stay as the dated events of the scenario leave them. */
public record AsTheyStand() implements RestrictionRule {
    @Override
    public List<Event> decide(World world) {
        return List.of();
    }
}
