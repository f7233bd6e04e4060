package org.sepsim.gui.chart;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sepsim.experiment.Batch;
import org.sepsim.gui.session.Chronicle;
import org.sepsim.gui.session.Ensemble;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.TextKind;
import org.sepsim.scenario.Scenario;

/** Makes a chart of the window again out of what its picture carries; needs no display. */
public final class ChartAgain {
    private ChartAgain() {}

    /**
     * A picture's chart again: runs its worlds.
     *
     * @param asked the picture's recipe
     * @param scenarios those of the recipe
     * @param progress told how many worlds are run
     * @throws org.sepsim.results.ResultsException if the recipe is not of a chart of the window
     */
    public static SavedChart of(Manifest asked, List<Scenario> scenarios, Batch.Progress progress) {
        List<ScenarioText> texts = asked.provenance().scenarios();
        ChartView view = ChartView.read(TextKind.VIEW.in(texts).orElseThrow().text());
        long seed = asked.provenance().seed();
        int replicate = asked.provenance().asked().firstReplicate();
        List<Chronicle> worlds = scenarios.stream()
                .map(scenario -> Chronicle.play(scenario, seed, replicate))
                .toList();
        ChartView.Who who = view.who();
        Optional<Ensemble> shown = ensemble(scenarios.get(who.shown()), seed, view.worlds());
        Optional<Ensemble> twin = view.kind() == ChartView.Kind.SHARES
                ? Optional.empty()
                : ensemble(scenarios.get(who.twin()), seed, view.worlds());
        run(Stream.of(shown, twin).flatMap(Optional::stream).toList(), progress);
        List<Chronicle> over = who.over().stream().map(worlds::get).toList();
        Cast cast = new Cast(worlds.get(0), worlds.get(who.shown()), worlds.get(who.twin()), over, shown, twin);
        return new SavedChart(view, asked, cast);
    }

    private static Optional<Ensemble> ensemble(Scenario scenario, long seed, int worlds) {
        return worlds == 0 ? Optional.empty() : Optional.of(new Ensemble(scenario, seed, worlds));
    }

    private static void run(List<Ensemble> ensembles, Batch.Progress progress) {
        int all = ensembles.stream().mapToInt(Ensemble::size).sum();
        AtomicInteger done = new AtomicInteger();
        for (Ensemble ensemble : ensembles) {
            IntStream.rangeClosed(1, ensemble.size()).parallel().forEach(replicate -> {
                ensemble.runWorld(replicate);
                synchronized (progress) {
                    progress.stored(done.incrementAndGet(), all);
                }
            });
        }
    }
}
