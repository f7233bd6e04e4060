package org.sepsim.mechanism.control;

/** M10: when an export-control authority lists a foreign firm, asked every January once the record of controls has ended. */
public interface ListingRule {
    /**
     * Whether it lists the firm.
     *
     * @param distrust of the firm, units of utility
     * @param share the firm's largest share of the world's spending on stations or devices, in [0, 1]
     * @param kin whether the authority already controls a firm of the same group or nation
     */
    boolean lists(double distrust, double share, boolean kin);

    /** Part of component access that it takes, if its nation's firms spend this share in [0, 1] of the world's R&amp;D on chips. */
    double depth(double reach);

    /** What decided, in words. */
    String told(double distrust, double share, boolean kin);
}
