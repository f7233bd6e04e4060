package org.sepsim.observe;

import static org.sepsim.observe.Level.FIRM;
import static org.sepsim.observe.Level.NATION;
import static org.sepsim.observe.Level.WORLD;

import java.util.List;

/** For which levels and generations measures exist, and the unit of money. */
final class Scopes {
    static final List<String> RACE = List.of("4G", "5G", "6G");
    static final List<String> RACE_AND_ALL = List.of("4G", "5G", "6G", "all");
    static final List<String> EACH_AND_ALL = List.of("legacy", "4G", "5G", "6G", "all");
    static final List<String> ALL = List.of("all");
    static final List<Level> EVERY = List.of(WORLD, NATION, FIRM);
    static final List<Level> BELOW = List.of(NATION, FIRM);
    static final String BILLION = "billion USD";

    private Scopes() {}
}
