package org.sepsim.mechanism.alliance;

/** M6: who goes with whom. One rule serves alliances of firms, signatures of nations and the camps of a specification. */
public interface AllianceRule {
    /** Whether anybody moves at all; where not, the other methods are not asked. */
    boolean reforms();

    /** K, most camps among firms in alliances of one kind. */
    int camps();

    /**
     * Propensity of two firms to work together.
     *
     * @param compatibility cosine of their fields of research, in [0, 1]
     * @param rivalry overlap of their markets, {@code sum over m of s_im s_jm}, in [0, 1]
     * @param alignment of their home nations, in [-1, 1]
     */
    double propensity(double compatibility, double rivalry, double alignment);

    /** Propensity of two actors one of which is a nation, whom politics alone moves. */
    double politics(double alignment);

    /** Puts every actor that is not held into a camp, or {@link Landscape#ALONE}; changes {@code camp}, which holds where they are now. */
    void settle(Aggregation question, int[] camp);
}
