package org.sepsim.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.sepsim.model.Quarter;

/** Dates as files write them. */
final class Dates {
    private static final String HORIZON = new Quarter(0) + " to " + new Quarter(Quarter.COUNT - 1);

    private Dates() {}

    /**
     * The quarter of {@code text}.
     *
     * @param rule {@link Quarter#onOrAfter} for what acts, {@link Quarter#containing} for what is recorded
     * @throws IllegalArgumentException that says what is allowed, if it is no date of the calendar
     */
    static Quarter parse(String text, Function<String, Quarter> rule) {
        Quarter quarter = rule.apply(text);
        if (text.length() == "2019-05-16".length()) {
            checkDay(text);
        }
        return quarter;
    }

    /**
     * The quarter of {@code text}, which the simulation must cover.
     *
     * @throws IllegalArgumentException that says what is allowed, if it does not
     */
    static Quarter parseInHorizon(String text, Function<String, Quarter> rule) {
        Quarter quarter = parse(text, date -> orSayWhichYears(date, rule));
        if (!quarter.inHorizon()) {
            throw new IllegalArgumentException("'" + text + "' lies outside the simulation; allowed are " + HORIZON);
        }
        return quarter;
    }

    private static Quarter orSayWhichYears(String text, Function<String, Quarter> rule) {
        try {
            return rule.apply(text);
        } catch (IllegalArgumentException noDate) {
            throw new IllegalArgumentException(noDate.getMessage() + ", from " + HORIZON, noDate);
        }
    }

    private static void checkDay(String text) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("'" + text + "' is not a day of the calendar", none);
        }
    }
}
