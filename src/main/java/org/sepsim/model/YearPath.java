package org.sepsim.model;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An exogenous path: one number a year, linear in between, constant before the first and after the last year given.
 * The closed list of such paths stands in {@link ExogenousPath}.
 */
public final class YearPath {
    private static final double MIDDLE = 0.5;

    private final NavigableMap<Integer, Uncertain> byYear;
    private final TriangularQuantiles points;
    /** By year given: the first year of the horizon for which it is the last one given, and one element more for the end. */
    private final int[] begin;

    /** What the year given next weighs, by year of the horizon. */
    private final double[] weight = new double[Quarter.YEARS];
    /** Place of the first year given that luck moves, or after which one does; the number of years given where it moves none. */
    private final int firstDrawn;

    /** The path at some luck: what comes before {@link #firstDrawn} is the same at any. */
    private final double[] known;

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
        begin = new int[years.length + 1];
        for (int y = 0; y < Quarter.YEARS; y++) {
            place(y, years);
        }
        known = new double[Quarter.YEARS];
        draw(0, MIDDLE, known);
        firstDrawn = firstDrawn(years.length);
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
        double[] values = known.clone();
        draw(firstDrawn, u, values);
        return values;
    }

    /** Whether it is the same at every uniform number. */
    public boolean isCertain() {
        return firstDrawn == begin.length - 1;
    }

    private int firstDrawn(int years) {
        int k = 0;
        while (k < years && points.isCertain(k) && points.isCertain(Math.min(k + 1, years - 1))) {
            k++;
        }
        return k;
    }

    /** Writes the values from the {@code first} of the years given on. */
    private void draw(int first, double u, double[] values) {
        if (first == begin.length - 1) {
            return;
        }
        double before = points.at(first, u);
        for (int k = first; k + 1 < begin.length; k++) {
            double after = k + 2 < begin.length ? points.at(k + 1, u) : before;
            for (int y = begin[k]; y < begin[k + 1]; y++) {
                values[y] = (1 - weight[y]) * before + weight[y] * after;
            }
            before = after;
        }
    }

    private void place(int y, int[] years) {
        int year = Quarter.FIRST_YEAR + y;
        int k = java.util.Arrays.binarySearch(years, year);
        int last = k >= 0 ? k : Math.max(0, -k - 2);
        for (int later = last + 1; later < begin.length; later++) {
            begin[later] = y + 1;
        }
        boolean between = last + 1 < years.length && year > years[last];
        weight[y] = between ? (double) (year - years[last]) / (years[last + 1] - years[last]) : 0;
    }
}
