package org.sepsim.random;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The sequence of Sobol: points that fill the unit cube more evenly than chance, in Gray code order, beginning with the origin. Nothing is drawn.
 *
 * <p>Source: Commons Math, with the direction numbers of Joe and Kuo (2008), SIAM Journal on Scientific Computing 30(5), 2635–2654.
 */
public final class SobolSequence {
    /** Most dimensions. */
    public static final int DIMENSIONS = 1000;

    private SobolSequence() {}

    /**
     * {@code count} points after the first {@code skipped} of them.
     *
     * @param dimensions from 1 to {@link #DIMENSIONS}
     * @return point by coordinate, each at least 0 and below 1
     */
    public static double[][] points(int dimensions, int skipped, int count) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] points = new double[count][];
        if (count > 0) {
            points[0] = sequence.skipTo(skipped);
        }
        for (int i = 1; i < count; i++) {
            points[i] = sequence.nextVector();
        }
        return points;
    }
}
