package org.sepsim.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** An alliance of firms and when each of them joined; its committees are of the small firms of the fringe. */
public final class Alliance {
    private static final int OUTSIDE = -1;

    private final String name;
    private final AllianceKind kind;
    private final int generation;
    private final int[] since;
    private final List<String> committees = new ArrayList<>();
    private int smallFirms;
    private boolean ended;

    Alliance(String name, AllianceKind kind, int generation, int firms) {
        this.name = name;
        this.kind = kind;
        this.generation = generation;
        since = new int[firms];
        Arrays.fill(since, OUTSIDE);
    }

    public String name() {
        return name;
    }

    public AllianceKind kind() {
        return kind;
    }

    /** Place of the generation that it is about; -1 for all. */
    public int generation() {
        return generation;
    }

    /** Whether a firm belongs to it. */
    public boolean has(int firm) {
        return since[firm] != OUTSIDE;
    }

    /** Quarter in which a firm joined; -1 for one that is no member. */
    public int since(int firm) {
        return since[firm];
    }

    /** How many named firms belong to it. */
    public int members() {
        int count = 0;
        for (int quarter : since) {
            count += quarter == OUTSIDE ? 0 : 1;
        }
        return count;
    }

    /** Its named firms, in order of place. */
    int[] listed() {
        int[] firms = new int[members()];
        for (int i = 0, count = 0; count < firms.length; i++) {
            if (has(i)) {
                firms[count++] = i;
            }
        }
        return firms;
    }

    /** Its committees of small firms, oldest first. */
    public List<String> committees() {
        return Collections.unmodifiableList(committees);
    }

    /** How many small firms sit in its committees. */
    public int smallFirms() {
        return smallFirms;
    }

    /** Whether it has been dissolved. */
    public boolean ended() {
        return ended;
    }

    void add(int firm, int quarter) {
        ended = false;
        since[firm] = has(firm) ? since[firm] : quarter;
    }

    void remove(int firm) {
        since[firm] = OUTSIDE;
    }

    void addCommittee(String committee, int firmsOfFringe) {
        if (!committees.contains(committee)) {
            committees.add(committee);
        }
        smallFirms = firmsOfFringe;
    }

    void end() {
        ended = true;
        committees.clear();
        smallFirms = 0;
        Arrays.fill(since, OUTSIDE);
    }

    /** A seat passes to the heir, who keeps an older one of its own. */
    void inherit(int from, int into) {
        if (has(from)) {
            since[into] = has(into) ? Math.min(since[into], since[from]) : since[from];
            since[from] = OUTSIDE;
        }
    }
}
