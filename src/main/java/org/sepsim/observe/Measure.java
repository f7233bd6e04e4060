package org.sepsim.observe;

import java.util.List;

/**
 * A number about the world.
 *
 * @param name as in files: {@code declared_sep_share}
 * @param unit {@code 1} for a pure number
 * @param kind how a year's value comes from its quarters
 * @param levels whose number it is, widest first
 * @param generations labels of generations for which it exists, {@code all} last
 * @param reported firms that have a row
 * @param formula how it is made of what was recorded
 * @param definition one sentence
 */
public record Measure(
        String name,
        String unit,
        MeasureKind kind,
        List<Level> levels,
        List<String> generations,
        Reported reported,
        Formula formula,
        String definition) {
    public Measure {
        levels = List.copyOf(levels);
        generations = List.copyOf(generations);
    }

    /** The same number for fewer levels and generations; those that it does not have are left out. */
    public Measure only(List<Level> someLevels, List<String> someGenerations) {
        return new Measure(
                name,
                unit,
                kind,
                levels.stream().filter(someLevels::contains).toList(),
                generations.stream().filter(someGenerations::contains).toList(),
                reported,
                formula,
                definition);
    }
}
