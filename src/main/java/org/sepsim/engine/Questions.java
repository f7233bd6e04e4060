package org.sepsim.engine;

import org.sepsim.random.Chance;

/** What one purpose asks chance in a quarter, about firms and specifications: gathered first and answered together, because uniform numbers one after the other need no decision of the processor. */
final class Questions {
    private final Luck luck;
    private final int[] specification;
    private final int[] firm;
    private final long[] key;
    private final long[] decision;
    private final long[] bits;
    private int count;

    Questions(Luck luck, int most) {
        this.luck = luck;
        specification = new int[most];
        firm = new int[most];
        key = new long[most];
        decision = new long[most];
        bits = new long[most];
    }

    /** Forgets the questions of the last quarter. */
    void forget() {
        count = 0;
    }

    /** Asks about a firm's luck with a specification; returns the question's place. */
    int add(int s, int i) {
        specification[count] = s;
        firm[count] = i;
        key[count] = luck.key(s, i);
        return count++;
    }

    /** Turns to a quarter; comes before its numbers. */
    void enter(int quarter) {
        Chance.decide(key, count, quarter, decision);
    }

    /**
     * Uniform numbers, one for each question.
     *
     * @param draw 0 for the first of each question, 1 for the next
     */
    void uniform(int draw, double[] numbers) {
        Chance.uniform(decision, count, draw, bits, numbers);
    }

    /** How many were gathered for the quarter. */
    int count() {
        return count;
    }

    int specification(int n) {
        return specification[n];
    }

    int firm(int n) {
        return firm[n];
    }
}
