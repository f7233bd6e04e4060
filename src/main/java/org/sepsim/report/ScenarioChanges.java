package org.sepsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sepsim.results.Provenance;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Resolved scenarios as paths and values, and what differs between two. */
final class ScenarioChanges {
    private static final Set<String> NOT_OF_THE_WORLD = Set.of("purpose", "sources");
    private static final String NOT_THERE = "\u2013";

    private ScenarioChanges() {}

    /** The purpose that a scenario states, or its name. */
    static String purpose(Provenance.ScenarioText scenario) {
        return values(scenario).getOrDefault("purpose", scenario.name());
    }

    /** Path, value in the baseline and value in the other, sorted by path; not purpose and sources. */
    static List<List<String>> between(Provenance.ScenarioText baseline, Provenance.ScenarioText other) {
        Map<String, String> before = values(baseline);
        Map<String, String> after = values(other);
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeAll(NOT_OF_THE_WORLD);
        List<List<String>> rows = new ArrayList<>();
        for (String path : paths) {
            String from = before.getOrDefault(path, NOT_THERE);
            String to = after.getOrDefault(path, NOT_THERE);
            if (!from.equals(to)) {
                rows.add(List.of(path, from, to));
            }
        }
        return rows;
    }

    /** The values by path. */
    static Map<String, String> values(Provenance.ScenarioText scenario) {
        Map<String, String> values = new TreeMap<>();
        collect("", new Yaml(new SafeConstructor(new LoaderOptions())).load(scenario.text()), values);
        return values;
    }

    /** A list of maps is told entry by entry; a list of words is one value. */
    private static void collect(String path, Object node, Map<String, String> values) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> collect(path.isEmpty() ? key + "" : path + "." + key, value, values));
        } else if (node instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + (i + 1) + "]", list.get(i), values);
            }
        } else {
            values.put(path, String.valueOf(node));
        }
    }
}
