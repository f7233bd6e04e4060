package org.sepsim.scenario;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.sepsim.model.Quarter;

/** Turns text into a number, a truth value, a date, a name of an enum or a string. */
final class ScalarBinder {
    /** What a date may hold instead of a date: it never comes. */
    static final String NONE = "none";

    private static final Set<String> TRUTH = Set.of("true", "false");

    private final Vocabulary vocabulary;
    private final Problems problems;

    ScalarBinder(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The value, or {@code null} after adding to the problems what is wrong; {@code null} is also the date {@code none}. */
    Object bind(Class<?> type, Field field, Tree.Scalar scalar, String path) {
        try {
            return value(type, field, scalar);
        } catch (IllegalArgumentException wrong) {
            problems.add(scalar.place(), path, wrong.getMessage());
            return null;
        }
    }

    private Object value(Class<?> type, Field field, Tree.Scalar scalar) {
        if (scalar.isEmpty()) {
            throw new IllegalArgumentException("is empty; " + needed(type, field));
        }
        if (type == double.class || type == Double.class) {
            return number(field, scalar);
        }
        if (type == int.class || type == long.class) {
            return whole(type, field, scalar);
        }
        if (type == boolean.class) {
            return truth(scalar);
        }
        if (type == Quarter.class) {
            return date(field, scalar.text());
        }
        return type.isEnum() ? constant(type, scalar.text()) : text(type, field, scalar.text());
    }

    private static String needed(Class<?> type, Field field) {
        boolean number = type.isPrimitive() && type != boolean.class;
        return number ? "it must be " + field.allowed() : "it must hold a value";
    }

    private static double number(Field field, Tree.Scalar scalar) {
        OptionalDouble parsed = scalar.plain() ? NumberText.parse(scalar.text()) : OptionalDouble.empty();
        double value = parsed.orElseThrow(
                () -> new IllegalArgumentException("must be " + field.allowed() + " but is " + shown(scalar)));
        if (!(value >= field.min() && value <= field.max())) {
            throw new IllegalArgumentException("must be " + field.allowed() + " but is " + scalar.text());
        }
        return value;
    }

    private static Object whole(Class<?> type, Field field, Tree.Scalar scalar) {
        if (!scalar.plain() || !scalar.text().matches("[-+]?\\d{1,18}")) {
            throw new IllegalArgumentException("must be " + field.allowed() + " but is " + shown(scalar));
        }
        long value = Long.parseLong(scalar.text());
        boolean fits = type == long.class || value == (int) value;
        if (!fits || !(value >= field.min() && value <= field.max())) {
            throw new IllegalArgumentException("must be " + field.allowed() + " but is " + scalar.text());
        }
        if (type == int.class) {
            return (int) value;
        }
        return value;
    }

    private static String shown(Tree.Scalar scalar) {
        return scalar.plain() ? scalar.kind() : "text in quotation marks";
    }

    private static boolean truth(Tree.Scalar scalar) {
        if (!scalar.plain() || !TRUTH.contains(scalar.text())) {
            throw new IllegalArgumentException("must be true or false but is " + shown(scalar));
        }
        return scalar.text().equals("true");
    }

    private static Quarter date(Field field, String text) {
        boolean mayBeNone = field.allowsNone();
        if (mayBeNone && text.equals(NONE)) {
            return null;
        }
        try {
            return Dates.parseInHorizon(text, Quarter::onOrAfter);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(wrong.getMessage() + (mayBeNone ? ", or none" : ""), wrong);
        }
    }

    private static Object constant(Class<?> type, String text) {
        Map<String, Object> constants = Labels.constants(type);
        if (!constants.containsKey(text)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not known" + NearMiss.remedy(text, constants.keySet()));
        }
        return constants.get(text);
    }

    private String text(Class<?> type, Field field, String text) {
        if (type != String.class && type != CharSequence.class) {
            throw new IllegalStateException(field.name() + " has a type that no file can hold: " + type);
        }
        vocabulary.complaint(field.name(), text).ifPresent(complaint -> {
            throw new IllegalArgumentException(complaint);
        });
        return text;
    }
}
