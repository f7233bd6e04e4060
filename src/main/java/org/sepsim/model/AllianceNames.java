package org.sepsim.model;

import java.util.ArrayList;
import java.util.List;

/** Names of the alliances and pools that firms found by themselves. */
public final class AllianceNames {
    private AllianceNames() {}

    /**
     * The name of an alliance.
     *
     * @param generation its place, or -1 for all
     * @param number from 1
     */
    public static String of(AllianceKind kind, int generation, int number) {
        String about = generation < 0 ? "" : Generation.at(generation).label() + " ";
        return about + kind.label() + " alliance " + number;
    }

    /** The name of the pool of a generation. */
    public static String pool(int generation) {
        return Generation.at(generation).label() + " pool";
    }

    /**
     * All names of alliances, for each generation after the first.
     *
     * @param camps most alliances of one kind
     */
    public static List<String> alliances(int camps) {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= camps; number++) {
            names.add(of(AllianceKind.INDUSTRY, -1, number));
            for (int g = 1; g < Generation.COUNT; g++) {
                names.add(of(AllianceKind.RESEARCH, g, number));
            }
        }
        return names;
    }

    /** All names of pools, for each generation after the first. */
    public static List<String> pools() {
        List<String> names = new ArrayList<>();
        for (int g = 1; g < Generation.COUNT; g++) {
            names.add(pool(g));
        }
        return names;
    }
}
