package org.sepsim.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sepsim.model.Quarter;
import org.sepsim.model.StateBacking;
import org.sepsim.model.event.ApplicationsPaid;
import org.sepsim.model.event.ClusterFunded;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.RolloutAimed;
import org.sepsim.model.event.VendorFinanceSet;

/** When the instruments of industrial policy begin and end (M13). What would do nothing is left out, so that a policy of strength zero writes no event. */
final class BackingCalendar {
    private final Stage stage;
    private final List<Appointment> agenda;
    private int next;

    BackingCalendar(Stage stage) {
        this.stage = stage;
        agenda = stage.blueprint().backing;
    }

    /** All that a scenario's instruments bring, by date. */
    static List<Appointment> agenda(Basis basis) {
        List<Appointment> agenda = new ArrayList<>();
        if (basis.strength() > 0) {
            note(basis.policy().backing(), basis.strength(), agenda);
        }
        agenda.sort(Comparator.comparingInt(Appointment::quarter)); // stable: what ends stands before what begins
        return List.copyOf(agenda);
    }

    private static void note(StateBacking backing, double strength, List<Appointment> agenda) {
        backing.vendorFinance().stream()
                .filter(lever -> lever.discount() > 0)
                .forEach(lever -> span(
                        agenda,
                        lever.first(),
                        lever.last(),
                        new VendorFinanceSet(lever.nation(), strength * lever.discount(), lever.statePays()),
                        new VendorFinanceSet(lever.nation(), 0, lever.statePays())));
        backing.clusters().stream()
                .filter(lever -> lever.spending() > 0)
                .forEach(lever -> span(
                        agenda,
                        lever.first(),
                        lever.last(),
                        new ClusterFunded(
                                lever.name(), lever.nation(), lever.generation(), strength * lever.spending()),
                        new ClusterFunded(lever.name(), lever.nation(), lever.generation(), 0)));
        backing.applications().stream()
                .filter(lever -> lever.boost() > 0)
                .forEach(lever -> span(
                        agenda,
                        lever.first(),
                        lever.last(),
                        new ApplicationsPaid(lever.nation(), strength * lever.boost(), lever.cost()),
                        new ApplicationsPaid(lever.nation(), 0, lever.cost())));
        backing.rollout().stream()
                .filter(lever -> lever.stations() > 0 && lever.budget() > 0)
                .forEach(lever -> agenda.add(new Appointment(
                        lever.start().index(),
                        new RolloutAimed(
                                lever.nation(),
                                lever.generation(),
                                lever.stations(),
                                strength * lever.budget(),
                                lever.by()))));
    }

    private static void span(List<Appointment> agenda, int first, int last, Event begins, Event ends) {
        if (last < Quarter.COUNT - 1) {
            agenda.add(0, new Appointment(last + 1, ends));
        }
        agenda.add(new Appointment(first, begins));
    }

    /** Applies what the quarter brings. */
    void step() {
        while (next < agenda.size()
                && agenda.get(next).quarter() <= stage.world().quarter()) {
            stage.world().apply(agenda.get(next++).event());
        }
    }
}
