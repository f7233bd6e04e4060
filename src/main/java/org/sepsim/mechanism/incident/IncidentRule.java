package org.sepsim.mechanism.incident;

/** M9: how often nations accuse each other of attacks on networks, asked every January after the last incident of the record. */
public interface IncidentRule {
    /**
     * Expected accusations in a year.
     *
     * @param alignment of accuser and accused, in [-1, 1]
     * @param weight the accuser's share of the world's gross domestic product, in [0, 1]
     */
    double expected(double alignment, double weight);

    /** Distrust that an accusation raises in a nation wholly opposed to the accused, units of utility. */
    double weight();
}
