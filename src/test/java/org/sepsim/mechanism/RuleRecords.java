package org.sepsim.mechanism;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sepsim.mechanism.specification.KatzShapiro;
import org.sepsim.model.Parameter;

/** The records that hold rules' parameters, made from their declared defaults. */
public final class RuleRecords {
    private RuleRecords() {}

    /** Every record that a scenario can name, and the one that stands in {@link Mechanisms} without a rival. */
    public static List<Class<? extends Record>> all() {
        Stream<Class<? extends Record>> rules =
                Rules.BY_SEAM.values().stream().flatMap(byName -> byName.values().stream());
        return Stream.concat(rules, Stream.of(KatzShapiro.class)).toList();
    }

    /** The rule as it stands when a scenario says nothing but its name. */
    public static <R extends Record> R withDefaults(Class<R> type) {
        return with(type, defaults(type));
    }

    /** The rule at its defaults but for one component. */
    public static <R extends Record> R changed(Class<R> type, String component, Object value) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = defaults(type);
        for (int k = 0; k < components.length; k++) {
            if (components[k].getName().equals(component)) {
                values[k] = value;
                return with(type, values);
            }
        }
        throw new AssertionError(type + " has no " + component);
    }

    private static Object[] defaults(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> defaultOf(component))
                .toArray();
    }

    private static Object defaultOf(RecordComponent component) {
        String text = component.getAnnotation(Parameter.class).def();
        if (component.getType() == double.class) {
            return Double.valueOf(text);
        }
        return component.getType() == int.class ? (Object) Integer.valueOf(text) : Boolean.valueOf(text);
    }

    private static <R extends Record> R with(Class<R> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                throw (IllegalArgumentException) refused.getCause();
            }
            throw new AssertionError(type + " failed", refused.getCause());
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError(type + " cannot be made", broken);
        }
    }
}
