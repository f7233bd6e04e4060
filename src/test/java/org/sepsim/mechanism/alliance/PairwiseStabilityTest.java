package org.sepsim.mechanism.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sepsim.mechanism.RuleRecords;

/** T14: Jackson and Wolinsky (1996), all networks of four and five, on the code of the rival rule. */
class PairwiseStabilityTest {
    private static final double DECAY = 0.5;

    /** Stable networks by the degrees of their nodes, and the highest sum of utilities of any network. */
    @ParameterizedTest(name = "n = {0}, c = {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "5; 0.2; 44444=1; 6.0",
                "5; 0.4; 11114=5 11123=60 22222=12; 3.8",
                "5; 0.6; 00000=1; 2.2",
                "5; 0.9; 00000=1; 0",
                "4; 0.4; 1113=4 1122=12; 2.1",
                "4; 0.2; 3333=1; 3.6"
            })
    void enumerationFindsThePublishedStableAndEfficientNetworks(int n, double cost, String stable, double efficient) {
        Map<String, Integer> found = new TreeMap<>();
        double most = Double.NEGATIVE_INFINITY;
        double[] costs = same(n, cost);
        for (int number = 0; number < 1 << (n * (n - 1) / 2); number++) {
            long[] link = network(n, number);
            most = Math.max(most, value(link, costs, n));
            if (Connections.isPairwiseStable(link, costs, n, DECAY)) {
                found.merge(degrees(link, n), 1, Integer::sum);
            }
        }
        assertThat(text(found)).isEqualTo(stable);
        assertThat(most).isCloseTo(efficient, within(1e-9));
    }

    private static String text(Map<String, Integer> counts) {
        return counts.toString().replaceAll("[{},]", "");
    }

    private static double[] same(int n, double cost) {
        double[] costs = new double[n * n];
        Arrays.fill(costs, cost);
        return costs;
    }

    private static long[] network(int n, int number) {
        long[] link = new long[n];
        int bit = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if ((number >> bit++ & 1) != 0) {
                    Connections.toggle(link, n, i, j);
                }
            }
        }
        return link;
    }

    private static double value(long[] link, double[] costs, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Connections.utility(link, costs, n, DECAY, i);
        }
        return sum;
    }

    private static String degrees(long[] link, int n) {
        int[] degree = new int[n];
        Arrays.setAll(degree, i -> Long.bitCount(link[i]));
        Arrays.sort(degree);
        return Arrays.toString(degree).replaceAll("[^0-9]", "");
    }

    /** More than 64 actors need two words; the ends of a chain of 70 are 69 links apart. */
    @Test
    void aLongChainIsReachedToItsEnd() {
        int n = 70;
        long[] link = new long[n * Connections.words(n)];
        for (int i = 1; i < n; i++) {
            Connections.toggle(link, n, i - 1, i);
        }
        double expected = -0.1;
        for (int step = 1; step < n; step++) {
            expected += Math.pow(0.9, step);
        }
        assertThat(Connections.utility(link, same(n, 0.1), n, 0.9, 0)).isCloseTo(expected, within(1e-9));
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        assertThat(Connections.components(link, n, order)).containsOnly(0);
    }

    @Test
    void whereAnImprovingPathEndsTheNetworkIsStable() {
        int n = 5;
        long[] link = new long[n];
        Connections.improve(link, same(n, 0.4), n, DECAY, new int[] {3, 1, 4, 0, 2}, 20);
        assertThat(Connections.isPairwiseStable(link, same(n, 0.4), n, DECAY)).isTrue();
        assertThat(link).isNotEqualTo(new long[n]);
    }

    /** Two pairs of friends who are foes across: two alliances, each with the number of the camp in which it was. */
    @Test
    void partsOfTheNetworkBecomeCampsAndKeepTheirPlace() {
        double[] propensity = new double[16];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                propensity[i * 4 + j] = i / 2 == j / 2 ? 0.9 : -1;
            }
        }
        PairwiseStability rule = RuleRecords.withDefaults(PairwiseStability.class);
        double[] size = {0.25, 0.25, 0.25, 0.25};
        double[] luck = {0.4, 0.1, 0.3, 0.2};
        int[] camp = {1, Landscape.ALONE, Landscape.ALONE, 0};
        rule.settle(
                new Aggregation(
                        size, propensity, luck, new boolean[4], 2, Landscape.UNLIMITED, true, true, new double[2][4]),
                camp);
        assertThat(camp).containsExactly(1, 1, 0, 0);
    }
}
