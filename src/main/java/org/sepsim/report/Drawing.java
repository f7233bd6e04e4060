package org.sepsim.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A chart that can be drawn: as PNG, as SVG, or into a page.
 *
 * @param id name of the file
 * @param title what is seen, in words
 * @param painter draws it
 */
record Drawing(String id, String title, Consumer<Canvas> painter) {
    /**
     * Writes both files.
     *
     * @param source what is needed to draw it again
     */
    List<Path> write(Path folder, Map<String, String> source) throws IOException {
        Files.createDirectories(folder);
        PngCanvas pixels = new PngCanvas();
        painter.accept(pixels);
        Path png = Files.write(folder.resolve(id + ".png"), pixels.bytes(source));
        return List.of(png, Files.writeString(folder.resolve(id + ".svg"), svg(source), StandardCharsets.UTF_8));
    }

    private String svg(Map<String, String> source) throws IOException {
        SvgCanvas shapes = new SvgCanvas();
        painter.accept(shapes);
        return shapes.text(title, source);
    }

    /** An image that stands in the page itself, with the name of its files; whoever does not see it is told {@code alt}. */
    String html(String alt) throws IOException {
        return html(alt, id);
    }

    /**
     * The same.
     *
     * @param name of its files under {@code charts/}; empty if it stands in the page alone
     */
    String html(String alt, String name) throws IOException {
        String bytes = Base64.getEncoder().encodeToString(svg(Map.of()).getBytes(StandardCharsets.UTF_8));
        return "<figure><img class=\"drawing\" id=\"" + Html.text(id) + "\" alt=\"" + Html.text(alt)
                + "\" src=\"data:image/svg+xml;base64," + bytes + "\">\n"
                + (name.isEmpty() ? "" : "<figcaption>Name: <code>" + Html.text(name) + "</code>.</figcaption>\n")
                + "</figure>\n";
    }
}
