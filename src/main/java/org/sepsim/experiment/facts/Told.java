package org.sepsim.experiment.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sepsim.model.Quarter;
import org.sepsim.results.SeriesKey;

/**
 * One run.
 *
 * @param places where the series stand
 * @param values by series and year
 * @param witness what was seen beside them
 */
@SuppressWarnings("ArrayRecordComponent") // dense numbers handed from runs to statistics, never compared
record Told(Places places, double[][] values, Witness witness) implements RunYears {
    /**
     * Where the series of a scenario stand, the same for all its runs.
     *
     * @param blocks place by entity, by measure, generation and level
     */
    record Places(Map<Block, Map<String, Integer>> blocks) {
        static Places of(List<SeriesKey> keys) {
            Map<Block, Map<String, Integer>> blocks = new HashMap<>();
            for (int row = 0; row < keys.size(); row++) {
                SeriesKey key = keys.get(row);
                blocks.computeIfAbsent(
                                new Block(key.measure(), key.generation(), key.level()), block -> new TreeMap<>())
                        .put(key.entity(), row);
            }
            return new Places(blocks);
        }

        private Map<String, Integer> of(String measure, String generation, String level) {
            return blocks.getOrDefault(new Block(measure, generation, level), Map.of());
        }
    }

    /** Series of one measure, generation and level. */
    private record Block(String measure, String generation, String level) {}

    @Override
    public double of(String measure, String generation, String level, String entity, int year) {
        Integer row = places.of(measure, generation, level).get(entity);
        return row == null ? Double.NaN : values[row][year - Quarter.FIRST_YEAR];
    }

    @Override
    public Map<String, Double> ofAll(String measure, String generation, String level, int year) {
        Map<String, Double> all = new TreeMap<>();
        places.of(measure, generation, level).forEach((entity, row) -> {
            double value = values[row][year - Quarter.FIRST_YEAR];
            if (!Double.isNaN(value)) {
                all.put(entity, value);
            }
        });
        return all;
    }
}
