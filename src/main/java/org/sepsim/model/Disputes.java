package org.sepsim.model;

import java.util.Arrays;

/** Disputes of named firms that wait for an award, and what has come up in them: what is asked of either side while nobody pays. Money is billion USD. */
final class Disputes {
    private static final int ROOM = 4;

    private final int firms;
    /** By firm: with whom, the first so many. */
    private final int[][] opponents;

    private final int[] count;
    /** By payer and licensor. */
    private final double[] arrears;

    Disputes(int firms) {
        this.firms = firms;
        opponents = new int[firms][];
        count = new int[firms];
        arrears = new double[firms * firms];
    }

    /** Disputes of a firm. */
    int of(int firm) {
        return count[firm];
    }

    void open(int one, int other) {
        enter(one, other);
        enter(other, one);
    }

    private void enter(int firm, int opponent) {
        int place = count[firm]++;
        if (place == 0 && opponents[firm] == null) {
            opponents[firm] = new int[ROOM];
        } else if (place == opponents[firm].length) {
            opponents[firm] = Arrays.copyOf(opponents[firm], 2 * place);
        }
        opponents[firm][place] = opponent;
    }

    void close(int one, int other) {
        strike(one, other);
        strike(other, one);
    }

    private void strike(int firm, int opponent) {
        int[] list = opponents[firm];
        int last = --count[firm];
        for (int k = 0; k < last; k++) {
            if (list[k] == opponent) {
                list[k] = list[last];
            }
        }
    }

    /** What is asked of a payer in the quarter comes up in its disputes. */
    void holdOut(int payer, double[] owed) {
        int[] list = opponents[payer];
        for (int k = 0; k < count[payer]; k++) {
            arrears[payer * firms + list[k]] += owed[list[k]];
        }
    }

    /** What has come up for one on balance; negative if the other owes. */
    double owed(int debtor, int creditor) {
        return arrears[debtor * firms + creditor] - arrears[creditor * firms + debtor];
    }

    /** What has come up between two firms is settled. */
    void settle(int one, int other) {
        arrears[one * firms + other] = 0;
        arrears[other * firms + one] = 0;
    }
}
