package org.sepsim.mechanism.diffusion;

import java.util.Arrays;

/**
 * Successive generations (Norton and Bass 1987, Management Science 33).
 *
 * <pre>{@code
 * u_1 = m_1 F_1,  u_g = F_g (m_g + u_(g-1)),  y_g = u_g (1 - F_(g+1)),  y_last = u_last
 * }</pre>
 *
 * <p>F_g is generation g's adopted share (0 before its launch), m_g its own potential. It holds that {@code sum y_g = sum F_g m_g}.
 */
public final class NortonBass {
    private NortonBass() {}

    /**
     * Users by generation.
     *
     * @param adopted F_g in [0, 1], oldest first
     * @param potential m_g, any unit, at least 0
     * @param users receives y_g in the unit of the potential
     */
    public static void users(double[] adopted, double[] potential, double[] users) {
        double reached = 0;
        int last = adopted.length - 1;
        for (int g = 0; g <= last; g++) {
            reached = adopted[g] * (potential[g] + reached);
            users[g] = g < last ? reached * (1 - adopted[g + 1]) : reached;
        }
    }

    /**
<<<<<<< HEAD
     * The same for many nations at once; each generation has a row of nations.
     *
     * @param adopted F_g in [0, 1], oldest first
     * @param potential m_g, any unit, at least 0
     * @param users receives y_g in the unit of the potential
     */
    public static void users(double[][] adopted, double[][] potential, double[][] users) {
        multiply(adopted[0], potential[0], users[0]);
        for (int g = 1; g < users.length; g++) {
            reach(adopted[g], potential[g], users[g - 1], users[g]);
        }
        for (int g = 0; g < users.length - 1; g++) {
            leave(adopted[g + 1], users[g]);
        }
    }

    private static void multiply(double[] adopted, double[] potential, double[] reached) {
        for (int c = 0; c < reached.length; c++) {
            reached[c] = adopted[c] * potential[c];
        }
    }

    private static void reach(double[] adopted, double[] potential, double[] before, double[] reached) {
        for (int c = 0; c < reached.length; c++) {
            reached[c] = adopted[c] * (potential[c] + before[c]);
        }
    }

    /** Who adopts the next generation leaves this one. */
    private static void leave(double[] next, double[] reached) {
        for (int c = 0; c < reached.length; c++) {
            reached[c] *= 1 - next[c];
=======
     * Users of many nations at once, each as {@link #users(double[], double[], double[])} gives them.
     *
     * @param adopted F_g by generation, oldest first, and nation
     * @param potential m_g likewise
     * @param reached overwritten, by nation
     * @param users receives y_g by generation and nation
     */
    public static void users(double[][] adopted, double[][] potential, double[] reached, double[][] users) {
        Arrays.fill(reached, 0);
        int last = adopted.length - 1;
        for (int g = 0; g <= last; g++) {
            reach(adopted[g], potential[g], reached);
            if (g < last) {
                stay(reached, adopted[g + 1], users[g]);
            } else {
                System.arraycopy(reached, 0, users[g], 0, reached.length);
            }
        }
    }

    private static void reach(double[] adopted, double[] potential, double[] reached) {
        for (int c = 0; c < reached.length; c++) {
            reached[c] = adopted[c] * (potential[c] + reached[c]);
        }
    }

    private static void stay(double[] reached, double[] adoptedNext, double[] users) {
        for (int c = 0; c < users.length; c++) {
            users[c] = reached[c] * (1 - adoptedNext[c]);
>>>>>>> s2
        }
    }
}
