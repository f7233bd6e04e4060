package org.sepsim.mechanism.diffusion;

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
        }
    }
}
