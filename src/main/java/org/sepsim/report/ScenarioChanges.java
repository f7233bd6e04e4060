package org.sepsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sepsim.results.Provenance;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.ParameterList;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Resolved scenarios as paths and values, and what differs between two. */
final class ScenarioChanges {
    private static final Set<String> NOT_OF_THE_WORLD = Set.of("purpose", "sources");
    private static final String NUMBER = "-?[0-9.]+([eE]-?[0-9]+)?";
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
                rows.add(List.of(path, told(from), told(to)));
            }
        }
        return rows;
    }

    /** Path, default and value of each parameter whose value is another; not of what has no default. */
    static List<List<String>> fromDefaults(Provenance.ScenarioText scenario) {
        Map<String, String> values = values(scenario);
        List<List<String>> rows = new ArrayList<>();
        for (ParameterEntry parameter : ParameterList.ofScenario()) {
            String value = values.get(parameter.path());
            String above = parameter.path().replaceFirst("[.][^.]*$", "");
            boolean inUse = parameter.rule().isEmpty() || parameter.rule().equals(values.get(above + ".type"));
            boolean other = value != null && inUse && !parameter.def().isEmpty() && !same(value, parameter.def());
            if (other && !NOT_OF_THE_WORLD.contains(parameter.path())) {
                rows.add(List.of(parameter.path(), parameter.def(), told(value)));
            }
        }
        return rows;
    }

    /** A table is told by its size; it stands below with the whole scenario. */
    private static String told(String value) {
        long lines = value.lines().count();
        return lines < 2 ? value : "a table of " + (lines - 1) + " draws";
    }

    private static boolean same(String one, String other) {
        return one.equals(other)
                || (one.matches(NUMBER)
                        && other.matches(NUMBER)
                        && Double.parseDouble(one) == Double.parseDouble(other));
    }

    /** The rows with what the parameter of each means, as far as it is a parameter. */
    static List<List<String>> withMeaning(List<List<String>> rows) {
        return rows.stream()
                .map(row -> Stream.concat(
                                row.stream(), Stream.of(meaning(row.get(0)).orElse("")))
                        .toList())
                .toList();
    }

    /** What the parameter at a path means, if it is one. */
    static Optional<String> meaning(String path) {
        return ParameterList.ofScenario().stream()
                .filter(parameter -> parameter.path().equals(path))
                .map(ParameterEntry::description)
                .findFirst();
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
