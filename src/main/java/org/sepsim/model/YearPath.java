package org.sepsim.model;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An exogenous path: one number a year, linear in between, constant before the first and after the last year given.
 * The closed list of such paths stands in {@link ExogenousPath}.
 */
public final class YearPath {
    private final NavigableMap<Integer, Uncertain> byYear;

    /**
     * @param byYear value by calendar year, at least one
     */
    public YearPath(Map<Integer, Uncertain> byYear) {
        if (byYear.isEmpty()) {
            throw new IllegalArgumentException("a path needs at least one year");
        }
        this.byYear = new TreeMap<>(byYear);
    }

    /** The years given, with their values. */
    public NavigableMap<Integer, Uncertain> years() {
        return java.util.Collections.unmodifiableNavigableMap(byYear);
    }

    /**
     * The path by year of the horizon: element y is the value of 2005 + y. One uniform number moves the whole path within its ranges.
     *
     * @param u uniform in (0, 1); every year's value is its quantile at u
     * @return {@link Quarter#YEARS} values
     */
    public double[] at(double u) {
        double[] values = new double[Quarter.YEARS];
        for (int y = 0; y < values.length; y++) {
            int year = Quarter.FIRST_YEAR + y;
            Map.Entry<Integer, Uncertain> before = byYear.floorEntry(year);
            Map.Entry<Integer, Uncertain> after = byYear.ceilingEntry(year);
            if (before == null) {
                values[y] = after.getValue().at(u);
            } else if (after == null) {
                values[y] = before.getValue().at(u);
            } else if (before.getKey().equals(after.getKey())) {
                values[y] = before.getValue().at(u);
            } else {
                double weight = (double) (year - before.getKey()) / (after.getKey() - before.getKey());
                values[y] = (1 - weight) * before.getValue().at(u)
                        + weight * after.getValue().at(u);
            }
        }
        return values;
    }
}
