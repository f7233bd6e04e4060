package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance.MeasureText;
import org.sepsim.results.Trajectories;
import org.sepsim.results.Trajectory;

/** The charts of a results folder, as PNG and SVG under {@code charts/}; of several scenarios, a folder each below it. */
public final class Charts {
    private Charts() {}

    /**
     * Draws every chart for which there is data.
     *
     * @param folder results folder with {@code trajectories.csv} and {@code manifest.json}
     * @return the files, in order
     * @throws org.sepsim.results.ResultsException if the folder is no results folder
     */
    public static List<Path> write(Path folder) throws IOException {
        return write(folder, scenario -> true);
    }

    /** The same of some scenarios, by name. */
    public static List<Path> write(Path folder, Predicate<String> drawn) throws IOException {
        Manifest manifest = Manifest.read(folder);
        Map<String, List<Trajectory>> scenarios = byScenario(Trajectories.read(folder));
        scenarios.keySet().removeIf(drawn.negate());
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, List<Trajectory>> scenario : scenarios.entrySet()) {
            Path charts = folder.resolve("charts");
            Path place = scenarios.size() == 1 ? charts : charts.resolve(scenario.getKey());
            ChartSource source = ChartSource.of(manifest, scenario.getKey());
            files.addAll(write(place, scenario.getValue(), source));
            int last = manifest.periods().lastYear();
            for (Drawing drawing : ShareShifts.drawings(scenario.getValue(), last, source, "")) {
                files.addAll(drawing.write(place, source.entries(drawing.id())));
            }
        }
        return files;
    }

    /** What must be stored to draw all of them, and who gains and who loses over time. */
    public static List<MeasureText> needed() {
        Map<String, Set<String>> levels = new LinkedHashMap<>();
        Map<String, Set<String>> generations = new LinkedHashMap<>();
        for (ChartSpec spec : ChartCatalogue.all()) {
            levels.computeIfAbsent(spec.measure(), measure -> new TreeSet<>()).add(spec.level());
            generations
                    .computeIfAbsent(spec.measure(), measure -> new TreeSet<>())
                    .addAll(spec.byGeneration() ? List.of("legacy", "4G", "5G", "6G") : List.of(spec.generation()));
        }
        ShareShifts.measures().forEach(measure -> levels.get(measure).addAll(ShareShifts.LEVELS));
        return levels.keySet().stream()
                .map(measure -> new MeasureText(
                        measure, List.copyOf(levels.get(measure)), List.copyOf(generations.get(measure))))
                .toList();
    }

    private static Map<String, List<Trajectory>> byScenario(List<Trajectory> all) {
        Map<String, List<Trajectory>> scenarios = new LinkedHashMap<>();
        for (Trajectory trajectory : all) {
            scenarios
                    .computeIfAbsent(trajectory.scenario(), name -> new ArrayList<>())
                    .add(trajectory);
        }
        return scenarios;
    }

    private static List<Path> write(Path place, List<Trajectory> scenario, ChartSource source) throws IOException {
        Map<ChartSpec, ChartData> charts = new LinkedHashMap<>();
        Map<String, TreeSet<String>> names = new LinkedHashMap<>();
        for (ChartSpec spec : ChartCatalogue.all()) {
            ChartData data = ChartData.of(spec, scenario);
            if (!data.isEmpty()) {
                charts.put(spec, data);
                TreeSet<String> ofLevel = names.computeIfAbsent(spec.level(), level -> new TreeSet<>());
                data.curves().forEach(curve -> ofLevel.add(curve.name()));
            }
        }
        Map<String, Palette> palettes = new LinkedHashMap<>();
        names.forEach((level, ofLevel) -> {
            ofLevel.remove(Curve.OTHERS);
            palettes.put(level, Palette.of(level, ofLevel));
        });
        List<Path> files = new ArrayList<>();
        for (Map.Entry<ChartSpec, ChartData> chart : charts.entrySet()) {
            Palette palette = palettes.get(chart.getKey().level());
            ChartPainter painter = new ChartPainter(chart.getKey(), chart.getValue(), palette);
            ChartSpec spec = chart.getKey();
            Drawing drawing = new Drawing(spec.id(), spec.title(), canvas -> painter.draw(canvas, source));
            files.addAll(drawing.write(place, source.entries(spec.id())));
        }
        return files;
    }
}
