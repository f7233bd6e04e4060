package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sepsim.experiment.SequentialT.Order;
import org.sepsim.random.Chance;
import org.sepsim.random.Normal;
import org.sepsim.random.Purpose;

class SequentialTTest {
    private static final SequentialT ONE_PAIR = new SequentialT(0.05, 1, 0.5);

    /**
     * By hand: ten differences of ±3 about a mean have a standard error of 1. The first look spends 0.025 and needs t_0.9875(9) = 2.685, the second 0.05/6 and
     * t_0.99583(9) = 3.354 (R: qt).
     */
    @Test
    void aMeanOutsideItsIntervalIsAnOrderAndLaterLooksAskForMore() {
        assertThat(ONE_PAIR.order(alternating(2.68), 1)).isEqualTo(Order.OPEN);
        assertThat(ONE_PAIR.order(alternating(2.69), 1)).isEqualTo(Order.HIGHER);
        assertThat(ONE_PAIR.order(alternating(-2.69), 1)).isEqualTo(Order.LOWER);
        assertThat(ONE_PAIR.order(alternating(3.34), 2)).isEqualTo(Order.OPEN);
        assertThat(ONE_PAIR.order(alternating(3.37), 2)).isEqualTo(Order.HIGHER);
    }

    private static double[] alternating(double mean) {
        double[] differences = new double[10];
        Arrays.setAll(differences, i -> mean + (i % 2 == 0 ? 3 : -3));
        return differences;
    }

    @Test
    void whatIsTooSmallToTellIsTheSame() {
        assertThat(ONE_PAIR.order(new double[10], 1)).isEqualTo(Order.SAME);
        assertThat(new SequentialT(0.05, 1, 2.69).order(alternating(0), 1)).isEqualTo(Order.SAME);
        assertThat(new SequentialT(0.05, 1, 2.68).order(alternating(0), 1)).isEqualTo(Order.OPEN);
    }

    @Test
    void oneWorldDecidesNothingAndNumbersOutsideTheirRangeAreRefused() {
        assertThat(ONE_PAIR.order(new double[1], 1)).isEqualTo(Order.OPEN);
        assertThatThrownBy(() -> new SequentialT(0.05, 1, 0)).hasMessageContaining("indifference above 0");
    }

    /**
     * 1000 experiments of up to 50 looks without any difference, seed fixed: at most 5 % may be told an order; the standard error is 0.007, so a rule
     * that tests at 0.05 at each look, which would err in more than a third of them, is caught for certain.
     */
    @Test
    void withoutADifferenceAtMostFiveInAHundredAreToldAnOrder() {
        int wrong = 0;
        int experiments = 1000;
        for (int experiment = 0; experiment < experiments; experiment++) {
            Order order =
                    settled(new SequentialT(0.05, 1, 1e-9), luck(experiment, 0)).order();
            wrong += order == Order.OPEN ? 0 : 1;
        }
        assertThat(wrong / (double) experiments).isBetween(0.01, 0.06);
    }

    /** A difference of a third of its noise: the twelfth look asks for t = 3.7, which takes about (3 · 3.7)² = 123 worlds. */
    @Test
    void aDifferenceIsFoundInThePlannedNumberOfWorlds() {
        int right = 0;
        long worlds = 0;
        int experiments = 1000;
        for (int experiment = 0; experiment < experiments; experiment++) {
            Settled settled = settled(ONE_PAIR, luck(experiment, 1));
            right += settled.order() == Order.HIGHER ? 1 : 0;
            worlds += settled.worlds();
        }
        assertThat(right).isGreaterThan(980);
        assertThat(worlds / (double) experiments).isBetween(95.0, 130.0);
    }

    private record Settled(Order order, int worlds) {}

    private static Settled settled(SequentialT rule, double[] differences) {
        for (int look = 1; look * UntilRanked.ROUND <= differences.length; look++) {
            Order order = rule.order(Arrays.copyOf(differences, look * UntilRanked.ROUND), look);
            if (order != Order.OPEN) {
                return new Settled(order, look * UntilRanked.ROUND);
            }
        }
        return new Settled(Order.OPEN, differences.length);
    }

    private static double[] luck(int experiment, double mean) {
        double[] differences = new double[500];
        long key = new Chance(11, experiment).key(Purpose.INVENTIONS, 1, 2);
        Arrays.setAll(differences, i -> mean + 3 * Normal.quantile(Chance.uniform(key, 0, i, 0)));
        return differences;
    }
}
