package org.sepsim.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.IOException;
import java.util.Map;
import org.w3c.dom.Element;

/** A chart as shapes and text. */
final class SvgCanvas implements Canvas {
    private final SvgPicture picture = new SvgPicture(WIDTH, HEIGHT);

    @Override
    public Graphics2D graphics() {
        return picture.graphics();
    }

    @Override
    public void text(String text, double x, double y, Style style) {
        Element element = picture.add("text", text);
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
    }

    /** The file. */
    String text(String title, Map<String, String> source) throws IOException {
        return picture.text(title, source);
    }

    private static String coordinate(double value) {
        return Double.toString(Math.rint(value * 100) / 100);
    }

    private static String hex(Color colour) {
        String digits = Integer.toHexString(colour.getRGB() & 0xffffff);
        return "#" + "0".repeat(6 - digits.length()) + digits;
    }
}
