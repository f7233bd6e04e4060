package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sepsim.experiment.ScenarioTexts;
import org.sepsim.gui.chart.Cast;
import org.sepsim.gui.chart.ChartView;
import org.sepsim.gui.chart.SavedChart;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Ensemble;
import org.sepsim.gui.session.Intervention;
import org.sepsim.gui.session.Session;
import org.sepsim.model.Quarter;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.SeriesKey;

/** Charts as the window saves them: a world played by hand, with a ban and a lever. */
final class WindowCharts {
    private static final int WORLDS = 3;

    private WindowCharts() {}

    /** Saves one of each kind, as PNG and SVG. */
    static void save(Path scenario, Path folder) throws IOException {
        Session session = Session.open(scenario, 7, 2);
        Branch ban = session.intervene(
                session.twin(),
                Quarter.of(2026, 2).index(),
                new Intervention(Intervention.Kind.BAN, "2026-Q3", "Germany", "Ericsson", "", 0));
        Branch lever = session.move(ban, "policy.exportControl.depth", "0.9");
        Branch renamed = session.tree().rename(lever.id(), "Tief < \u4e2d & 'mehr' (view)");
        Cast cast = new Cast(
                session.twin().chronicle(),
                renamed.chronicle(),
                ban.chronicle(),
                List.of(ban.chronicle()),
                ensemble(session, renamed),
                ensemble(session, ban));
        List<Branch> all = List.of(session.twin(), renamed, ban);
        ChartView.Who who = new ChartView.Who(all.stream().map(Branch::name).toList(), 1, 2, List.of(2));
        for (SeriesKey key : List.of(
                new SeriesKey("6G", "declared_sep_share", "nation", "China"),
                new SeriesKey("all", "rnd_spend", "firm", "Huawei"))) {
            for (ChartView.Kind kind : ChartView.Kind.values()) {
                List<Double> ranges =
                        key.generation().equals("6G") ? List.of() : List.of(2010.25, 2031.5, -0.123456789, 3.25);
                ChartView view = new ChartView(kind, key, Quarter.of(2033, 1).index(), WORLDS, 13, ranges, who);
                SavedChart chart = SavedChart.of(view, texts(all), session.seed(), session.replicate(), cast);
                chart.write(folder.resolve(view.id() + ".png"));
                chart.write(folder.resolve(view.id() + ".svg"));
            }
        }
    }

    private static Optional<Ensemble> ensemble(Session session, Branch branch) {
        Ensemble ensemble = new Ensemble(branch.scenario(), session.seed(), WORLDS + 2); // more than are drawn
        for (int replicate = 1; replicate <= ensemble.size(); replicate++) {
            ensemble.runWorld(replicate);
        }
        return Optional.of(ensemble);
    }

    private static List<ScenarioText> texts(List<Branch> branches) {
        return branches.stream()
                .map(branch -> {
                    ScenarioText text = ScenarioTexts.of(branch.scenario());
                    return new ScenarioText(branch.scenarioName(), text.sha256(), text.text(), text.world());
                })
                .toList();
    }
}
