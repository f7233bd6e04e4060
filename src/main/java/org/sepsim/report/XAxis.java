package org.sepsim.report;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.Numbers;

/**
 * The horizontal axis of a chart.
 *
 * @param title what runs along it
 * @param from value at the left end
 * @param to value at the right end
 * @param ticks places that are named
 */
record XAxis(String title, double from, double to, List<Tick> ticks) {
    private static final int MOST_TICKS = 8;

    /** A named place. */
    record Tick(double at, String label) {}

    XAxis {
        ticks = List.copyOf(ticks);
    }

    /** Years from one to another. */
    static XAxis years(double first, double last) {
        List<Tick> ticks = new ArrayList<>();
        Ticks.years(first, last).forEach(year -> ticks.add(new Tick(year, Integer.toString(year))));
        return new XAxis("Year", first, last, ticks);
    }

    /** Numbers from one to another, named where they are round. */
    static XAxis numbers(String title, double from, double to) {
        double step = Ticks.upTo(to - from).step();
        List<Tick> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + 1e-9 * step; i++) {
            double at = Numbers.round9(i * step);
            ticks.add(new Tick(at, Numbers.format(at)));
        }
        return new XAxis(title, from, to, ticks);
    }

    /** Words side by side, at 0, 1 and so on; of many only some are named. */
    static XAxis words(String title, List<String> words) {
        int every = (words.size() + MOST_TICKS - 1) / MOST_TICKS;
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < words.size(); i += every) {
            ticks.add(new Tick(i, words.get(i)));
        }
        return new XAxis(title, 0, words.size() - 1.0, ticks);
    }
}
