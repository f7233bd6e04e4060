package org.sepsim.experiment.sensitivity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sepsim.experiment.Reporting;
import org.sepsim.observe.Level;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.Periods;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.NearMiss;
import org.sepsim.scenario.Place;
import org.sepsim.scenario.Problems;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.Tree;

/**
 * Holds an output to what a run can tell.
 *
 * @param item the output as written
 * @param path where it stands
 * @param problems takes what is wrong
 */
record OutputCheck(Tree.Mapping item, String path, Problems problems) {
    void check(Output output, Scenario scenario) {
        List<String> names = Measures.all().stream().map(Measure::name).toList();
        Optional<Measure> measure = Measures.named(output.measure());
        if (measure.isEmpty()) {
            complain("measure", output.measure(), names);
            return;
        }
        List<String> levels = measure.get().levels().stream().map(Level::label).toList();
        boolean known = true;
        if (!levels.contains(output.level().label())) {
            complain("level", output.level().label(), levels);
            known = false;
        }
        if (!measure.get().generations().contains(output.generation())) {
            complain("generation", output.generation(), measure.get().generations());
            known = false;
        }
        if (known) {
            checkEntity(output, measure.get(), scenario);
        }
    }

    private void checkEntity(Output output, Measure measure, Scenario scenario) {
        Measure only = measure.only(List.of(output.level()), List.of(output.generation()));
        List<String> entities =
                Reporting.of(scenario, List.of(only), Periods.years(output.year(), output.year())).keys().stream()
                        .map(SeriesKey::entity)
                        .toList();
        if (!entities.contains(output.entity())) {
            complain("entity", output.entity(), entities);
        }
    }

    private void complain(String key, String word, Collection<String> known) {
        Tree.Entry entry = item.entries().get(key);
        Place place = entry == null ? item.place() : entry.value().place();
        problems.add(place, path + "." + key, "'" + word + "' is not known" + NearMiss.remedy(word, known));
    }
}
