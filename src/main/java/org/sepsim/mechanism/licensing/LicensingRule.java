package org.sepsim.mechanism.licensing;

/** M8: what holders of essential patents ask of a device maker in all, and what part of it two firms agree on. It is divided by recognised strength whatever the rule. */
public interface LicensingRule {
    /**
     * Sum of asked rates, as a share of the device's price.
     *
     * @param licensors firms that ask for royalties; at least 0
     */
    double askedRate(int licensors);

    /**
     * Share of what is asked that two firms agree on, in [0, 1].
     *
     * @param bid share that the licensee offers, in [0, 1]
     * @param award share that a court would award, in [bid, 1]
     * @param asked what is asked over the term of the licence on balance, billion USD; above 0
     * @param suit what a suit costs each side, billion USD; at least 0
     */
    double realisation(double bid, double award, double asked, double suit);

    /** The share that outsiders expect, of no pair in particular. */
    double usualRealisation();

    /** Weight of each older generation's patents in a device, relative to the next newer one's; in [0, 1]. */
    double backwardWeight();
}
