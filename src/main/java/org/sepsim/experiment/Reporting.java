package org.sepsim.experiment;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.model.DatedEvent;
import org.sepsim.observe.Catalogue;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Subjects;
import org.sepsim.results.Periods;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.Scenario;

/**
 * What the runs of one scenario report; one object for all of them.
 *
 * @param catalogue the series
 * @param keys the same as the store calls them
 * @param measures of which
 * @param periods years or quarters
 */
public record Reporting(Catalogue catalogue, List<SeriesKey> keys, List<Measure> measures, Periods periods) {
    public Reporting {
        measures = List.copyOf(measures);
        keys = List.copyOf(keys);
    }

    /** The series of some measures in the world of a scenario. */
    public static Reporting of(Scenario scenario, List<Measure> measures, Periods periods) {
        List<DatedEvent> calendar = new ArrayList<>(scenario.history());
        calendar.addAll(scenario.policy().dated());
        Catalogue catalogue =
                new Catalogue(Subjects.of(scenario.world(), calendar, scenario.allianceCamps()), measures);
        List<SeriesKey> keys = catalogue.series().stream()
                .map(s -> new SeriesKey(s.generation(), s.measure(), s.level(), s.entity()))
                .toList();
        return new Reporting(catalogue, keys, measures, periods);
    }
}
