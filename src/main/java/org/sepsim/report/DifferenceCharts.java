package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.sepsim.results.DifferenceSeries;
import org.sepsim.results.Differences;
import org.sepsim.results.Manifest;

/** The charts of a comparison as PNG and SVG, a folder below {@code charts/} for each alternative. */
public final class DifferenceCharts {
    private DifferenceCharts() {}

    /**
     * Draws every chart in which something differs; a control without a difference has none.
     *
     * @param folder results folder with {@code differences.csv} and {@code manifest.json}
     * @return the files, in order
     * @throws org.sepsim.results.ResultsException if the folder holds no comparison
     */
    public static List<Path> write(Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        Map<String, List<DifferenceSeries>> alternatives = new LinkedHashMap<>();
        for (DifferenceSeries series : Differences.read(folder)) {
            alternatives
                    .computeIfAbsent(series.alternative(), name -> new ArrayList<>())
                    .add(series);
        }
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, List<DifferenceSeries>> entry : alternatives.entrySet()) {
            String baseline = entry.getValue().get(0).baseline();
            Path place = folder.resolve("charts").resolve(place(entry.getKey(), baseline));
            DifferenceSource source = DifferenceSource.of(manifest, baseline, entry.getKey());
            files.addAll(curves(place, entry.getValue(), source));
            files.addAll(gains(place, entry.getValue(), source));
        }
        return files;
    }

    /** Name of the folder of charts of two scenarios. */
    static String place(String alternative, String baseline) {
        return alternative + "-less-" + baseline;
    }

    private static List<Path> curves(Path place, List<DifferenceSeries> series, DifferenceSource source)
            throws IOException {
        Map<DifferenceSpec, DifferenceData> charts = new LinkedHashMap<>();
        Map<String, TreeSet<String>> names = new LinkedHashMap<>();
        for (DifferenceSpec spec : DifferenceSpec.all()) {
            DifferenceData data = DifferenceData.of(spec, series);
            if (!data.isEmpty()) {
                charts.put(spec, data);
                TreeSet<String> ofLevel = names.computeIfAbsent(spec.level(), level -> new TreeSet<>());
                data.curves().forEach(curve -> ofLevel.add(curve.name()));
            }
        }
        List<Path> files = new ArrayList<>();
        for (Map.Entry<DifferenceSpec, DifferenceData> chart : charts.entrySet()) {
            DifferenceSpec spec = chart.getKey();
            Palette palette = Palette.of(spec.level(), names.get(spec.level()));
            DifferencePainter painter = new DifferencePainter(spec, chart.getValue(), palette);
            files.addAll(files(place, spec.id(), spec.title(), source, painter::draw));
        }
        return files;
    }

    private static List<Path> gains(Path place, List<DifferenceSeries> series, DifferenceSource source)
            throws IOException {
        int year = lastYear(series);
        List<Path> files = new ArrayList<>();
        for (String level : List.of("nation", "firm")) {
            WhoGains table = WhoGains.of(series, level, year);
            if (!table.rows().isEmpty()) {
                GainsPainter painter = new GainsPainter(table);
                files.addAll(files(place, "who-gains-" + level, "Who gains and who loses", source, painter::draw));
            }
        }
        return files;
    }

    /** The last year for which anything is stored. */
    public static int lastYear(List<DifferenceSeries> series) {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .mapToInt(point -> (int) point.time())
                .max()
                .orElse(0);
    }

    private static List<Path> files(
            Path place, String id, String title, DifferenceSource source, BiConsumer<Canvas, DifferenceSource> painter)
            throws IOException {
        Drawing drawing = new Drawing(id, title + ": " + source.pair(), canvas -> painter.accept(canvas, source));
        return drawing.write(place, source.entries(id));
    }
}
