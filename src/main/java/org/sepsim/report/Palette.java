package org.sepsim.report;

import java.awt.Color;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who has which colour, the same in every chart of a folder. Colours that eyes without red or green receptors tell apart: Okabe and Ito (2008), its
 * yellow darkened to be seen as a line, then those of Tol (2021) that are not near to them, then all of them paler.
 */
public final class Palette {
    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color QUIET = new Color(0x59, 0x59, 0x59);
    static final Color GRID = new Color(0xe4, 0xe4, 0xe4);
    private static final Color OTHERS = new Color(0xbd, 0xbd, 0xbd);

    private static final List<Color> COLOURS = List.of(
            new Color(0xd5, 0x5e, 0x00), // vermilion
            new Color(0x00, 0x72, 0xb2), // blue
            new Color(0xe6, 0x9f, 0x00), // orange
            new Color(0xcc, 0x79, 0xa7), // pink
            new Color(0x00, 0x9e, 0x73), // green
            new Color(0x56, 0xb4, 0xe9), // sky blue
            new Color(0x88, 0x22, 0x55), // wine
            new Color(0xb5, 0xa4, 0x1a), // yellow, darkened
            new Color(0x33, 0x22, 0x88), // indigo
            new Color(0x44, 0xaa, 0x99), // teal
            new Color(0x00, 0x00, 0x00), // black
            new Color(0x66, 0x11, 0x00), // brown
            new Color(0x99, 0x66, 0xcc), // violet
            new Color(0x11, 0x77, 0x33), // dark green
            new Color(0xcc, 0x66, 0x77), // rose
            new Color(0x7f, 0x7f, 0x3f)); // olive

    /** Those that nearly every folder has: their colours do not depend on who else is in it. At most one a colour. */
    private static final List<String> WELL_KNOWN_NATIONS = List.of(
            "China", "US", "Korea", "Japan", "Sweden", "Finland", "Germany", "France", "Taiwan", "UK", "India",
            "Canada");

    private static final List<String> WELL_KNOWN_FIRMS = List.of(
            "Huawei",
            "Qualcomm",
            "Samsung",
            "LG Electronics",
            "ZTE",
            "Ericsson",
            "Nokia",
            "InterDigital",
            "Apple",
            "NTT Docomo",
            "Intel",
            "Sharp",
            "OPPO",
            "Xiaomi",
            "Motorola",
            "Alcatel-Lucent");

    private final Map<String, Color> colours = new HashMap<>();

    private Palette(List<String> wellKnown, Collection<String> names) {
        Deque<Color> free = new ArrayDeque<>(COLOURS);
        for (int i = 0; i < wellKnown.size(); i++) {
            if (names.contains(wellKnown.get(i))) {
                colours.put(wellKnown.get(i), COLOURS.get(i));
                free.remove(COLOURS.get(i));
            }
        }
        COLOURS.forEach(colour -> free.add(paler(colour)));
        for (String name : new TreeSet<>(names)) {
            if (!colours.containsKey(name)) {
                Color next = free.remove();
                colours.put(name, next);
                free.add(next); // more than 32 entities: colours come again
            }
        }
        colours.put(Curve.OTHERS, OTHERS);
    }

    private static Color paler(Color colour) {
        return new Color((colour.getRed() + 200) / 2, (colour.getGreen() + 200) / 2, (colour.getBlue() + 200) / 2);
    }

    /** The palette of a level; {@code names} are all entities of that level that any chart of the folder draws. */
    public static Palette of(String level, Collection<String> names) {
        return switch (level) {
            case "firm" -> new Palette(WELL_KNOWN_FIRMS, names);
            case "nation" -> new Palette(WELL_KNOWN_NATIONS, names);
            default -> new Palette(List.of("5G", "4G", "6G", "legacy"), names);
        };
    }

    /** The colour of one of these entities; throws on another name. */
    public Color colour(String name) {
        Color colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("no colour was given to '" + name + "'");
        }
        return colour;
    }
}
