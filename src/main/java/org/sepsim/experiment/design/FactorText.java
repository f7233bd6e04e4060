package org.sepsim.experiment.design;

import org.sepsim.model.Parameter;
import org.sepsim.scenario.Tree;

/** A factor as written: {@code values}, or {@code from} and {@code to}. */
record FactorText(
        @Parameter(value = "values one by one: a list, or a block of name: value lines", def = ABSENT)
        Tree values,

        @Parameter(value = "lowest value of a range of numbers or dates", def = ABSENT)
        Tree from,

        @Parameter(value = "highest value of a range", def = ABSENT)
        Tree to,

        @Parameter(
                value = "values of a range in a grid, zip or one-factor design",
                unit = "1",
                min = 0,
                max = 1000,
                def = "0")
        int levels) {
    /** Stands for a key that is not there. */
    static final String ABSENT = "none";

    /** Whether nothing is said but the path. */
    boolean isBare() {
        return !hasValues() && !hasFrom() && !hasTo() && levels == 0;
    }

    boolean hasValues() {
        return isThere(values);
    }

    boolean hasFrom() {
        return isThere(from);
    }

    boolean hasTo() {
        return isThere(to);
    }

    private static boolean isThere(Tree tree) {
        return !(tree instanceof Tree.Scalar scalar && scalar.text().equals(ABSENT));
    }
}
