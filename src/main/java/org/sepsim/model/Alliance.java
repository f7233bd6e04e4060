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
    /** Its firms in order of place, the first so many. */
    private final int[] member;

    private int members;
    private final List<String> committees = new ArrayList<>();
    private int smallFirms;
    private boolean ended;

    Alliance(String name, AllianceKind kind, int generation, int firms) {
        this.name = name;
        this.kind = kind;
        this.generation = generation;
        since = new int[firms];
        Arrays.fill(since, OUTSIDE);
        member = new int[firms];
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
        return members;
    }

    /** The k-th of its named firms, in order of place. */
    public int member(int k) {
        return member[k];
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
        if (!has(firm)) {
            seat(firm, quarter);
        }
    }

    private void seat(int firm, int quarter) {
        since[firm] = quarter;
        int at = members++;
        for (; at > 0 && member[at - 1] > firm; at--) {
            member[at] = member[at - 1];
        }
        member[at] = firm;
    }

    void remove(int firm) {
        if (has(firm)) {
            since[firm] = OUTSIDE;
            members--;
            for (int at = Arrays.binarySearch(member, 0, members + 1, firm); at < members; at++) {
                member[at] = member[at + 1];
            }
        }
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
        members = 0;
    }

    /** A seat passes to the heir, who keeps an older one of its own. */
    void inherit(int from, int into) {
        if (has(from)) {
            int seated = since[from];
            remove(from);
            if (has(into)) {
                since[into] = Math.min(since[into], seated);
            } else {
                seat(into, seated);
            }
        }
    }
}
