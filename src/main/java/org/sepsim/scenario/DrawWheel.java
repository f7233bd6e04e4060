package org.sepsim.scenario;

import java.util.List;
import org.sepsim.scenario.ParameterEnsemble.Draw;

/** Weighted draws side by side, each as wide as its weight: made once for whoever asks for many worlds. */
public final class DrawWheel {
    private final double[] weight;
    private final double all;

    DrawWheel(List<Draw> draws) {
        weight = draws.stream().mapToDouble(Draw::weight).toArray();
        all = draws.stream().mapToDouble(Draw::weight).sum();
    }

    /**
     * Which draw stands at a place among all.
     *
     * @param u above 0 and below 1
     * @return index of the draw
     */
    public int at(double u) {
        double left = u * all;
        int last = 0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                last = i;
                if (left < weight[i]) {
                    return i;
                }
                left -= weight[i];
            }
        }
        return last; // what rounding left over
    }
}
