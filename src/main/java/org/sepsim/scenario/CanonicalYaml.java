package org.sepsim.scenario;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sepsim.model.Quarter;

/** Writes records as YAML that reads back to the same records: keys in the order of the components, LF, no defaults left out. */
final class CanonicalYaml {
    private static final String INDENT = "  ";

    private final RuleBook rules;
    private final StringBuilder out = new StringBuilder();

    private CanonicalYaml(RuleBook rules) {
        this.rules = rules;
    }

    /** The text of {@code record}. */
    static String of(Record record, RuleBook rules) {
        CanonicalYaml writer = new CanonicalYaml(rules);
        writer.components(record, "");
        return writer.out.toString();
    }

    private void components(Record record, String indent) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(component, record);
            Class<?> type = component.getType();
            if (rules.isInline(type)) {
                typed(type, (Record) value, indent);
            } else if (rules.hasRules(type)) {
                line(indent, component.getName() + ":");
                typed(type, (Record) value, indent + INDENT);
            } else {
                entry(component.getName(), value, indent);
            }
        }
    }

    private void typed(Class<?> seam, Record rule, String indent) {
        line(indent, TreeMerge.TYPE + ": " + rules.nameOf(seam, rule.getClass()));
        components(rule, indent);
    }

    private void entry(String key, Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            line(indent, key + ":");
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((name, below) -> sorted.put((String) name, below));
            sorted.forEach((name, below) -> entry(quoted(name), below, indent + INDENT));
        } else if (value instanceof List<?> list && list.stream().anyMatch(CanonicalYaml::isBlock)) {
            line(indent, key + ":");
            list.forEach(item -> item((Record) item, indent + INDENT));
        } else if (isBlock(value)) {
            line(indent, key + ":");
            components((Record) value, indent + INDENT);
        } else if (value instanceof String text && isTable(text)) {
            line(indent, key + ": |");
            text.lines().forEach(row -> line(indent + INDENT, row));
        } else {
            line(indent, key + ": " + flow(value));
        }
    }

    /** Whether a text is of whole lines that a block can hold as they are. */
    private static boolean isTable(String text) {
        return text.indexOf('\n') < text.length() - 1
                && text.endsWith("\n")
                && text.lines().allMatch(row -> row.matches("[!-~][ -~]*"));
    }

    private void item(Record record, String indent) {
        int start = out.length();
        components(record, indent + INDENT);
        out.replace(start, start + indent.length() + INDENT.length(), indent + "- ");
    }

    private static boolean isBlock(Object value) {
        return value instanceof Record && !(value instanceof Quarter);
    }

    private static String flow(Object value) {
        if (value == null) {
            return ScalarBinder.NONE; // only dates may be absent
        }
        if (value instanceof Double number) {
            return NumberText.of(number);
        }
        if (value instanceof Enum<?> constant) {
            return Labels.of(constant);
        }
        if (value instanceof CharSequence text) {
            return quoted(text.toString());
        }
        if (value instanceof List<?> list) {
            return "["
                    + String.join(", ", list.stream().map(CanonicalYaml::flow).toList()) + "]";
        }
        return value instanceof Map ? "{}" : value.toString();
    }

    /** In double quotation marks, which YAML reads back whatever the text. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\uFEFF') {
                quoted.append(String.format("\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true); // test records are not public
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(component + " cannot be read", broken);
        }
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
