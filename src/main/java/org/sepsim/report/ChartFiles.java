package org.sepsim.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Puts charts of intervals into a folder, each as PNG and SVG.
 *
 * @param folder that of the charts
 * @param source what they are made from
 */
record ChartFiles(Path folder, ChartSource source) {
    /** Writes a chart; one that would show nothing is left out. */
    List<Path> write(String id, IntervalRows data) throws IOException {
        if (data.isEmpty()) {
            return List.of();
        }
        Files.createDirectories(folder);
        IntervalPainter painter = new IntervalPainter(data);
        Map<String, String> entries = source.entries(id);
        PngCanvas png = new PngCanvas();
        painter.draw(png, source);
        SvgCanvas svg = new SvgCanvas();
        painter.draw(svg, source);
        return List.of(
                Files.write(folder.resolve(id + ".png"), png.bytes(entries)),
                Files.writeString(
                        folder.resolve(id + ".svg"), svg.text(data.title(), entries), StandardCharsets.UTF_8));
    }
}
