package org.sepsim.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter, as its place in the horizon: 0 is 2005-Q1, 143 is 2040-Q4.
 *
 * @param index quarters since 2005-Q1; negative before it
 */
public record Quarter(int index) implements Comparable<Quarter> {
    /** First simulated year. */
    public static final int FIRST_YEAR = 2005;
    /** Last simulated year. */
    public static final int LAST_YEAR = 2040;
    /** Simulated years. */
    public static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;
    /** Simulated quarters. */
    public static final int COUNT = 4 * YEARS;

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern DAY_OR_MONTH = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** The quarter {@code quarterOfYear} (1 to 4) of {@code year}. */
    public static Quarter of(int year, int quarterOfYear) {
        return new Quarter(4 * (year - FIRST_YEAR) + quarterOfYear - 1);
    }

    /**
     * Reads {@code 2019-Q2}, {@code 2019-05}, {@code 2019-05-15} or {@code 2019} (its first quarter): the quarter that contains the date.
     *
     * @throws IllegalArgumentException if the text is no date
     */
    public static Quarter containing(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return of(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)));
        }
        Matcher date = DAY_OR_MONTH.matcher(text);
        if (date.matches()) {
            int month = Integer.parseInt(date.group(2));
            int day = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
                return of(Integer.parseInt(date.group(1)), (month + 2) / 3);
            }
        }
        if (YEAR.matcher(text).matches()) {
            return of(Integer.parseInt(text), 1);
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not a date; allowed are 2019-Q2, 2019-05, 2019-05-16 and 2019");
    }

    /** The quarter that begins on or after the date: a dated event acts at its start. {@code 2019-Q2} and {@code 2019-04-01} give 2019-Q2, {@code 2019-05-16} gives 2019-Q3. */
    public static Quarter onOrAfter(String text) {
        Quarter containing = containing(text);
        boolean begins = QUARTER.matcher(text).matches()
                || YEAR.matcher(text).matches()
                || text.matches("\\d{4}-(01|04|07|10)(-01)?");
        return begins ? containing : new Quarter(containing.index + 1);
    }

    /** Calendar year. */
    public int year() {
        return FIRST_YEAR + Math.floorDiv(index, 4);
    }

    /** 1 to 4. */
    public int ofYear() {
        return Math.floorMod(index, 4) + 1;
    }

    /** Whether the simulation covers it. */
    public boolean inHorizon() {
        return index >= 0 && index < COUNT;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index, other.index);
    }

    /** As in files: {@code 2019-Q2}. */
    @Override
    public String toString() {
        return year() + "-Q" + ofYear();
    }
}
