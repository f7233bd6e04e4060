package org.sepsim.gui.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sepsim.model.Quarter;
import org.sepsim.results.Numbers;

/** What the places of a slider stand for, from 0 to {@link #last}, as text in files. */
public sealed interface Scale {
    /** The last place. */
    int last();

    /** The place of a value, or the nearest one. */
    int place(String value);

    /** The value at a place. */
    String value(int place);

    /**
     * Numbers, evenly over a range, to a tenth of the step from place to place.
     *
     * @param low the least
     * @param high the greatest
     * @param whole whether only whole numbers are allowed
     */
    record Range(double low, double high, boolean whole) implements Scale {
        private static final int STEPS = 100;

        @Override
        public int last() {
            return whole ? (int) Math.min(STEPS, high - low) : STEPS;
        }

        @Override
        public int place(String value) {
            double part = (Double.parseDouble(value) - low) / (high - low);
            return (int) Math.round(last() * Math.max(0, Math.min(1, part)));
        }

        @Override
        public String value(int place) {
            double exact = low + (high - low) * place / last();
            if (whole) {
                return Long.toString(Math.round(exact));
            }
            int decimals = 1 - (int) Math.floor(Math.log10((high - low) / STEPS));
            double rounded = new BigDecimal(exact)
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .doubleValue();
            return Numbers.format(Math.max(low, Math.min(high, rounded)));
        }
    }

    /**
     * Quarters, from the first to the last.
     *
     * @param orNone whether behind the last quarter there is a place for none
     */
    record Quarters(boolean orNone) implements Scale {
        private static final String NONE = "none";

        @Override
        public int last() {
            return orNone ? Quarter.COUNT : Quarter.COUNT - 1;
        }

        @Override
        public int place(String value) {
            return value.equals(NONE) ? last() : Quarter.onOrAfter(value).index();
        }

        @Override
        public String value(int place) {
            return place == Quarter.COUNT ? NONE : new Quarter(place).toString();
        }
    }
}
