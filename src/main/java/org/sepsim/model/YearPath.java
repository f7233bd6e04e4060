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
    private final TriangularQuantiles points;
    private final int[] left = new int[Quarter.YEARS];
    private final int[] right = new int[Quarter.YEARS];
    private final double[] weight = new double[Quarter.YEARS];
    /** The path if no luck moves it, else empty. */
    private final double[] certain;

    /**
     * @param byYear value by calendar year, at least one
     */
    public YearPath(Map<Integer, Uncertain> byYear) {
        if (byYear.isEmpty()) {
            throw new IllegalArgumentException("a path needs at least one year");
        }
        this.byYear = new TreeMap<>(byYear);
        points = new TriangularQuantiles(this.byYear.values());
        int[] years = this.byYear.keySet().stream().mapToInt(Integer::intValue).toArray();
        for (int y = 0; y < Quarter.YEARS; y++) {
            place(y, years);
        }
        certain = this.byYear.values().stream().allMatch(Uncertain::isCertain) ? draw(0.5) : new double[0];
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
        return isCertain() ? certain.clone() : draw(u);
    }

    /** Whether it is the same at every uniform number. */
    public boolean isCertain() {
        return certain.length > 0;
    }

    private double[] draw(double u) {
        double[] values = new double[Quarter.YEARS];
        int from = left[0];
        int to = right[0];
        double before = points.at(from, u);
        double after = to == from ? before : points.at(to, u);
        for (int y = 0; y < values.length; y++) {
            if (left[y] != from) {
                before = left[y] == to ? after : points.at(left[y], u);
                from = left[y];
            }
            if (right[y] != to) {
                after = right[y] == from ? before : points.at(right[y], u);
                to = right[y];
            }
            values[y] = to == from ? before : (1 - weight[y]) * before + weight[y] * after;
        }
        return values;
    }

    private void place(int y, int[] years) {
        int year = Quarter.FIRST_YEAR + y;
        int k = java.util.Arrays.binarySearch(years, year);
        int after = k >= 0 ? k : -k - 1;
        int before = k >= 0 ? k : after - 1;
        left[y] = Math.max(0, Math.min(before, years.length - 1));
        right[y] = Math.max(0, Math.min(after, years.length - 1));
        weight[y] = right[y] > left[y] ? (double) (year - years[left[y]]) / (years[right[y]] - years[left[y]]) : 0;
    }
}
