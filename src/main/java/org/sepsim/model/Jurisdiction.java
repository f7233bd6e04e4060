package org.sepsim.model;

import java.util.Arrays;
import java.util.List;

/** Nations in which an authority's word counts. Licences are for the whole world, so that it weighs with these nations' part of the world's demand. */
final class Jurisdiction {
    /** Nobody's. */
    static final Jurisdiction NOWHERE = new Jurisdiction(new boolean[0]);

    private final boolean[] within;

    private Jurisdiction(boolean[] within) {
        this.within = within;
    }

    /** Those named; all if none is named. */
    static Jurisdiction of(List<String> nations, Roster roster) {
        boolean[] within = new boolean[roster.nations().size()];
        Arrays.fill(within, nations.isEmpty());
        for (String nation : nations) {
            within[roster.nation(nation)] = true;
        }
        return new Jurisdiction(within);
    }

    /** Whether a nation belongs to it. */
    boolean contains(int nation) {
        return nation < within.length && within[nation];
    }

    /** Its part of the world's GDP, by which demand goes. */
    double share(NationBook nations, int year) {
        double inside = 0;
        double all = 0;
        for (int c = 0; c < nations.count; c++) {
            double gdp = nations.gdp[c][year];
            all += gdp;
            inside += contains(c) ? gdp : 0;
        }
        return all > 0 ? inside / all : 0;
    }
}
