package org.sepsim.gui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sepsim.gui.session.Snapshot;

/** Where everybody stands: nations on an outer ring in order of alignment, so that blocs lie together; firms on an inner ring, near to their homes. */
final class Ring {
    /** The two poles meet at the top. */
    private static final double TOP = -Math.PI / 2;

    private Ring() {}

    /** All nodes, firms first, in the order of the arrays. */
    static List<Node> nodes(Snapshot start) {
        List<String> nations = start.roster().nations();
        List<String> firms = start.roster().firms();
        List<Integer> order = IntStream.range(0, nations.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer c) -> -start.alignment(c))
                        .thenComparing(nations::get))
                .toList();
        double[] angleOfNation = new double[nations.size()];
        for (int k = 0; k < order.size(); k++) {
            angleOfNation[order.get(k)] = TOP + 2 * Math.PI * (k + 0.5) / order.size();
        }
        double[] angleOfFirm = anglesOfFirms(start, angleOfNation);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < firms.size(); i++) {
            nodes.add(new Node(i, firms.size(), firms.get(i), angleOfFirm[i], start));
        }
        for (int c = 0; c < nations.size(); c++) {
            nodes.add(new Node(firms.size() + c, firms.size(), nations.get(c), angleOfNation[c], start));
        }
        return nodes;
    }

    /** Evenly spread in the order of their homes, turned so that they lie as near to them as they can. */
    private static double[] anglesOfFirms(Snapshot start, double[] angleOfNation) {
        int count = start.roster().firms().size();
        List<Integer> order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> angleOfNation[start.home(i)])
                        .thenComparing(i -> start.roster().firms().get(i)))
                .toList();
        double x = 0;
        double y = 0;
        for (int k = 0; k < count; k++) {
            double turn = angleOfNation[start.home(order.get(k))] - 2 * Math.PI * k / count;
            x += Math.cos(turn);
            y += Math.sin(turn);
        }
        double turn = Math.atan2(y, x);
        double[] angles = new double[count];
        for (int k = 0; k < count; k++) {
            angles[order.get(k)] = turn + 2 * Math.PI * k / count;
        }
        return angles;
    }
}
