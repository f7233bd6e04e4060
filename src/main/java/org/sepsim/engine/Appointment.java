package org.sepsim.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.Policy;
import org.sepsim.model.event.AccessRestored;
import org.sepsim.model.event.AllianceFormed;
import org.sepsim.model.event.Ban;
import org.sepsim.model.event.CommitteeFormed;
import org.sepsim.model.event.ComponentAccess;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.Lift;
import org.sepsim.model.event.SpecificationChosen;

/**
 * A dated event and when it acts.
 *
 * @param quarter place in the horizon
 * @param event what happens
 */
record Appointment(int quarter, Event event) {
    /** History as far as it holds, then the scenario's own events, by date; within a quarter in the order written. */
    static List<Appointment> allOf(Basis basis) {
        List<Appointment> all = new ArrayList<>();
        for (DatedEvent dated : basis.world().history()) {
            Appointment appointment = of(dated);
            if (appointment.holds(basis)) {
                all.add(appointment);
            }
        }
        for (DatedEvent dated : basis.policy().dated()) {
            all.add(of(dated));
        }
        all.sort(Comparator.comparingInt(Appointment::quarter)); // stable: keeps the order written
        return List.copyOf(all);
    }

    private static Appointment of(DatedEvent dated) {
        return new Appointment(dated.quarter().index(), dated.event());
    }

    /** Restrictions and alliances of history hold while the scenario keeps to the record; everything else of history always does, but for choices of specification that the scenario leaves open. */
    private boolean holds(Basis basis) {
        boolean restricts = event instanceof Ban
                || event instanceof Lift
                || event instanceof ComponentAccess
                || event instanceof AccessRestored;
        if (restricts) {
            if (event instanceof ComponentAccess cut && cut.cut() == 0) {
                return false; // of strength zero: nothing happens, and nobody writes that it did
            }
            Policy.Restrictions restrictions = basis.policy().restrictions();
            return restrictions.mode() != Policy.Mode.ENDOGENOUS
                    && quarter <= restrictions.scheduledUntil().index();
        }
        if (event instanceof AllianceFormed || event instanceof CommitteeFormed) {
            return basis.policy().alliances().scheduled(quarter);
        }
        return !(event instanceof SpecificationChosen) || basis.historyFirst();
    }
}
