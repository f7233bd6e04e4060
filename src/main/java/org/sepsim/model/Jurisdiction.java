package org.sepsim.model;

import java.util.List;

/** Nations in which authorities of a kind work. A licence is for the whole world, so that their word weighs with these nations' part of the world's demand. */
final class Jurisdiction {
    private final boolean[] within;
    private boolean any;

    Jurisdiction(int nations) {
        within = new boolean[nations];
    }

    void add(List<String> nations, Roster roster) {
        for (String nation : nations) {
            within[roster.nation(nation)] = true;
            any = true;
        }
    }

    boolean contains(int nation) {
        return within[nation];
    }

    /** Its part of the world's GDP, by which demand goes. */
    double share(NationBook nations, int year) {
        if (!any) {
            return 0;
        }
        double inside = 0;
        double all = 0;
        for (int c = 0; c < nations.count; c++) {
            double gdp = nations.gdp[c][year];
            all += gdp;
            inside += within[c] ? gdp : 0;
        }
        return Math.min(1, inside / all);
    }
}
