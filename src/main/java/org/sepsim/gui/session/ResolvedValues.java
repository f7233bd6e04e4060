package org.sepsim.gui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sepsim.scenario.Scenario;

/** What every parameter is in a scenario, by dotted path, out of its resolved text: keys with two blanks of indentation a level. */
final class ResolvedValues {
    private ResolvedValues() {}

    /** Values as they stand in files, without quotation marks; lists are left out. */
    static Map<String, String> of(Scenario scenario) {
        Map<String, String> values = new HashMap<>();
        Deque<String> path = new ArrayDeque<>();
        for (String line : scenario.resolvedText().lines().toList()) {
            int indent = line.length() - line.stripLeading().length();
            int colon = line.indexOf(':');
            if (colon < 0 || line.startsWith("- ", indent) || indent / 2 > path.size()) {
                continue; // an item of a list, or below one
            }
            while (path.size() > indent / 2) {
                path.removeLast();
            }
            path.addLast(line.substring(indent, colon));
            String value = line.substring(colon + 1).strip();
            if (!value.isEmpty()) {
                values.put(path.stream().collect(Collectors.joining(".")), unquoted(value));
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted
                ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : value;
    }
}
