package org.sepsim.experiment.calibration;

/**
 * How near a place may be to the targets, by its first few worlds.
 *
 * <pre>{@code
 * b_t = mean over places with all R worlds of (m_t(R worlds) − m_t(first r worlds))
 * d̂   = √( Σ_t ((m_t(r) + b_t − x_t) / s_t)² / T )
 * optimistic = max(0, d̂ − 2 √mean((d − d̂)²))        d the distance with all worlds, over the places where they were run
 * }</pre>
 *
 * <p>The first worlds are a control variate for all, as every place is run in the same worlds (Law 2015, Simulation Modeling and Analysis, 5th ed., ch. 11). To leave the others
 * out where even an optimistic distance is of no use is the early end of a simulation in approximate Bayesian computation (Prangle 2016, Statistics and Computing 26,
 * 171–185) without its random continuation: of the places that would be of use about one in forty is missed. At the first eight places all worlds are run.
 */
final class Screening {
    private static final int LEARNED = 8;
    private static final double MARGIN = 2;

    private final Yardstick yardstick;
    private final int first;
    private final double[] offsets;
    private final int[] counts;
    private double squares;
    private int errors;
    private int places;

    /**
     * @param first r, worlds that are run everywhere
     */
    Screening(Yardstick yardstick, int first) {
        this.yardstick = yardstick;
        this.first = first;
        offsets = new double[yardstick.targets().size()];
        counts = new int[offsets.length];
    }

    /** The least distance that a place with these values may have; 0 until enough is learned. */
    double optimistic(double[][] values) {
        if (places < LEARNED) {
            return 0;
        }
        double margin = errors == 0 ? 0 : MARGIN * Math.sqrt(squares / errors);
        return Math.max(0, expected(values) - margin);
    }

    private double expected(double[][] values) {
        double sum = 0;
        for (int t = 0; t < offsets.length; t++) {
            double offset = counts[t] == 0 ? 0 : offsets[t] / counts[t];
            double error = yardstick.error(t, Evaluation.mean(values, first, t) + offset);
            sum += error * error;
        }
        double distance = Math.sqrt(sum / offsets.length);
        return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
    }

    /** Learns from a place where all worlds were run. */
    void learn(Evaluation whole) {
        double error = whole.distance() - expected(whole.values());
        if (Double.isFinite(error)) {
            squares += places < 1 ? 0 : error * error; // before the first place nothing was expected
            errors += places < 1 ? 0 : 1;
        }
        for (int t = 0; t < offsets.length; t++) {
            double offset = Evaluation.mean(whole.values(), whole.values().length, t)
                    - Evaluation.mean(whole.values(), first, t);
            if (!Double.isNaN(offset)) {
                offsets[t] += offset;
                counts[t]++;
            }
        }
        places++;
    }
}
