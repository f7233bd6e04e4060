package org.sepsim.gui.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.ParameterList;
import org.sepsim.scenario.Scenario;

/**
 * A lever that is a list of blocks, such as goals or clusters: each key of each block is moved like a lever of its own, and the whole list is what a branch changes.
 *
 * @param entry the list
 * @param keys what one block has
 * @param items the blocks, values as they stand in files
 */
public record LeverList(ParameterEntry entry, List<ParameterEntry> keys, List<Map<String, String>> items) {
    /** Dated events are made by interventions. */
    private static final String DATED = "policy.dated";

    /** A block to begin with where the list has none: names that every world has. */
    private static final Map<String, String> FIRST = Map.of("nation", "\"China\"", "generation", "\"6G\"");

    private static final String NAME = "name";

    private static final String END = new Quarter(Quarter.COUNT - 1).toString();

    public LeverList {
        keys = List.copyOf(keys);
        items = List.copyOf(items);
    }

    /** All lists of blocks of a scenario but dated events, which interventions add to. */
    public static List<LeverList> of(Scenario scenario) {
        ResolvedValues values = ResolvedValues.of(scenario);
        List<LeverList> lists = new ArrayList<>();
        for (ParameterEntry entry : ParameterList.ofScenario()) {
            List<ParameterEntry> keys =
                    entry.allowed().equals("list") ? ParameterList.ofItems(entry.path()) : List.of();
            if (!keys.isEmpty() && !entry.path().equals(DATED)) {
                List<ParameterEntry> named = keys.stream()
                        .map(key -> NamedChoices.named(key, scenario))
                        .toList();
                lists.add(new LeverList(entry, named, values.list(entry.path())));
            }
        }
        return lists;
    }

    private static ParameterEntry with(ParameterEntry key, String path, String allowed) {
        return new ParameterEntry(path, key.rule(), allowed, key.unit(), key.def(), key.source(), key.description());
    }

    /** Its path, as in {@code --set}. */
    public String path() {
        return entry.path();
    }

    /** One key of one block, to be moved; its path is not one of {@code --set}. */
    public Lever lever(int item, ParameterEntry key) {
        String path = path() + "[" + item + "]." + key.path();
        String value = ResolvedValues.unquoted(items.get(item).getOrDefault(key.path(), key.def()));
        return new Lever(with(key, path, key.allowed()), value, key.path().equals(NAME) ? names() : List.of());
    }

    /** Names of all blocks: several of one name follow each other in time. */
    private List<String> names() {
        return items.stream()
                .map(item -> ResolvedValues.unquoted(item.getOrDefault(NAME, "")))
                .distinct()
                .toList();
    }

    /** The list with another value in one block. */
    public LeverList with(int item, ParameterEntry key, String value) {
        Map<String, String> block = new LinkedHashMap<>(items.get(item));
        Lever moved = lever(item, key);
        boolean plain = moved.control() == Lever.Control.SLIDER;
        block.put(key.path(), plain ? moved.inFile(value) : quoted(value));
        List<Map<String, String>> others = new ArrayList<>(items);
        others.set(item, block);
        return new LeverList(entry, keys, others);
    }

    /** The list without one block. */
    public LeverList without(int item) {
        List<Map<String, String>> others = new ArrayList<>(items);
        others.remove(item);
        return new LeverList(entry, keys, others);
    }

    /**
     * The list and one more block: like the last one, or of defaults where there is none. It is for a nation that the list does not name yet, as two levers of one nation must not overlap, and holds in
     * the last quarter alone, so that it does next to nothing before its dates are set.
     */
    public LeverList withOneMore() {
        Map<String, String> block = new LinkedHashMap<>();
        for (ParameterEntry key : keys) {
            String last = items.isEmpty() ? "" : items.get(items.size() - 1).getOrDefault(key.path(), "");
            block.put(key.path(), last.isEmpty() ? first(key) : last);
        }
        block.computeIfPresent(NAME, (key, name) -> quoted(ResolvedValues.unquoted(name) + ", " + (items.size() + 1)));
        block.computeIfPresent("nation", (key, last) -> items.isEmpty() ? last : unnamed(last));
        block.computeIfPresent("start", (key, last) -> END);
        block.computeIfPresent("by", (key, last) -> END);
        block.computeIfPresent("end", (key, last) -> "none");
        List<Map<String, String>> more = new ArrayList<>(items);
        more.add(block);
        return new LeverList(entry, keys, more);
    }

    /** The first nation of the world without a block, or the last block's if all have one. */
    private String unnamed(String last) {
        Set<String> named = items.stream()
                .map(item -> ResolvedValues.unquoted(item.getOrDefault("nation", "")))
                .collect(Collectors.toSet());
        return keys.stream()
                .filter(key -> key.path().equals("nation"))
                .flatMap(key -> Arrays.stream(key.allowed().split(", ")))
                .filter(nation -> !named.contains(nation))
                .map(LeverList::quoted)
                .findFirst()
                .orElse(last);
    }

    private String first(ParameterEntry key) {
        if (FIRST.containsKey(key.path())) {
            return FIRST.get(key.path());
        }
        if (!key.def().isEmpty()) {
            return key.def();
        }
        return switch (key.path()) {
            case NAME -> quoted(path().substring(path().lastIndexOf('.') + 1));
            default -> key.allowed().replaceFirst("^from (\\S+) to .*", "$1");
        };
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The whole list as it stands in a file, for {@code --set}. */
    public String text() {
        if (items.isEmpty()) {
            return "[]";
        }
        StringBuilder text = new StringBuilder();
        for (Map<String, String> block : items) {
            String start = "\n- ";
            for (Map.Entry<String, String> value : block.entrySet()) {
                text.append(start).append(value.getKey()).append(": ").append(value.getValue());
                start = "\n  ";
            }
        }
        return text.toString();
    }
}
