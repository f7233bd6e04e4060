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

/** A chart as shapes and text; what it is made from stands in its {@code metadata} element. */
final class SvgCanvas implements Canvas {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Ids that depend on nothing but the order of drawing. */
    private static final class FixedIds extends SVGIDGenerator {
        private int next;

        @Override
        public String generateID(String prefix) {
            return "sepsim-" + prefix + "-" + next++;
        }
    }

    private final Document document =
            GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    private final SVGGraphics2D graphics;
    private final List<Element> texts = new ArrayList<>();

    SvgCanvas() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setIDGenerator(new FixedIds());
        context.setComment("sepsim");
        context.setPrecision(3);
        graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
    }

    @Override
    public Graphics2D graphics() {
        return graphics;
    }

    @Override
    public void text(String text, double x, double y, Style style) {
        Element element = element("text", text);
        element.setAttribute("x", coordinate(x));
        element.setAttribute("y", coordinate(y));
        element.setAttribute("font-family", "sans-serif");
        element.setAttribute("font-size", Integer.toString(style.size()));
        element.setAttribute("text-anchor", style.anchor().svg());
        element.setAttribute("fill", hex(style.colour()));
        element.setAttribute("stroke", "none"); // the root's would be inherited
        if (style.bold()) {
            element.setAttribute("font-weight", "bold");
        }
        if (style.upwards()) {
            element.setAttribute("transform", "rotate(-90 " + coordinate(x) + " " + coordinate(y) + ")");
        }
        texts.add(element);
    }

    /** The file. */
    String text(String title, Map<String, String> source) throws IOException {
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        Element metadata = document.createElementNS(SVG, "metadata");
        source.forEach((name, value) -> metadata.appendChild(document.createTextNode(name + ": " + value + "\n")));
        root.insertBefore(metadata, root.getFirstChild());
        root.insertBefore(element("title", title), metadata);
        texts.forEach(root::appendChild);
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

    private static String coordinate(double value) {
        return Double.toString(Math.rint(value * 100) / 100);
    }

    private static String hex(Color colour) {
        String digits = Integer.toHexString(colour.getRGB() & 0xffffff);
        return "#" + "0".repeat(6 - digits.length()) + digits;
    }
}
