package org.sepsim.mechanism.restriction;

import java.util.List;
import org.sepsim.model.World;
import org.sepsim.model.event.Event;

/** M9: which nations exclude which vendors at the start of a year, after the dated restrictions of the scenario have ended. */
@FunctionalInterface
public interface RestrictionRule {
    /**
     * The year's exclusions and liftings.
     *
     * @param world as it stands; only read
     */
    List<Event> decide(World world);
}
