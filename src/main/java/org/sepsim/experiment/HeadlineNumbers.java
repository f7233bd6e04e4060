package org.sepsim.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.sepsim.results.Periods;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.StoredValues;

/** The numbers that a batch is about: shares of the declared essential patents of each generation, of the nations and firms that hold most. */
final class HeadlineNumbers {
    static final String MEASURE = "declared_sep_share";

    private static final List<Integer> YEARS = List.of(2020, 2030, 2040);
    private static final List<String> GENERATIONS = List.of("4G", "5G", "6G");
    private static final int TOP = 3;
    /** Who holds most is seen in few worlds. */
    private static final int WORLDS = 10;

    private HeadlineNumbers() {}

    /** Those that are stored of a scenario, by generation, level, entity and year; a number that is zero in the first worlds is none. */
    static List<Objective> of(StoredValues runs, String scenario) {
        List<Integer> worlds = runs.replicates(List.of(scenario));
        List<Objective> numbers = new ArrayList<>();
        for (String generation : GENERATIONS) {
            for (String level : List.of("nation", "firm")) {
                List<SeriesKey> keys = runs.series(scenario).stream()
                        .filter(key -> key.measure().equals(MEASURE)
                                && key.generation().equals(generation)
                                && key.level().equals(level))
                        .toList();
                numbers.addAll(largest(runs, scenario, keys, worlds.subList(0, Math.min(WORLDS, worlds.size()))));
            }
        }
        return numbers;
    }

    private static List<Objective> largest(
            StoredValues runs, String scenario, List<SeriesKey> keys, List<Integer> worlds) {
        if (worlds.isEmpty()) {
            return List.of();
        }
        List<Integer> years = years(runs.periods());
        record Sized(List<Objective> numbers, double size) {}
        List<Sized> all = new ArrayList<>();
        for (SeriesKey key : keys) {
            List<Objective> numbers = new ArrayList<>();
            double size = 0;
            for (int year : years) {
                Objective number = new Objective(key, year, "1", true);
                double sum = Arrays.stream(number.values(runs, scenario, worlds))
                        .filter(value -> !Double.isNaN(value))
                        .sum();
                if (sum > 0) {
                    numbers.add(number);
                }
                size += sum;
            }
            all.add(new Sized(numbers, size));
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(sized -> -sized.size()))
                .limit(TOP)
                .flatMap(sized -> sized.numbers().stream())
                .toList();
    }

    private static List<Integer> years(Periods periods) {
        List<Integer> stored = YEARS.stream()
                .filter(year -> year >= periods.firstYear() && year <= periods.lastYear())
                .toList();
        return stored.isEmpty() ? List.of(periods.lastYear()) : stored;
    }
}
