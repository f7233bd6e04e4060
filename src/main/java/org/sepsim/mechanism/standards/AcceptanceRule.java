package org.sepsim.mechanism.standards;

/** M5: the work in a standards body, from inventions to approved contributions and leadership posts. */
public interface AcceptanceRule {
    /**
     * Probability that a contribution is approved.
     *
     * @param merit logarithm of the firm's knowledge relative to the mean of all who contribute
     * @param support votes of allies minus votes of rivals, as a share of all votes, in [-1, 1]
     * @param leadership the firm's share of leadership posts, in [0, 1]
     */
    double probability(double merit, double support, double leadership);

    /**
     * Part of the contributions that opposition does not stop. Consensus comes first; where opposition is sustained there is a vote.
     *
     * @param favour votes of the firm, its group and its allies, as a share of all votes, in [0, 1]
     * @param against votes of its rivals, as a share of all votes, in [0, 1]
     */
    double unopposed(double favour, double against);

    /** Contributions made for each new family, outside the rise before a freeze. */
    double contributionsPerFamily();

    /** Factor on contributions in the two quarters before a freeze; at least 1. */
    double riseBeforeFreeze();

    /** Families of its own that read on each approved contribution of a firm. */
    double familiesPerApproval();

    /** Share of the gap between contributions and leadership posts that an election closes in a year. */
    double leadershipTurnover();

    /** Most votes of one corporate group, as a share of all. */
    double voteCap();
}
