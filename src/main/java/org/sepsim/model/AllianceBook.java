package org.sepsim.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Alliances and their members, in order of founding. */
public final class AllianceBook {
    private final int firms;
    private final boolean[] allied;
    private final List<Alliance> alliances = new ArrayList<>();

    /**
     * An alliance.
     *
     * @param name its name
     * @param kind what it is for
     * @param member whether firm i belongs to it
     */
    @SuppressWarnings("ArrayRecordComponent") // a view on state, never compared
    public record Alliance(String name, AllianceKind kind, boolean[] member) {}

    AllianceBook(int firms) {
        this.firms = firms;
        allied = new boolean[firms * firms];
    }

    /** All alliances, oldest first. */
    public List<Alliance> all() {
        return Collections.unmodifiableList(alliances);
    }

    /** Adds members to the alliance of that name, founding it if need be. */
    public void join(String name, AllianceKind kind, int[] joining) {
        Alliance alliance = alliances.stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseGet(() -> found(name, kind));
        for (int i : joining) {
            alliance.member()[i] = true;
        }
        ally(alliance);
    }

    private Alliance found(String name, AllianceKind kind) {
        Alliance alliance = new Alliance(name, kind, new boolean[firms]);
        alliances.add(alliance);
        return alliance;
    }

    /** Whether two firms sit in one alliance of industry or research. */
    public boolean allied(int i, int j) {
        return allied[i * firms + j];
    }

    /** Notes who is allied through an alliance. */
    private void ally(Alliance alliance) {
        if (alliance.kind() != AllianceKind.INDUSTRY && alliance.kind() != AllianceKind.RESEARCH) {
            return;
        }
        for (int i = 0; i < firms; i++) {
            for (int j = 0; j < firms && alliance.member()[i]; j++) {
                allied[i * firms + j] |= alliance.member()[j];
            }
        }
    }

    /** A firm's seats pass to the firm that takes it over. */
    void inherit(int from, int into) {
        for (Alliance alliance : alliances) {
            alliance.member()[into] |= alliance.member()[from];
            alliance.member()[from] = false;
        }
        java.util.Arrays.fill(allied, false);
        alliances.forEach(this::ally);
    }
}
