package org.sepsim.scenario;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which rules a {@code type:} may name: those listed for a seam, the first of them being its default, and the records of a sealed interface, which
 * has no default.
 */
public final class RuleBook {
    private final Map<Class<?>, Map<String, Class<? extends Record>>> bySeam;

    /**
     * @param bySeam rules by seam and name, each seam's default first
     */
    public RuleBook(Map<Class<?>, Map<String, Class<? extends Record>>> bySeam) {
        this.bySeam = new LinkedHashMap<>(bySeam);
    }

    /** Whether values of {@code type} are written with {@code type:}. */
    public boolean hasRules(Type type) {
        return type instanceof Class<?> seam && (bySeam.containsKey(seam) || seam.isSealed());
    }

    /** Whether a file that says nothing gets the first rule. */
    public boolean hasDefault(Type type) {
        return type instanceof Class<?> seam && bySeam.containsKey(seam);
    }

    /** The rules of {@code seam} by name, in order. */
    public Map<String, Class<? extends Record>> of(Class<?> seam) {
        return bySeam.containsKey(seam) ? bySeam.get(seam) : permitted(seam);
    }

    /** The name of {@code rule} in files. */
    public String nameOf(Class<?> seam, Class<?> rule) {
        return of(seam).entrySet().stream()
                .filter(entry -> entry.getValue().equals(rule))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule + " is no rule of " + seam));
    }

    private static Map<String, Class<? extends Record>> permitted(Class<?> sealed) {
        Map<String, Class<? extends Record>> byName = new LinkedHashMap<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            byName.put(Labels.kebab(permitted), permitted.asSubclass(Record.class));
        }
        return byName;
    }
}
