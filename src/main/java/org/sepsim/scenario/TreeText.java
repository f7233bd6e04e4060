package org.sepsim.scenario;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A tree as YAML in one line, which reads back to the same tree. */
public final class TreeText {
    /** What needs no quotation marks within brackets. */
    private static final Pattern SAFE = Pattern.compile("[\\w.+-]([\\w .+/-]*[\\w.+-])?");

    private TreeText() {}

    /** {@code 0.3}, {@code "quoted"}, {@code [a, b]}, {@code {start: 2014-Q3, depth: 0.9}}. */
    public static String of(Tree tree) {
        if (tree instanceof Tree.Scalar scalar) {
            return scalar.plain() && SAFE.matcher(scalar.text()).matches()
                    ? scalar.text()
                    : CanonicalYaml.quoted(scalar.text());
        }
        if (tree instanceof Tree.Sequence list) {
            return list(list.items());
        }
        return map(((Tree.Mapping) tree).entries());
    }

    /** A text in quotation marks. */
    public static String quoted(String text) {
        return CanonicalYaml.quoted(text);
    }

    private static String list(List<Tree> items) {
        return items.stream().map(TreeText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String map(Map<String, Tree.Entry> entries) {
        return entries.entrySet().stream()
                .map(entry -> key(entry.getKey()) + ": " + of(entry.getValue().value()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String key(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_.-]*") ? name : CanonicalYaml.quoted(name);
    }
}
