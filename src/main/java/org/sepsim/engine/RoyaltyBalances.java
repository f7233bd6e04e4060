package org.sepsim.engine;

import org.sepsim.model.Grid;
import org.sepsim.random.Rows;

/** What licensors ask of makers in a quarter, and what of it is paid once they have set off what they ask of each other. */
final class RoyaltyBalances {
    /** How many devices are added up in one loop. */
    static final int TOGETHER = 4;

    private final int firms;
    /** By payer and licensor. */
    private final double[][] asked;

    private final double[][] paid;
    /** By payer and licensor: what part of what is asked is paid. */
    private final double[][] share;

    RoyaltyBalances(int firms) {
        this.firms = firms;
        asked = Grid.ofDoubles(firms, firms);
        paid = Grid.ofDoubles(firms, firms);
        share = new double[firms][];
    }

    /** Least number of devices that are handed over, so that there are as many as are added up together. */
    static int room(int devices) {
        return devices + TOGETHER - 1;
    }

    /**
     * Asks for royalties on a payer's devices, not yet set off; nothing of the payer itself.
     *
     * @param place of the payer among makers
     * @param devices how many there are
     * @param due of all licensors, by device and maker; beyond the last device 0
     * @param part of each firm, by device; beyond the last any numbers
     * @param shares by licensor: what part of what is asked is paid
     * @return what each licensor asks
     */
    double[] ask(int payer, int place, int devices, double[][] due, double[][] part, double[] shares) {
        double[] row = asked[payer];
        share[payer] = shares;
        askOnFour(
                due[0][place],
                part[0],
                due[1][place],
                part[1],
                due[2][place],
                part[2],
                due[3][place],
                part[3],
                row,
                shares,
                paid[payer]);
        if (devices > TOGETHER) {
            for (int n = TOGETHER; n < devices; n++) {
                Rows.add(due[n][place], part[n], row);
            }
            realise(shares, row, paid[payer]);
        }
        row[payer] = 0;
        paid[payer][payer] = 0;
        return row;
    }

    private static void askOnFour(
            double dueOnFirst,
            double[] first,
            double dueOnSecond,
            double[] second,
            double dueOnThird,
            double[] third,
            double dueOnFourth,
            double[] fourth,
            double[] row,
            double[] shares,
            double[] paid) {
        for (int i = 0; i < row.length; i++) {
            double asked =
                    dueOnFirst * first[i] + dueOnSecond * second[i] + dueOnThird * third[i] + dueOnFourth * fourth[i];
            row[i] = asked;
            paid[i] = shares[i] * asked;
        }
    }

    private static void realise(double[] shares, double[] owed, double[] due) {
        for (int i = 0; i < due.length; i++) {
            due[i] = shares[i] * owed[i];
        }
    }

    /**
     * Of what two makers ask of each other only the balance is paid. Licences hold both ways, so that both pay the same share.
     *
     * @param licensors makers with patents, the first {@code count}; whoever has none pays all that others ask
     */
    void setOff(int[] licensors, int count) {
        for (int m = 0; m < count; m++) {
            int one = licensors[m];
            double[] askedOfOne = asked[one];
            double[] paidByOne = paid[one];
            double[] sharesOfOne = share[one];
            for (int k = 0; k < m; k++) {
                int other = licensors[k];
                double net = askedOfOne[other] - asked[other][one];
                double owed = Math.max(0, net);
                paidByOne[other] = sharesOfOne[other] * owed;
                paid[other][one] = sharesOfOne[other] * (owed - net);
            }
        }
    }

    /** Adds what licensors receive of the first payers to their income. */
    void takeIn(int[] payers, int count, double[] income) {
        int m = 0;
        for (; m + TOGETHER <= count; m += TOGETHER) {
            Rows.addFour(paid[payers[m]], paid[payers[m + 1]], paid[payers[m + 2]], paid[payers[m + 3]], income);
        }
        for (; m < count; m++) {
            Rows.add(paid[payers[m]], income);
        }
    }

    /** What each of the first payers pays in all; four sums side by side, which do not wait for each other. */
    void addUp(int[] payers, int count, double[] total) {
        for (int m = 0; m < count; m += TOGETHER) {
            double[] first = paid[payers[m]];
            double[] second = paid[payers[Math.min(m + 1, count - 1)]];
            double[] third = paid[payers[Math.min(m + 2, count - 1)]];
            double[] fourth = paid[payers[Math.min(m + 3, count - 1)]];
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            for (int i = 0; i < firms; i++) {
                a += first[i];
                b += second[i];
                c += third[i];
                d += fourth[i];
            }
            total[payers[Math.min(m + 3, count - 1)]] = d;
            total[payers[Math.min(m + 2, count - 1)]] = c;
            total[payers[Math.min(m + 1, count - 1)]] = b;
            total[payers[m]] = a;
        }
    }
}
