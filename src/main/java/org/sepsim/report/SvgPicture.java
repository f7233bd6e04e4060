package org.sepsim.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing as SVG, on white; what it is made from stands in its {@code metadata} element. */
public final class SvgPicture {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Ids that depend on nothing but the order of drawing. */
    private static final class FixedIds extends SVGIDGenerator {
        private int next;

        @Override
        public String generateID(String prefix) {
            return "sepsim-" + prefix + "-" + next++;
        }
    }

    private final int width;
    private final int height;
    private final Document document =
            GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    private final SVGGraphics2D graphics;
    private final List<Element> onTop = new ArrayList<>();

    /**
     * A white page.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public SvgPicture(int width, int height) {
        this.width = width;
        this.height = height;
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setIDGenerator(new FixedIds());
        context.setComment("sepsim");
        context.setPrecision(3);
        graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
    }

    /** Draws on it. */
    public Graphics2D graphics() {
        return graphics;
    }

    /** An element that is added over what is drawn. */
    Element add(String name, String text) {
        Element element = element(name, text);
        onTop.add(element);
        return element;
    }

    /**
     * The file.
     *
     * @param title what is seen, in words
     * @param source what is needed to draw it again
     */
    public String text(String title, Map<String, String> source) throws IOException {
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        Element metadata = document.createElementNS(SVG, "metadata");
        source.forEach((name, value) -> metadata.appendChild(document.createTextNode(name + ": " + value + "\n")));
        root.insertBefore(metadata, root.getFirstChild());
        root.insertBefore(element("title", title), metadata);
        onTop.forEach(root::appendChild);
        StringWriter out = new StringWriter();
        graphics.stream(root, out, false, false);
        graphics.dispose();
        return out.toString().replace("\r\n", "\n");
    }

    private Element element(String name, String text) {
        Element element = document.createElementNS(SVG, name);
        element.appendChild(document.createTextNode(text));
        return element;
    }
}
