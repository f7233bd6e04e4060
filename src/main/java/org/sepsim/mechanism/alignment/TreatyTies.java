package org.sepsim.mechanism.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.sepsim.model.NationData;
import org.sepsim.model.Quarter;

/**
 * Who was bound to whom at the start of 2005.
 *
 * @param tie weight of what binds two nations, at most 1, by nation and nation; 1 of a nation with itself
 * @param poles nations with which others have bilateral treaties
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never compared
record TreatyTies(double[][] tie, int[] poles) {
    private static final String BILATERAL = "-bilateral";
    private static final Quarter START = new Quarter(0);

    /** Reads the treaties of the nations and weighs them. */
    TreatyTies(List<NationData> nations, ToDoubleFunction<String> weight) {
        this(new double[nations.size()][nations.size()], polesOf(nations));
        for (int c = 0; c < tie.length; c++) {
            for (int d = 0; d < c; d++) {
                tie[c][d] = Math.min(1, sum(nations.get(c), nations.get(d), weight));
                tie[d][c] = tie[c][d];
            }
            tie[c][c] = 1;
        }
    }

    private static int[] polesOf(List<NationData> nations) {
        List<Integer> poles = new ArrayList<>();
        for (int c = 0; c < nations.size(); c++) {
            String own = nations.get(c).name() + BILATERAL;
            if (nations.stream().anyMatch(nation -> nation.treaties().containsKey(own))) {
                poles.add(c);
            }
        }
        return poles.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double sum(NationData c, NationData d, ToDoubleFunction<String> weight) {
        double sum = 0;
        boolean bilateral = inForce(c, d.name() + BILATERAL) || inForce(d, c.name() + BILATERAL);
        if (bilateral) {
            sum += weight.applyAsDouble(BILATERAL);
        }
        for (String treaty :
                new TreeSet<>(c.treaties().keySet())) { // in one order, so that the sum is the same to the bit
            if (!treaty.endsWith(BILATERAL) && inForce(c, treaty) && inForce(d, treaty)) {
                sum += weight.applyAsDouble(treaty);
            }
        }
        return sum;
    }

    private static boolean inForce(NationData nation, String treaty) {
        return nation.isOf(treaty, START);
    }

    double tie(int c, int d) {
        return tie[c][d];
    }

    /** Greatest common lean of two nations on a third. */
    double commonLean(int c, int d) {
        double greatest = 0;
        for (int pole : poles) {
            if (pole != c && pole != d) {
                greatest = Math.max(greatest, tie[c][pole] * tie[d][pole]);
            }
        }
        return greatest;
    }

    /** Greatest lean of two nations on poles that are rivals: no treaty binds these to each other. */
    double rivalLean(int c, int d) {
        double greatest = 0;
        for (int x : poles) {
            for (int y : poles) {
                if (tie[x][y] == 0) {
                    greatest = Math.max(greatest, tie[c][x] * tie[d][y]);
                }
            }
        }
        return greatest;
    }
}
