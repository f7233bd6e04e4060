package org.sepsim.mechanism.licensing;

/**
 * Independent holders of complements.
 *
 * <pre>{@code
 * each of n holders maximises r_i (1 - r_i - sum of others), at linear demand 1 - P and no cost:  r_i = 1/(n + 1),  R = n/(n + 1)
 * }</pre>
 *
 * <p>n = 1 is the pool of all: 1/2. Rates are in units of the choke price. Sources: Cournot (1838); Shapiro (2001), Navigating the Patent Thicket; Lemley and Shapiro (2007), Texas Law Review 85.
 */
public final class CournotComplements {
    private CournotComplements() {}

    /**
     * Sum of royalties of n independent holders.
     *
     * @param holders n, at least 0; a whole number, or the equivalent of unequal ones
     */
    public static double stacked(double holders) {
        return holders / (holders + 1);
    }
}
