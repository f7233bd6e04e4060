package org.sepsim.reference;

import org.sepsim.mechanism.specification.LogitSpecification;
import org.sepsim.mechanism.specification.SpecificationChoice;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * Arthur's market: agents of two kinds arrive one by one, half of each, and take the technology that is worth more to them, a natural liking and so much for every adopter before. No submodel of the
 * simulation; the choice is the project's rule for specifications without sponsors, taken without its noise.
 *
 * <pre>{@code
 * R: 2 + .1 n_A against 1 + .1 n_B;   S: 1 + .1 n_A against 2 + .1 n_B;   ties go to the natural liking
 * }</pre>
 *
 * <p>Source: Arthur (1989), Economic Journal 99, 116–131. Utilities are counted in tenths, so that sums are exact.
 */
final class ArthurMarket {
    private static final double LIKED = 20;
    private static final double OTHER = 10;
    /** Lead that binds both kinds. */
    static final int BARRIER = 11;

    private static final SpecificationChoice RULE = new LogitSpecification(0, 1, 1, false);

    private ArthurMarket() {}

    /**
     * How a market goes.
     *
     * @param arrivals agents up to and with the one that makes the lead bind
     * @param first whether it is the first technology that leads
     */
    record Outcome(int arrivals, boolean first) {}

    static Outcome run(int market) {
        long key = new Chance(1, market).key(Purpose.SPECIFICATION_CHOICE, Chance.id("arthur"), 0);
        int first = 0;
        int second = 0;
        while (Math.abs(first - second) < BARRIER) {
            boolean likesFirst = Chance.uniform(key, 0, first + second, 0) < 0.5;
            double one = RULE.utility(1, first, likesFirst ? LIKED : OTHER);
            double other = RULE.utility(1, second, likesFirst ? OTHER : LIKED);
            if (one > other || (one == other && likesFirst)) {
                first++;
            } else {
                second++;
            }
        }
        return new Outcome(first + second, first > second);
    }
}
