package org.sepsim.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Alliances of firms and their members, in order of founding. Members are firms in business. */
public final class AllianceBook {
    private static final int[] NOBODY = {};

    private final int firms;
    private final boolean[] active;
    private final boolean[][] allied;
    private final int[][] allies;
    /** Room for a list. */
    private final int[] room;

    private final List<Alliance> alliances = new ArrayList<>();
    private int version;
    /** Whether it is worked out who is allied. */
    private boolean alliedKnown;

    /**
     * No alliances.
     *
     * @param active whether a firm is in business, as it changes
     */
    AllianceBook(boolean[] active) {
        this.active = active;
        firms = active.length;
        allied = Grid.ofBooleans(firms, firms);
        allies = new int[firms][];
        Arrays.fill(allies, NOBODY);
        room = new int[firms];
    }

    /** All alliances there have ever been, oldest first. */
    public List<Alliance> all() {
        return Collections.unmodifiableList(alliances);
    }

    /** Counts changes of members: who belongs where is the same as long as this is. */
    public int version() {
        return version;
    }

    /** The alliance of that name, if there is one. */
    public Optional<Alliance> named(String name) {
        for (int k = 0; k < alliances.size(); k++) {
            if (alliances.get(k).name().equals(name)) {
                return Optional.of(alliances.get(k));
            }
        }
        return Optional.empty();
    }

    /** Whether two firms sit in one alliance of industry or research. */
    public boolean allied(int i, int j) {
        return alliesOf(i)[j];
    }

    /** Who sits in one alliance of industry or research with a firm, by firm; not to be written. */
    public boolean[] alliesOf(int i) {
        if (!alliedKnown) {
            renewAllied();
        }
        return allied[i];
    }

    /** Those of {@link #alliesOf} by place, the firm itself among them if it is in any alliance; not to be written. */
    public int[] listOfAllies(int i) {
        if (!alliedKnown) {
            renewAllied();
        }
        return allies[i];
    }

    /** Whether a firm licenses its patents of a generation through a pool. */
    public boolean inPool(int generation, int firm) {
        for (int k = 0; k < alliances.size(); k++) {
            Alliance alliance = alliances.get(k);
            if (alliance.kind() == AllianceKind.POOL && alliance.generation() == generation && alliance.has(firm)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds members to the alliance of that name, founding it if need be.
     *
     * @param generation that it is about, -1 for all; of no matter where the alliance is there
     * @throws IllegalStateException if a firm is not in business
     */
    public void join(String name, AllianceKind kind, int generation, int[] joining, int quarter) {
        Alliance alliance = named(name).orElseGet(() -> found(name, kind, generation));
        for (int i : joining) {
            if (!active[i]) {
                throw new IllegalStateException("a firm that is not in business cannot join " + name);
            }
            alliance.add(i, quarter);
        }
        change(alliance);
    }

    private Alliance found(String name, AllianceKind kind, int generation) {
        Alliance alliance = new Alliance(name, kind, generation, firms);
        alliances.add(alliance);
        return alliance;
    }

    /** A member leaves. */
    public void leave(String name, int firm) {
        named(name).ifPresent(alliance -> {
            alliance.remove(firm);
            change(alliance);
        });
    }

    /** An alliance ends. */
    public void dissolve(String name) {
        named(name).ifPresent(alliance -> {
            alliance.end();
            change(alliance);
        });
    }

    private void change(Alliance alliance) {
        version++;
        alliedKnown &= !allies(alliance);
    }

    /** Whether its members are allies, as those of a pool are not. */
    private static boolean allies(Alliance alliance) {
        return alliance.kind() == AllianceKind.INDUSTRY || alliance.kind() == AllianceKind.RESEARCH;
    }

    /**
     * The small firms of the fringe form a committee of an alliance.
     *
     * @param smallFirms how many there are
     * @throws IllegalStateException if there is no such alliance
     */
    public void openCommittee(String name, String committee, int smallFirms) {
        named(name)
                .orElseThrow(() -> new IllegalStateException("no alliance '" + name + "'"))
                .addCommittee(committee, smallFirms);
    }

    /** A firm that ends leaves all its seats. */
    void leaveAll(int firm) {
        for (Alliance alliance : alliances) {
            alliance.remove(firm);
        }
        version++;
        alliedKnown = false;
    }

    /** A firm's seats pass to the firm that takes it over. */
    void inherit(int from, int into) {
        for (Alliance alliance : alliances) {
            alliance.inherit(from, into);
        }
        version++;
        alliedKnown = false;
    }

    private void renewAllied() {
        alliedKnown = true;
        for (int i = 0; i < firms; i++) {
            for (int j : allies[i]) {
                allied[i][j] = false;
            }
        }
        for (int k = 0; k < alliances.size(); k++) {
            if (allies(alliances.get(k))) {
                ally(alliances.get(k));
            }
        }
        for (int i = 0; i < firms; i++) {
            allies[i] = allied[i][i] ? places(allied[i], allies[i]) : NOBODY;
        }
    }

    /** Places at which it holds; the list of before if it is the same. */
    private int[] places(boolean[] holds, int[] before) {
        int count = 0;
        for (int i = 0; i < holds.length; i++) {
            room[count] = i;
            count += holds[i] ? 1 : 0;
        }
        return Arrays.equals(room, 0, count, before, 0, before.length) ? before : Arrays.copyOf(room, count);
    }

    private void ally(Alliance alliance) {
        for (int a = 0; a < alliance.members(); a++) {
            boolean[] ofMember = allied[alliance.member(a)];
            for (int b = 0; b < alliance.members(); b++) {
                ofMember[alliance.member(b)] = true;
            }
        }
    }
}
