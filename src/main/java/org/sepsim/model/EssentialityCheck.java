package org.sepsim.model;

/**
 * What checks of essentiality make of declarations.
 *
 * <pre>{@code
 * R = (1 - c) D + c (a N + (1 - a)(D - N))        recognised strength of D declared families, N of them truly essential
 * PPV = e a / (e a + (1 - e)(1 - a))              share of those found essential that are so, e = N/D
 * n = ceil(z^2 (1 - e) / (r^2 e))                 families to check for a relative half-width r of the interval of e
 * }</pre>
 *
 * <p>An assessor errs alike in both directions: accuracy is sensitivity and specificity. With c = 0 strength is what is declared, exactly. Sources: positive predictive value and sample of a proportion are textbook
 * statistics; their use on declared patents in a paper on the accuracy of essentiality checks, SSRN 4278639.
 *
 * @param checked c, share of declared families that is judged by checks, in [0, 1]
 * @param accuracy a, share of checks that are right, in [0.5, 1]
 */
public record EssentialityCheck(double checked, double accuracy) {
    /** Nobody checks. */
    public static final EssentialityCheck NONE = new EssentialityCheck(0, 1);

    private static final double Z_95 = 1.96;

    public EssentialityCheck {
        Check.within("checked", checked, 0, 1);
        Check.within("accuracy", accuracy, 0.5, 1);
    }

    /**
     * Recognised strength R, families.
     *
     * @param declared families declared, D
     * @param essential families declared that are truly essential, N, at most D
     */
    public double recognised(double declared, double essential) {
        double found = accuracy * essential + (1 - accuracy) * (declared - essential);
        return (1 - checked) * declared + checked * found;
    }

    /** What a declared family that is not essential counts, in [0, 1]; 1 where nobody checks. */
    public double worthOfOther() {
        return 1 - checked * accuracy;
    }

    /** Share of families found essential that truly are. */
    public double positivePredictiveValue(double essentialShare) {
        double right = essentialShare * accuracy;
        return right / (right + (1 - essentialShare) * (1 - accuracy));
    }

    /** Share of checked families that is found essential. */
    public double measuredShare(double essentialShare) {
        return accuracy * essentialShare + (1 - accuracy) * (1 - essentialShare);
    }

    /**
     * Families to be checked so that the 95 % interval of the essential share is so narrow.
     *
     * @param essentialShare e, in (0, 1)
     * @param halfWidth half of the interval's width over e, above 0
     */
    public static int sample(double essentialShare, double halfWidth) {
        Check.positive("essentialShare", essentialShare);
        Check.positive("halfWidth", halfWidth);
        return (int) Math.ceil(Z_95 * Z_95 * (1 - essentialShare) / (halfWidth * halfWidth * essentialShare));
    }
}
