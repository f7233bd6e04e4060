package org.sepsim.mechanism.licensing;

/** M8: when talks about a licence begin, fail and end. Terms are whole years. */
public interface NegotiationRule {
    /** Share of what is asked that a licensee offers, in [0, 1]. */
    double bid();

    /** Where awards of courts lie between bid, 0, and ask, 1. */
    double awardWeight();

    /** Years between two talks. */
    int termYears();

    /** Years from a suit to its award. */
    int disputeYears();

    /** Cost of talks to each side, billion USD. */
    double talkCost();

    /** Cost of a suit to each side, billion USD. */
    double suitCost();

    /** Part of its revenue that a firm expects to lose a year if it deals with one that its home nation shuts out. */
    double reprisal();

    /**
     * Probability that talks fail and go to court.
     *
     * @param between what lies between bid and ask over the term, billion USD; at least 0
     */
    double failure(double between);

    /** What {@link #failure} never exceeds, in [0, 1]. */
    double greatestFailure();
}
