package org.sepsim.engine;

import org.sepsim.random.Binomial;

/** Trials of a quarter, gathered first, and how many of each succeed, drawn together. */
final class Trials {
    private final Questions questions;
    private final double[] trials;
    private final double[] probability;
    private final double[] uniform;
    private final double[] room;
    private final double[] more;
    private final int[] successes;

    Trials(Luck luck, int most) {
        questions = new Questions(luck, most);
        trials = new double[most];
        probability = new double[most];
        uniform = new double[most];
        room = new double[most];
        more = new double[most];
        successes = new int[most];
    }

    /** Forgets those of the last quarter. */
    void forget() {
        questions.forget();
    }

    /** So many trials of a firm and specification, each a success with a probability. */
    void add(int s, int i, int number, double ofSuccess) {
        int n = questions.add(s, i);
        trials[n] = number;
        probability[n] = ofSuccess;
    }

    /** Draws all that were gathered. */
    void draw(int quarter) {
        questions.enter(quarter);
        questions.uniform(0, uniform);
        Binomial.quantiles(trials, probability, uniform, questions.count(), room, more, successes);
    }

    int count() {
        return questions.count();
    }

    int specification(int n) {
        return questions.specification(n);
    }

    int firm(int n) {
        return questions.firm(n);
    }

    int successes(int n) {
        return successes[n];
    }
}
