package org.sepsim.gui.map;

import java.awt.Color;
import org.sepsim.gui.session.Link;

/** Colours of the network, told apart by eyes without red or green receptors: Okabe and Ito (2008). */
public final class MapColours {
    /** Of the bloc that is aligned with the nation that controls exports. */
    public static final Color ALIGNED = new Color(0x00, 0x72, 0xb2);
    /** Of those opposed to it. */
    public static final Color OPPOSED = new Color(0xd5, 0x5e, 0x00);
    /** Of those between. */
    public static final Color BETWEEN = new Color(0x80, 0x80, 0x80);

    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color CHOSEN = new Color(0x00, 0x00, 0x00);

    private MapColours() {}

    static Color bloc(double alignment) {
        return alignment > 0 ? ALIGNED : alignment < 0 ? OPPOSED : BETWEEN;
    }

    /** Colour of an edge, on a white ground. */
    public static Color edge(Link.Kind kind) {
        return switch (kind) {
            case ALLIANCE -> new Color(0x00, 0x9e, 0x73);
            case LICENCE -> new Color(0x56, 0xb4, 0xe9);
            case BAN -> new Color(0x88, 0x22, 0x55);
            case CONTROL -> new Color(0xe6, 0x9f, 0x00);
        };
    }
}
