package org.sepsim.gui.window;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.experiment.ScenarioTexts;
import org.sepsim.gui.chart.Cast;
import org.sepsim.gui.chart.ChartView;
import org.sepsim.gui.chart.SavedChart;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Ensemble;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.SeriesKey;

/**
 * What a panel's chart shows of whichever branches.
 *
 * @param series what is charted
 * @param letters size of the letters
 * @param ranges of the axes, if the user zoomed
 */
record ChartChoice(ChartView.Kind kind, SeriesKey series, int letters, List<Double> ranges) {
    /** The chart of the branches that are on show on a desk. */
    SavedChart saved(Desk desk, List<Branch> over, Cast cast) {
        List<Branch> all = new ArrayList<>(List.of(desk.root()));
        boolean difference = kind == ChartView.Kind.DIFFERENCE;
        int shown = place(desk.branch(), all);
        int twin = difference ? place(desk.twin(), all) : 0;
        List<Integer> places = over.stream().map(other -> place(other, all)).toList();
        List<String> names = all.stream().map(Branch::name).toList();
        int worlds = difference && shown != twin
                ? cast.pairs()
                : cast.ofShown().map(Ensemble::ready).orElse(0);
        ChartView view = new ChartView(
                kind, series, desk.quarter(), worlds, letters, ranges, new ChartView.Who(names, shown, twin, places));
        return SavedChart.of(
                view, texts(all), desk.session().seed(), desk.session().replicate(), cast);
    }

    private static int place(Branch branch, List<Branch> all) {
        int known = all.indexOf(branch);
        if (known >= 0) {
            return known;
        }
        all.add(branch);
        return all.size() - 1;
    }

    /** Names of scenarios are told apart by their number where they are the same as files. */
    private static List<ScenarioText> texts(List<Branch> all) {
        List<ScenarioText> texts = new ArrayList<>();
        for (Branch branch : all) {
            ScenarioText text = ScenarioTexts.of(branch.scenario());
            boolean taken = texts.stream().anyMatch(other -> other.name().equals(branch.scenarioName()));
            String name = branch.scenarioName() + (taken ? "-" + branch.id() : "");
            texts.add(new ScenarioText(name, text.sha256(), text.text(), text.world()));
        }
        return texts;
    }
}
