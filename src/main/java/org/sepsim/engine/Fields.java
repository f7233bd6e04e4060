package org.sepsim.engine;

import org.sepsim.model.Business;
import org.sepsim.model.Domain;

/**
 * Which fields of R&amp;D a business rests on: radio, core, chip, device; each row sums to 1. Our choice: what the business makes, with radio in all of them because that is where most essential patents lie.
 */
final class Fields {
    private static final double[][] BY_BUSINESS = {
        {0.6, 0.4, 0.0, 0.0}, // infrastructure
        {0.3, 0.0, 0.2, 0.5}, // devices
        {0.3, 0.0, 0.7, 0.0}, // chips
        {0.5, 0.5, 0.0, 0.0}, // operator
        {0.7, 0.2, 0.0, 0.1}, // licensing
        {0.7, 0.2, 0.1, 0.0} // research
    };

    private Fields() {}

    /** Shares by domain; not to be written. */
    static double[] of(Business business) {
        return BY_BUSINESS[business.index()];
    }

    /** How much of a firm's knowledge serves a business: the overlap of its fields with those of the business, relative to a firm that has exactly these. */
    static double service(double[] firmsFields, Business business) {
        double[] needed = of(business);
        double overlap = 0;
        for (int d = 0; d < Domain.COUNT; d++) {
            overlap += Math.min(firmsFields[d], needed[d]);
        }
        return overlap;
    }
}
