package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sepsim.results.Manifest;

/**
 * The charts of a sweep, as PNG and SVG under {@code charts/}: over one factor lines with bands, over two a map; over more, or one at a time, lines
 * with bands for each factor. A measure that no factor moves has no chart.
 */
public final class SweepCharts {
    private final SweepData data;
    private final ChartSource source;

    private SweepCharts(SweepData data, ChartSource source) {
        this.data = data;
        this.source = source;
    }

    /**
     * Draws every chart for which there is data.
     *
     * @param folder results folder with {@code trajectories.csv}, {@code design.csv} and {@code manifest.json}
     * @return the files, in order
     * @throws org.sepsim.results.ResultsException if it is none
     */
    public static List<Path> write(Path folder) throws IOException {
        ChartSource source = ChartSource.ofDesign(Manifest.read(folder));
        List<Path> files = new ArrayList<>();
        for (Drawing drawing : drawings(SweepData.read(folder), source)) {
            files.addAll(drawing.write(folder.resolve("charts"), source.entries(drawing.id())));
        }
        return files;
    }

    /** The charts, in the order of the catalogue. */
    static List<Drawing> drawings(SweepData data, ChartSource source) {
        SweepCharts charts = new SweepCharts(data, source);
        return data.moved().stream().flatMap(spec -> charts.of(spec).stream()).toList();
    }

    private List<Drawing> of(ChartSpec spec) {
        List<FactorColumn> factors = data.varied();
        List<Drawing> drawings = new ArrayList<>();
        if (factors.size() == 2) {
            TippingMap map = TippingMap.of(spec, data, factors.get(0), factors.get(1));
            drawings.add(new Drawing(spec.id(), spec.title(), canvas -> map.draw(canvas, source)));
        }
        if (factors.size() != 2 || data.oneAtATime()) {
            factors.forEach(factor -> overFactor(spec, factor).ifPresent(drawings::add));
        }
        return drawings;
    }

    private Optional<Drawing> overFactor(ChartSpec spec, FactorColumn factor) {
        FactorCurves curves = FactorCurves.of(data, spec, factor);
        if (curves.data().isEmpty()) {
            return Optional.empty();
        }
        TreeSet<String> names = new TreeSet<>();
        curves.data().curves().forEach(curve -> names.add(curve.name()));
        Palette palette = Palette.of(spec.byGeneration() ? "generation" : spec.level(), names);
        ChartPainter painter = new ChartPainter(spec, curves.data(), palette, factor.axis(), curves.band());
        String end = factor.name().replaceAll("[^A-Za-z0-9]+", "-");
        return Optional.of(
                new Drawing(spec.id() + "-over-" + end, spec.title(), canvas -> painter.draw(canvas, source)));
    }
}
