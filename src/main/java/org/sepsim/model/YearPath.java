package org.sepsim.model;

import java.util.List;
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
    /** The years given from {@link #firstDrawn} on. */
    private final TriangularQuantiles points;
    /** By year given: the first year of the horizon for which it is the last one given, and one element more for the end. */
    private final int[] begin;

    /** What the year given next weighs, by year of the horizon. */
    private final double[] weight = new double[Quarter.YEARS];
    /** Place of the first year given that luck moves, or after which one does; the number of years given where it moves none. */
    private final int firstDrawn;

    private final boolean certain;

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
        List<Uncertain> given = List.copyOf(this.byYear.values());
        int[] years = this.byYear.keySet().stream().mapToInt(Integer::intValue).toArray();
        begin = new int[years.length + 1];
        for (int y = 0; y < Quarter.YEARS; y++) {
            place(y, years);
        }
        known = new double[Quarter.YEARS];
        draw(0, new TriangularQuantiles(given), MIDDLE, known);
        firstDrawn = firstDrawn(given);
        certain = firstDrawn == given.size();
        points = new TriangularQuantiles(given.subList(firstDrawn, given.size()));
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
        if (!certain) {
            draw(firstDrawn, points, u, values);
        }
        return values;
    }

    /** Whether it is the same at every uniform number. */
    public boolean isCertain() {
        return certain;
    }

    private static int firstDrawn(List<Uncertain> given) {
        int k = 0;
        int last = given.size() - 1;
        while (k <= last
                && given.get(k).isCertain()
                && given.get(Math.min(k + 1, last)).isCertain()) {
            k++;
        }
        return k;
    }

    /**
     * Writes the values from one of the years given on.
     *
     * @param from the year given from which {@code numbers} are
     */
    private void draw(int from, TriangularQuantiles numbers, double u, double[] values) {
        double before = numbers.at(0, u);
        for (int k = from; k + 1 < begin.length; k++) {
            double after = k + 2 < begin.length ? numbers.at(k + 1 - from, u) : before;
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
