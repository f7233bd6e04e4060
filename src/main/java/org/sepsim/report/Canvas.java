package org.sepsim.report;

import java.awt.Color;
import java.awt.Graphics2D;

/** Where a chart is drawn: shapes through Java2D, text by what the format does best. */
interface Canvas {
    /** Width of a chart, pixels. */
    int WIDTH = 1280;
    /** Height of a chart, pixels. */
    int HEIGHT = 800;

    /** Where a text stands to its point. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String svg;

        Anchor(String svg) {
            this.svg = svg;
        }

        String svg() {
            return svg;
        }
    }

    /**
     * How a text looks.
     *
     * @param size height of the font, pixels
     * @param bold whether it is bold
     * @param colour colour
     * @param anchor where it stands to its point
     * @param upwards whether it runs from below to above
     */
    record Style(int size, boolean bold, Color colour, Anchor anchor, boolean upwards) {
        static Style plain(int size, Color colour, Anchor anchor) {
            return new Style(size, false, colour, anchor, false);
        }
    }

    /** For shapes. */
    Graphics2D graphics();

    /** Draws a text whose base line begins, is centred or ends at a point. */
    void text(String text, double x, double y, Style style);
}
