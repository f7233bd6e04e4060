package org.sepsim.gui.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;

/**
 * A name as shapes that begin at its left end, half its height above and below; to be kept, as to work out the halo takes longer than all else that
 * is drawn of the network.
 *
 * @param letters what is read
 * @param halo around the letters, so that edges pass below them
 * @param width from the first letter to the last
 */
record Lettering(Shape letters, Shape halo, double width) {
    private static final BasicStroke HALO = new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final float HALF = 0.36f;

    static Lettering of(String name, Font font, FontMetrics metrics, FontRenderContext context) {
        Shape outline = font.createGlyphVector(context, name).getOutline(0, metrics.getAscent() * HALF);
        return new Lettering(outline, HALO.createStrokedShape(outline), metrics.stringWidth(name));
    }

    /** Names that were drawn, as long as they are not too many: another size of the window has other letters. */
    static final class Kept {
        private static final int MANY = 400;

        private final Map<Written, Lettering> known = new HashMap<>();

        private record Written(String name, Font font) {}

        Lettering of(String name, FontMetrics metrics, FontRenderContext context) {
            if (known.size() > MANY) {
                known.clear();
            }
            Font font = metrics.getFont();
            return known.computeIfAbsent(new Written(name, font), same -> Lettering.of(name, font, metrics, context));
        }
    }
}
