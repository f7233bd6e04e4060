package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.Comparison;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.Reproduction;
import org.sepsim.gui.chart.ChartAgain;
import org.sepsim.gui.chart.SavedChart;
import org.sepsim.report.DifferenceCharts;
import org.sepsim.report.Figure;
import org.sepsim.report.Figure.Origin;
import org.sepsim.report.Landscape;
import org.sepsim.report.Report;
import org.sepsim.results.ResultsException;

/**
 * Makes results again out of what a figure carries.
 *
 * @param world folder of the world files
 * @param engine on which runs are run
 * @param progress is told how far they have come
 */
record Remake(Path world, LocalEngine engine, Batch.Progress progress) {
    /** Makes in {@code folder} what the figure shows, the figure among it. */
    void draw(Figure figure, Path folder) throws IOException, InterruptedException {
        Origin origin = figure.origin();
        Reproduction again = new Reproduction(origin.asked(), world);
        if (origin.verb().equals("gui")) {
            Files.createDirectories(folder);
            SavedChart chart = ChartAgain.of(origin.asked(), again.scenarios(), progress);
            for (String ending : List.of(".png", ".svg")) {
                chart.write(folder.resolve(figure.chart() + ending));
            }
            return;
        }
        boolean page = figure.chart().equals(Figure.REPORT) || Landscape.is(figure.chart());
        if (Comparison.of(origin.asked().provenance()).isPresent()) {
            again.comparison(folder, engine, progress, Leaves::comparison);
        } else if (origin.verb().equals("batch") && !page) {
            again.run(folder, engine, progress, Leaves.charts(), false);
        } else if (origin.verb().equals("compare") && !page) {
            again.run(folder, engine, progress, DifferenceCharts::write, true);
        } else {
            whole(origin, folder);
        }
        if (Landscape.is(figure.chart())) {
            new Landscapes(Optional.of(world), engine, progress).write(folder, Landscape.Question.of(figure.chart()));
        }
        if (!figure.with().isEmpty()) {
            List<Path> with = new ArrayList<>();
            for (Origin one : figure.with()) {
                Path beside = folder.resolveSibling(folder.getFileName() + "-with-" + with.size());
                whole(one, beside);
                with.add(beside);
            }
            Report.write(folder, with);
        }
    }

    /** Where the figure lies in a folder that {@link #draw} made. Several scenarios have a chart of one name, each in its own folder. */
    static Path drawn(Figure figure, Path folder) throws IOException {
        String file = String.valueOf(figure.file().getFileName());
        String name = figure.chart() + file.substring(file.lastIndexOf('.'));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.endsWith(name))
                    .max(Comparator.comparing(each -> each.endsWith(Path.of(figure.place(), name))))
                    .orElseThrow(
                            () -> new ResultsException(figure.file() + ": this version draws no " + name + " of it"));
        }
    }

    private void whole(Origin origin, Path folder) throws IOException, InterruptedException {
        Reproduction again = new Reproduction(origin.asked(), world);
        switch (origin.verb()) {
            case "compare" -> again.comparison(folder, engine, progress, Leaves::comparison);
            case "sweep" -> again.sweep(folder, engine, progress, Leaves::sweep);
            case "sensitivity" ->
                again.study(
                        folder,
                        engine,
                        progress,
                        (study, seed, made) -> Leaves.study(study, seed, world, engine, made));
            case "validate" ->
                again.validation(
                        folder, engine, progress, (answers, made) -> Leaves.validation(answers, world, engine, made));
            case "calibrate" -> again.calibration(folder, engine, progress, Leaves::calibration);
            default -> again.run(folder, engine, progress, Leaves.batch(Optional.empty()), false);
        }
    }
}
