package org.sepsim.gui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose name stands beside its node, and how far out: of two names that would touch only that of the larger one, and none begins below a neighbour's circle. */
final class Names {
    private static final double GAP = 4;

    private final double height;
    private final Map<Node, Double> starts = new HashMap<>();

    /**
     * @param height of a letter, in units of the field
     */
    Names(WorldMap map, double height) {
        this.height = height;
        place(map, map.nodes().stream().filter(Node::nation).toList());
        place(map, map.nodes().stream().filter(node -> !node.nation()).toList());
    }

    private void place(WorldMap map, List<Node> ring) {
        List<Node> there = ring.stream().filter(Node::getInBusiness).toList();
        List<Node> order = new ArrayList<>(there);
        order.sort(Comparator.comparing((Node node) -> node != map.chosen()).thenComparing(node -> -map.size(node)));
        List<Node> named = new ArrayList<>();
        for (Node node : order) {
            if (named.stream().allMatch(other -> apart(node, other) >= height)) {
                named.add(node);
                starts.put(node, start(map, node, there));
            }
        }
    }

    private double start(WorldMap map, Node node, List<Node> ring) {
        return GAP
                + ring.stream()
                        .filter(other -> other == node || apart(node, other) < map.radius(other) + height / 2)
                        .mapToDouble(map::radius)
                        .max()
                        .orElse(0);
    }

    private static double apart(Node one, Node other) {
        return 2 * WorldMap.ring(one) * Math.abs(Math.sin((one.angle() - other.angle()) / 2));
    }

    /** Height of a letter for which this holds. */
    double height() {
        return height;
    }

    /** Whether a node's name is shown. */
    boolean shown(Node node) {
        return starts.containsKey(node);
    }

    /** Where a name that is shown begins, from the middle of its node outwards. */
    double start(Node node) {
        return starts.get(node);
    }
}
