package org.sepsim.mechanism.alliance;

import java.util.List;
import org.sepsim.model.World;
import org.sepsim.model.event.Event;

/** M6: which alliances form, split and end at the start of a year. */
@FunctionalInterface
public interface AllianceRule {
    /**
     * The year's changes of membership.
     *
     * @param world as it stands; only read
     */
    List<Event> reform(World world);
}
