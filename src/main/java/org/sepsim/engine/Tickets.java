package org.sepsim.engine;

import org.sepsim.mechanism.invention.InventionRule;
import org.sepsim.random.Chance;

/**
 * Draws of a quarter's families, in the order of specifications and firms, gathered first and then made together: what needs no decision, the uniform numbers, runs through without a wrong guess of the processor.
 */
final class Tickets {
    private final Luck luck;
    private final int[] specification;
    private final int[] firm;
    private final long[] key;
    private final long[] decision;
    private final long[] bits;
    private final double[] mean;
    private final double[] first;
    private final double[] second;
    private final int[] families;
    private int count;

    Tickets(Luck luck, int most) {
        this.luck = luck;
        specification = new int[most];
        firm = new int[most];
        key = new long[most];
        decision = new long[most];
        bits = new long[most];
        mean = new double[most];
        first = new double[most];
        second = new double[most];
        families = new int[most];
    }

    /** Forgets the draws of the last quarter. */
    void forget() {
        count = 0;
    }

    void add(int s, int i, double expected) {
        specification[count] = s;
        firm[count] = i;
        key[count] = luck.key(s, i);
        mean[count] = expected;
        count++;
    }

    /** Draws all that were gathered into {@code invented}, by specification and firm. */
    void draw(InventionRule rule, int quarter, int[][] invented) {
        Chance.decide(key, count, quarter, decision);
        Chance.uniform(decision, count, 0, bits, first);
        Chance.uniform(decision, count, 1, bits, second);
        rule.families(mean, first, second, count, families);
        for (int n = 0; n < count; n++) {
            invented[specification[n]][firm[n]] = families[n];
        }
    }

    /** How many draws were gathered for the quarter. */
    int count() {
        return count;
    }

    /** Place after the last of the tickets of a specification that stand together from one place on. */
    int endOf(int s, int from) {
        int n = from;
        while (n < count && specification[n] == s) {
            n++;
        }
        return n;
    }

    int specification(int n) {
        return specification[n];
    }

    int firm(int n) {
        return firm[n];
    }
}
