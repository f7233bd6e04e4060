package org.sepsim.model;

import java.util.Map;
import java.util.Set;

/**
 * A firm as the world files describe it.
 *
 * @param name its name in every file and table
 * @param nation its home
 * @param group head of its corporate group; itself unless a subsidiary
 * @param businesses what it does
 * @param specifications the specifications it sponsors, as a founding member of their camps
 * @param activeFromStart whether it exists in 2005-Q1; otherwise an {@code entry} event brings it
 * @param quantities its numbers; those not given take their default
 * @param otherRevenue revenue outside the model by year, or {@code null} if there is none
 */
public record FirmData(
        String name,
        String nation,
        String group,
        Set<Business> businesses,
        Set<String> specifications,
        boolean activeFromStart,
        Map<FirmQuantity, Uncertain> quantities,
        YearPath otherRevenue) {
    public FirmData {
        businesses = Set.copyOf(businesses);
        specifications = Set.copyOf(specifications);
        quantities = Map.copyOf(quantities);
    }
}
