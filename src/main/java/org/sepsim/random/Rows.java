package org.sepsim.random;

/** Sums of rows, element by element. Loops over whole arrays, as the virtual machine turns only such into vector instructions; all arrays are of one length but where it is said. */
public final class Rows {
    private Rows() {}

    /** {@code sums[i] += row[i]}; there may be more sums than the row is long. */
    public static void add(double[] row, double[] sums) {
        for (int i = 0; i < row.length; i++) {
            sums[i] += row[i];
        }
    }

    /** {@code sums[i] += factor * row[i]}. */
    public static void add(double factor, double[] row, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * row[i];
        }
    }

    /** Four rows, one after the other: the same bits as {@link #add(double[], double[])} of each, while the sums are read and written once. */
    public static void addFour(double[] first, double[] second, double[] third, double[] fourth, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + first[i] + second[i] + third[i] + fourth[i];
        }
    }

    /** Four rows, each with its factor, one after the other. */
    public static void addFour(
            double a,
            double[] first,
            double b,
            double[] second,
            double c,
            double[] third,
            double d,
            double[] fourth,
            double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + a * first[i] + b * second[i] + c * third[i] + d * fourth[i];
        }
    }
}
