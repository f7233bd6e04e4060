package org.sepsim.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sepsim.mechanism.alliance.Aggregation;
import org.sepsim.mechanism.alliance.AllianceRule;
import org.sepsim.mechanism.alliance.GoyalMoraga;
import org.sepsim.mechanism.alliance.Landscape;
import org.sepsim.model.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.AllianceNames;
import org.sepsim.model.Generation;
import org.sepsim.model.Grid;
import org.sepsim.model.event.AllianceDissolved;
import org.sepsim.model.event.AllianceFormed;
import org.sepsim.model.event.AllianceJoined;
import org.sepsim.model.event.AllianceLeft;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * Alliances of one kind take and lose members (M6). The K largest are the camps of a landscape, empty places are camps that may be founded; each firm in business moves, one by one in keyed order. A firm in several alliances counts with the one that draws it most, and leaves any other in
 * which it would rather not be. No alliance takes more members than {@link GoyalMoraga} makes worth while, for members share what they know.
 */
final class CampsReform {
    private final Stage stage;
    private final FirmRelations relations;
    private final AllianceRule rule;
    private final CampWords words;
    private double[] size = {};
    /** By kind of alliance and firm: under what key the firm's turn is drawn. */
    private final long[][] keys;

    /** By firm: the camp in which it is, and that into which it goes. */
    private final int[] before;

    private final int[] after;
    private final boolean[] held;
    private final double[] luck;
    private final double[][] room;
    /** Among how many firms alliances have their capacity. */
    private int counted = -1;

    private int capacity;

    CampsReform(Stage stage, FirmRelations relations) {
        this.stage = stage;
        this.relations = relations;
        rule = stage.mechanisms().alliances();
        words = new CampWords(relations, rule);
        before = new int[relations.n];
        after = new int[relations.n];
        held = new boolean[relations.n];
        luck = new double[relations.n];
        room = Grid.ofDoubles(rule.camps(), relations.n);
        keys = new long[AllianceKind.values().length][];
    }

    private long[] keys(AllianceKind kind) {
        int k = kind.ordinal();
        if (keys[k] == null) {
            long type = Chance.id(kind.label());
            long[] ids = stage.blueprint().firmIds;
            keys[k] = new long[ids.length];
            for (int i = 0; i < ids.length; i++) {
                keys[k][i] = stage.chance().key(Purpose.ALLIANCE_ORDER, ids[i], type);
            }
        }
        return keys[k];
    }

    /**
     * One year's changes.
     *
     * @param generation its place, or -1 for alliances that are not of one
     * @param open alliances that take part
     * @param eligible firms that may move
     */
    void reform(AllianceKind kind, int generation, List<Alliance> open, boolean[] eligible) {
        size = kind == AllianceKind.INDUSTRY ? relations.salesShare : relations.capitalShare;
        List<Alliance> camps = largest(open);
        findPlaces(camps, eligible);
        System.arraycopy(before, 0, after, 0, after.length);
        rule.settle(question(kind, generation, eligible), after);
        boolean moved = !Arrays.equals(before, after);
        String[] names = moved && founds(camps) ? names(kind, generation, camps) : new String[0];
        leave(open, camps);
        if (moved) {
            join(kind, generation, camps, names);
        }
        for (int a = 0; a < open.size(); a++) {
            endIfEmpty(open.get(a));
        }
    }

    /** The K largest, the older of equals first. */
    private List<Alliance> largest(List<Alliance> open) {
        List<Alliance> camps = new ArrayList<>(open.size());
        double[] weights = new double[open.size()];
        for (int a = 0; a < weights.length; a++) {
            double weight = weight(open.get(a));
            int at = a;
            for (; at > 0 && weights[at - 1] < weight; at--) {
                weights[at] = weights[at - 1];
            }
            weights[at] = weight;
            camps.add(at, open.get(a));
        }
        return camps.subList(0, Math.min(rule.camps(), camps.size()));
    }

    private double weight(Alliance alliance) {
        double sum = 0;
        for (int m = 0; m < alliance.members(); m++) {
            sum += size[alliance.member(m)];
        }
        return sum;
    }

    private void findPlaces(List<Alliance> camps, boolean[] eligible) {
        Arrays.fill(before, Landscape.ALONE);
        for (int k = 0; k < camps.size(); k++) {
            Alliance alliance = camps.get(k);
            for (int m = 0; m < alliance.members(); m++) {
                int i = alliance.member(m);
                if (eligible[i]
                        && (before[i] == Landscape.ALONE || pull(i, alliance) > pull(i, camps.get(before[i])))) {
                    before[i] = k;
                }
            }
        }
    }

    private double pull(int i, Alliance alliance) {
        double sum = 0;
        for (int m = 0; m < alliance.members(); m++) {
            int j = alliance.member(m);
            sum += j == i ? 0 : size[j] * relations.propensity[i * relations.n + j];
        }
        return sum;
    }

    private Aggregation question(AllianceKind kind, int generation, boolean[] eligible) {
        long[] key = keys(kind);
        int count = 0;
        for (int i = 0; i < held.length; i++) {
            held[i] = !eligible[i];
            if (eligible[i]) { // nobody asks when the others would move
                count++;
                luck[i] = Chance.uniform(
                        key[i], Math.max(0, generation), stage.world().quarter(), 0);
            }
        }
        return new Aggregation(size, relations.propensity, luck, held, rule.camps(), capacity(count), true, true, room);
    }

    /** Most members of an alliance among so many firms. */
    private int capacity(int firms) {
        if (counted != firms) {
            counted = firms;
            capacity = firms > 1
                    ? 1 + GoyalMoraga.bestPartners(firms, stage.economy().effortCost())
                    : Landscape.UNLIMITED;
        }
        return capacity;
    }

    /** Whether anybody is in a camp that has no alliance yet. */
    private boolean founds(List<Alliance> camps) {
        for (int k : after) {
            if (k >= camps.size()) {
                return true;
            }
        }
        return false;
    }

    /** Names of the camps, those that may be founded with the lowest numbers that are free. */
    private String[] names(AllianceKind kind, int generation, List<Alliance> camps) {
        String[] names = new String[rule.camps()];
        int number = 0;
        for (int k = 0; k < names.length; k++) {
            if (k < camps.size()) {
                names[k] = camps.get(k).name();
                continue;
            }
            do {
                number++;
                names[k] = AllianceNames.of(kind, generation, number);
            } while (isUsed(names[k]));
        }
        return names;
    }

    private boolean isUsed(String name) {
        return stage.world()
                .alliances()
                .named(name)
                .filter(alliance -> !alliance.ended())
                .isPresent();
    }

    /** Who moves to another camp leaves its old one, unless it belonged to both already; from any other alliance a firm goes that would rather not be there. */
    private void leave(List<Alliance> open, List<Alliance> camps) {
        for (int a = 0; a < open.size(); a++) {
            Alliance alliance = open.get(a);
            int k = camps.indexOf(alliance);
            for (int m = 0; m < alliance.members(); ) {
                int i = alliance.member(m);
                boolean stays = k >= 0 && after[i] == k;
                if (!stays && (moves(camps, k, i) || pull(i, alliance) < 0)) {
                    stage.world()
                            .apply(new AllianceLeft(
                                    name(i),
                                    alliance.name(),
                                    alliance.kind(),
                                    label(alliance),
                                    words.leaving(
                                            size,
                                            i,
                                            alliance,
                                            before[i] == k ? after[i] : Landscape.ALONE,
                                            camps,
                                            after)));
                }
                m += alliance.has(i) ? 1 : 0; // after a leaver the next has its place
            }
        }
    }

    private boolean moves(List<Alliance> camps, int k, int i) {
        boolean hasBoth = after[i] != Landscape.ALONE
                && after[i] < camps.size()
                && camps.get(after[i]).has(i);
        return k >= 0 && before[i] == k && after[i] != k && !hasBoth;
    }

    private void join(AllianceKind kind, int generation, List<Alliance> camps, String[] names) {
        for (int k = 0; k < camps.size(); k++) {
            Alliance alliance = camps.get(k);
            for (int i = 0; i < relations.n; i++) {
                if (after[i] == k && before[i] != k && !alliance.has(i)) {
                    stage.world()
                            .apply(new AllianceJoined(
                                    name(i), alliance.name(), kind, label(alliance), words.joining(size, i, alliance)));
                }
            }
        }
        for (int k = camps.size(); k < names.length; k++) {
            found(kind, generation, names[k], k);
        }
    }

    private void found(AllianceKind kind, int generation, String name, int k) {
        List<String> members = new ArrayList<>();
        double gain = 0;
        for (int i = 0; i < relations.n; i++) {
            for (int j = 0; j < relations.n && after[i] == k; j++) {
                boolean both = j != i && after[j] == k;
                gain += both ? size[i] * size[j] * relations.propensity[i * relations.n + j] : 0;
            }
            if (after[i] == k) {
                members.add(name(i));
            }
        }
        if (members.size() > 1) {
            String label = generation < 0 ? "all" : Generation.at(generation).label();
            stage.world()
                    .apply(AllianceFormed.of(
                            name, kind, members, label, "together they lower the energy by " + Words.of(gain)));
        }
    }

    private void endIfEmpty(Alliance alliance) {
        if (!alliance.ended() && alliance.members() < 2) {
            stage.world()
                    .apply(new AllianceDissolved(
                            alliance.name(), label(alliance), alliance.members() + " member left"));
        }
    }

    private String name(int firm) {
        return stage.world().roster().firms().get(firm);
    }

    static String label(Alliance alliance) {
        return alliance.generation() < 0
                ? "all"
                : Generation.at(alliance.generation()).label();
    }
}
