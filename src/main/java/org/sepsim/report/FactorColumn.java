package org.sepsim.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sepsim.results.DesignTable;

/**
 * What a design varies, as a chart sees it.
 *
 * @param name path in the scenario
 * @param values one a point
 * @param words different values: numbers by size, words and dates in order of appearance
 * @param numeric whether all values are numbers
 */
record FactorColumn(String name, List<String> values, List<String> words, boolean numeric) {
    FactorColumn {
        values = List.copyOf(values);
        words = List.copyOf(words);
    }

    static FactorColumn of(DesignTable design, int factor) {
        List<String> values = design.points().stream()
                .map(point -> point.values().get(factor))
                .toList();
        Set<String> different = new LinkedHashSet<>(values);
        boolean numeric = different.stream().allMatch(value -> value.matches("-?[0-9.]+(e-?[0-9]+)?"));
        List<String> words = new ArrayList<>(different);
        if (numeric) {
            words.sort((a, b) -> Double.compare(Double.parseDouble(a), Double.parseDouble(b)));
        }
        return new FactorColumn(design.factors().get(factor), values, words, numeric);
    }

    boolean varies() {
        return words.size() > 1;
    }

    /** Where a value lies along an axis. */
    double at(String value) {
        return numeric ? Double.parseDouble(value) : words.indexOf(value);
    }

    XAxis axis() {
        return numeric
                ? XAxis.numbers(name, at(words.get(0)), at(words.get(words.size() - 1)))
                : XAxis.words(name, words);
    }
}
