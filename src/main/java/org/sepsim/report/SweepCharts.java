package org.sepsim.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sepsim.results.Manifest;

/**
 * The charts of a sweep, as PNG and SVG under {@code charts/}: over one factor lines with bands, over two a map; over more, or one at a time, lines
 * with bands for each factor. A measure that no factor moves has no chart.
 */
public final class SweepCharts {
    private final SweepData data;
    private final Path folder;
    private final ChartSource source;
    private final List<Path> files = new ArrayList<>();

    private SweepCharts(SweepData data, Path folder, ChartSource source) {
        this.data = data;
        this.folder = folder;
        this.source = source;
    }

    /** Anything that draws a chart. */
    @FunctionalInterface
    private interface Painter {
        void draw(Canvas canvas, ChartSource source);
    }

    /**
     * Draws every chart for which there is data.
     *
     * @param folder results folder with {@code trajectories.csv}, {@code design.csv} and {@code manifest.json}
     * @return the files, in order
     * @throws org.sepsim.results.ResultsException if it is none
     */
    public static List<Path> write(Path folder) throws IOException {
        Path charts = folder.resolve("charts");
        ChartSource source = ChartSource.ofDesign(Manifest.read(folder));
        SweepCharts writer = new SweepCharts(SweepData.read(folder), charts, source);
        Files.createDirectories(charts);
        writer.write();
        return writer.files;
    }

    private void write() throws IOException {
        List<FactorColumn> factors = data.varied();
        for (ChartSpec spec : data.specs()) {
            if (!data.moves(spec)) {
                continue;
            }
            if (factors.size() == 2) {
                TippingMap map = TippingMap.of(spec, data, factors.get(0), factors.get(1));
                save(spec.id(), spec.title(), map::draw);
            }
            if (factors.size() != 2 || data.oneAtATime()) {
                for (FactorColumn factor : factors) {
                    overFactor(spec, factor);
                }
            }
        }
    }

    private void overFactor(ChartSpec spec, FactorColumn factor) throws IOException {
        FactorCurves curves = FactorCurves.of(data, spec, factor);
        if (curves.data().isEmpty()) {
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        curves.data().curves().forEach(curve -> names.add(curve.name()));
        Palette palette = Palette.of(spec.byGeneration() ? "generation" : spec.level(), names);
        ChartPainter painter = new ChartPainter(spec, curves.data(), palette, factor.axis(), curves.band());
        String end = factor.name().replaceAll("[^A-Za-z0-9]+", "-");
        save(spec.id() + "-over-" + end, spec.title(), painter::draw);
    }

    private void save(String id, String title, Painter painter) throws IOException {
        PngCanvas png = new PngCanvas();
        painter.draw(png, source);
        Map<String, String> entries = source.entries(id);
        files.add(Files.write(folder.resolve(id + ".png"), png.bytes(entries)));
        SvgCanvas svg = new SvgCanvas();
        painter.draw(svg, source);
        files.add(Files.writeString(folder.resolve(id + ".svg"), svg.text(title, entries), StandardCharsets.UTF_8));
    }
}
