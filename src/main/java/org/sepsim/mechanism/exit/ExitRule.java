package org.sepsim.mechanism.exit;

/** Which firms end at the close of a year. */
@FunctionalInterface
public interface ExitRule {
    /**
     * Whether a firm ends.
     *
     * @param cash what it holds, billion USD; may be negative
     * @param margin margin before R&amp;D of the year, billion USD
     * @param sales sales and licence income of the year, billion USD, at least 0
     */
    boolean ends(double cash, double margin, double sales);
}
