package org.sepsim.mechanism.specification;

/** Which of a generation's rival specifications the operators of a nation take, at their date of decision. */
public interface SpecificationChoice {
    /**
     * Utility of a specification; the choice is logit over the rivals.
     *
     * @param sponsorShare the sponsors' share of all sponsors' knowledge of the generation, in [0, 1]
     * @param installedShare share of the demand already decided that took it, in [0, 1]
     * @param home share of the sponsors' knowledge that is at home in the nation, in [0, 1]
     */
    double utility(double sponsorShare, double installedShare, double home);

    /** Whether dated choices of history come first; where there is none the rule decides. */
    boolean historyFirst();
}
