package org.sepsim.experiment.design;

import java.util.Optional;
import org.sepsim.model.Quarter;
import org.sepsim.results.Numbers;
import org.sepsim.scenario.Field;

/** What lies between the ends of a range. */
enum Scale {
    /** Every number, to nine digits, so that a table of them says all. */
    NUMBER {
        @Override
        double between(double from, double to, double u) {
            return from + u * (to - from);
        }

        @Override
        String text(double number) {
            return Numbers.format(number);
        }
    },
    /** Whole numbers, each with an equal part. */
    WHOLE {
        @Override
        String text(double number) {
            return Long.toString(Math.round(number));
        }
    },
    /** Quarters, each with an equal part. */
    DATE {
        @Override
        String text(double number) {
            return new Quarter((int) Math.round(number)).toString();
        }
    };

    /** The scale of a parameter, or nothing if it has none. */
    static Optional<Scale> of(Field field) {
        if (field.type() == double.class || field.type() == Double.class) {
            return Optional.of(NUMBER);
        }
        if (field.type() == int.class || field.type() == long.class) {
            return Optional.of(WHOLE);
        }
        return field.type() == Quarter.class ? Optional.of(DATE) : Optional.empty();
    }

    /** The number at a place of the range, {@code u} from 0 to 1. */
    double between(double from, double to, double u) {
        return Math.min(to, from + Math.floor(u * (to - from + 1)));
    }

    abstract String text(double number);
}
