package org.sepsim.gui.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.scenario.Scenario;

/** What every parameter is in a scenario, by dotted path, out of its resolved text: keys with two blanks of indentation a level. */
final class ResolvedValues {
    private static final String ITEM = "- ";

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<Map<String, String>>> lists = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private Map<String, String> item = new LinkedHashMap<>();
    private int itemIndent = -1;

    private ResolvedValues(Scenario scenario) {
        scenario.resolvedText().lines().forEach(this::read);
    }

    static ResolvedValues of(Scenario scenario) {
        return new ResolvedValues(scenario);
    }

    /** Values as they stand in files, without quotation marks; of lists only those on one line. */
    Map<String, String> values() {
        return values;
    }

    /** Entries of a list of blocks, each with its values as they stand in files. */
    List<Map<String, String>> list(String of) {
        return lists.getOrDefault(of, List.of());
    }

    private void read(String line) {
        int indent = line.length() - line.stripLeading().length();
        if (line.startsWith(ITEM, indent)) {
            itemIndent = indent + ITEM.length();
            goUp(indent / 2);
            item = new LinkedHashMap<>();
            lists.computeIfAbsent(String.join(".", path), list -> new ArrayList<>())
                    .add(item);
            put(item, line.substring(itemIndent));
        } else if (indent == itemIndent) {
            put(item, line.strip());
        } else if (line.indexOf(':') >= 0) {
            itemIndent = -1;
            goUp(indent / 2);
            path.addLast(line.substring(indent, line.indexOf(':')));
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (!value.isEmpty()) {
                values.put(String.join(".", path), unquoted(value));
            }
        }
    }

    private void goUp(int depth) {
        while (path.size() > depth) {
            path.removeLast();
        }
    }

    private static void put(Map<String, String> item, String line) {
        int colon = line.indexOf(':');
        item.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }

    static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted
                ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : value;
    }
}
