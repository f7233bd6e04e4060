package org.sepsim.mechanism.licensing;

/** M8: what device makers pay for the essential patents of a generation, and to whom. */
public interface LicensingRule {
    /**
     * Aggregate royalty really paid, as a share of the device's price.
     *
     * @param licensors firms that ask for royalties; at least 0
     */
    double realisedRate(int licensors);

    /** Weight of each older generation's patents in a device, relative to the next newer one's; in [0, 1]. */
    double backwardWeight();
}
