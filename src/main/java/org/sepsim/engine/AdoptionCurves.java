package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.diffusion.DiffusionRule;

/**
 * Adopted share by age in quarters for each generation and nation; launches fall on quarters, so that no other age is ever asked for. Nations that launch as late after the first one share a curve; the networks of 2G and 3G, of which no launch is known, are not told apart.
 */
final class AdoptionCurves {
    private final double[][][] adopted;
    private final DiffusionRule[][] rule;

    /**
     * Tabulates the rule.
     *
     * @param launch quarter, by generation and nation
     * @param last greatest quarter that will be asked for, counted from January 2005
     */
    AdoptionCurves(DiffusionRule first, int[][] launch, int last) {
        adopted = new double[launch.length][][];
        rule = new DiffusionRule[launch.length][];
        DiffusionRule[] ruleByLag = new DiffusionRule[1];
        double[][] tableByLag = new double[1][];
        for (int g = 0; g < launch.length; g++) {
            int opened = earliest(launch[g]);
            int ages = Math.max(0, last - opened) + 1;
            adopted[g] = new double[launch[g].length][];
            rule[g] = new DiffusionRule[launch[g].length];
            for (int c = 0; c < launch[g].length; c++) {
                int lag = g == 0 ? 0 : launch[g][c] - opened;
                if (lag >= tableByLag.length) {
                    ruleByLag = Arrays.copyOf(ruleByLag, lag + 1);
                    tableByLag = Arrays.copyOf(tableByLag, lag + 1);
                }
                if (tableByLag[lag] == null || tableByLag[lag].length < ages) {
                    ruleByLag[lag] = first.launchedAfter(lag / 4.0);
                    tableByLag[lag] = ruleByLag[lag].adoptedByQuarter(ages);
                }
                rule[g][c] = ruleByLag[lag];
                adopted[g][c] = tableByLag[lag];
            }
        }
    }

    private static int earliest(int[] launches) {
        int earliest = Integer.MAX_VALUE;
        for (int launch : launches) {
            earliest = Math.min(earliest, launch);
        }
        return earliest;
    }

    /** Share of a generation's potential that has adopted in a nation; 0 before launch. */
    double at(int g, int c, int age) {
        return age <= 0 ? 0 : adopted[g][c][age];
    }

    /**
     * The same for all nations at once.
     *
     * @param launch quarter, by nation
     * @param now quarter at the end of which is asked
     * @param share receives it
     */
    void at(int g, int[] launch, int now, double[] share) {
        double[][] ofGeneration = adopted[g];
        for (int c = 0; c < share.length; c++) {
            int age = now - launch[c];
            share[c] = age <= 0 ? 0 : ofGeneration[c][age];
        }
    }

    /** The rule by which a generation spreads in a nation. */
    DiffusionRule rule(int g, int c) {
        return rule[g][c];
    }
}
