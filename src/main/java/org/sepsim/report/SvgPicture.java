package org.sepsim.report;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** Anything that can be drawn, as SVG. */
public final class SvgPicture {
    private SvgPicture() {}

    /**
     * The file's text.
     *
     * @param width in pixels
     * @param height in pixels
     * @param drawing draws it
     */
    public static String of(int width, int height, Consumer<Graphics2D> drawing) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        SVGGraphics2D graphics = new SVGGraphics2D(document);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        drawing.accept(graphics);
        StringWriter out = new StringWriter();
        graphics.stream(out, false);
        graphics.dispose();
        return out.toString().replace("\r\n", "\n");
    }
}
