package org.sepsim.reference;

import java.util.Arrays;
import org.sepsim.mechanism.choice.LogitChoice;
import org.sepsim.mechanism.choice.OneBuyer;

/**
 * Replicator dynamics. No submodel of the simulation; the continuous form is the project's logit with utility {@code ln s + f t}, and both divide by its shares.
 *
 * <pre>{@code
 * continuous:  ds_i/dt = s_i (f_i - f'),  so  s_i(t) = s_i e^(f_i t) / sum over k of s_k e^(f_k t)
 * discrete:    s_i' = s_i (1 + chi (f_i - f')/f'),  f' = sum over k of s_k f_k
 * }</pre>
 */
final class Replicator {
    private static final LogitChoice LOGIT = new LogitChoice(1, 0, 0, 0, 0);

    private Replicator() {}

    static double[] after(double time, double[] share, double[] fitness) {
        double[] weight = new double[share.length];
        Arrays.setAll(weight, i -> share[i] * Math.exp(fitness[i] * time));
        OneBuyer.shares(LOGIT, weight, new int[weight.length]);
        return weight;
    }

    static double[] step(double selection, double[] share, double[] fitness) {
        double mean = 0;
        for (int i = 0; i < share.length; i++) {
            mean += share[i] * fitness[i];
        }
        double average = mean;
        double[] next = new double[share.length];
        Arrays.setAll(next, i -> share[i] * (1 + selection * (fitness[i] - average) / average));
        return next;
    }
}
