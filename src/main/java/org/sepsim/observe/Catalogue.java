package org.sepsim.observe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sepsim.model.Generation;

/** Which series a run reports, in a fixed order; shared by all runs of a scenario. */
public final class Catalogue {
    private final Subjects subjects;
    private final List<Panel> panels = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final Set<Account> accounts = EnumSet.noneOf(Account.class);

    /**
     * The series of some measures.
     *
     * @param subjects whose numbers there are
     * @param measures no name twice
     */
    public Catalogue(Subjects subjects, List<Measure> measures) {
        this.subjects = subjects;
        for (Measure measure : measures) {
            for (String generation : measure.generations()) {
                for (Level level : measure.levels()) {
                    add(measure, generation, level);
                }
            }
        }
    }

    private void add(Measure measure, String generation, Level level) {
        Generation known = Generation.labelled(generation);
        int place = known == null ? Ledger.ALL : known.index();
        Panel panel = new Panel(measure, place, level, subjects.rows(level, measure.reported()));
        panels.add(panel);
        accounts.addAll(measure.formula().accounts(place, level));
        for (int entity : panel.rows()) {
            series.add(new Series(generation, measure.name(), level.label(), subjects.name(level, entity)));
        }
    }

    Subjects subjects() {
        return subjects;
    }

    List<Panel> panels() {
        return panels;
    }

    /** What must be written down of a run to report these series. */
    Set<Account> accounts() {
        return accounts;
    }

    int size() {
        return series.size();
    }

    /** What each row of {@link Observation#values} is about. */
    public List<Series> series() {
        return List.copyOf(series);
    }
}
