package org.sepsim.engine;

import org.sepsim.mechanism.invention.InventionRule;

/** Draws of a quarter's families, in the order of specifications and firms, gathered first and then made together. */
final class Tickets {
    private final Questions questions;
    private final double[] mean;
    private final double[] first;
    private final double[] second;
    private final int[] families;

    Tickets(Luck luck, int most) {
        questions = new Questions(luck, most);
        mean = new double[most];
        first = new double[most];
        second = new double[most];
        families = new int[most];
    }

    /** Forgets the draws of the last quarter. */
    void forget() {
        questions.forget();
    }

    void add(int s, int i, double expected) {
        mean[questions.add(s, i)] = expected;
    }

    /** Draws all that were gathered into {@code invented}, by specification and firm. */
    void draw(InventionRule rule, int quarter, int[][] invented) {
        questions.enter(quarter);
        questions.uniform(0, first);
        questions.uniform(1, second);
        rule.families(mean, first, second, count(), families);
        for (int n = 0; n < count(); n++) {
            invented[specification(n)][firm(n)] = families[n];
        }
    }

    /** How many draws were gathered for the quarter. */
    int count() {
        return questions.count();
    }

    /** Place after the last of the tickets of a specification that stand together from one place on. */
    int endOf(int s, int from) {
        int n = from;
        while (n < count() && specification(n) == s) {
            n++;
        }
        return n;
    }

    int specification(int n) {
        return questions.specification(n);
    }

    int firm(int n) {
        return questions.firm(n);
    }
}
