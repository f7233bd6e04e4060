package org.sepsim.mechanism.spillover;

/** M3: what a firm knows, its own R&amp;D capital and what it can absorb of others'. */
public interface Spillover {
    /**
     * Effective knowledge of a specification.
     *
     * @param own own R&amp;D capital K, billion USD of 2015; at least 0
     * @param pool others' capital weighted by proximity, billion USD of 2015; at least 0
     * @return billion USD of 2015, at least {@code own}
     */
    double effective(double own, double pool);

    /**
     * Effective knowledge of many firms at once, each as {@link #effective(double, double)} gives it.
     *
     * @param own by firm
     * @param pool by firm
     * @param effective receives it
     */
    default void effective(double[] own, double[] pool, double[] effective) {
        for (int i = 0; i < own.length; i++) {
            effective[i] = effective(own[i], pool[i]);
        }
    }

    /** Factor on what flows between members of one alliance; at least 1. */
    double allianceFactor();
}
