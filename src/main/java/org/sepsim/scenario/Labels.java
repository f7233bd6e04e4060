package org.sepsim.scenario;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Names of enum constants and rules in files. */
final class Labels {
    private Labels() {}

    /** The constants of {@code type} by name in files: their {@code label()} if they have one, else the lower-case name. */
    static Map<String, Object> constants(Class<?> type) {
        Map<String, Object> byLabel = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byLabel.put(of((Enum<?>) constant), constant);
        }
        return byLabel;
    }

    /** The name of {@code constant} in files. */
    static String of(Enum<?> constant) {
        try {
            Method label = constant.getDeclaringClass().getMethod("label");
            return (String) label.invoke(constant);
        } catch (NoSuchMethodException none) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(constant + " has a label that cannot be read", broken);
        }
    }
}
