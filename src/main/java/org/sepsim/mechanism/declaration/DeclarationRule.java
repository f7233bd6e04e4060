package org.sepsim.mechanism.declaration;

/** M7: which families a firm declares essential beyond those that read on its approved contributions. */
public interface DeclarationRule {
    /** Probability that a family that reads on an approved contribution is truly essential, e_A. */
    double essentialShare();

    /**
     * Over-declared families O that the firm wants to have in all.
     *
     * <p>Where checks recognise only a part w of an over-declared family, in (0, 1], the caller asks for {@code overDeclared(w P, A', R, w V) / w}, A' the recognised strength of the approved:
     * this maximises the same prize and cost with wO in place of O.
     *
     * @param available own families that could be over-declared, P; at least 0
     * @param approved families declared because they read on approved contributions, A; at least 0
     * @param othersStrength recognised strength of all others; at least 0
     * @param prize a year's royalties of the generation, V, billion USD; at least 0
     * @return in [0, available]
     */
    double overDeclared(double available, double approved, double othersStrength, double prize);

    /**
     * Whether the firm could want so many: {@code false} only if {@link #overDeclared} is below, for which less work may do.
     *
     * @param over number asked about, in (0, available]
     */
    default boolean couldWant(double over, double available, double approved, double othersStrength, double prize) {
        return true;
    }
}
