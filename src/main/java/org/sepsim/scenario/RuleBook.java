package org.sepsim.scenario;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sepsim.mechanism.Rules;
import org.sepsim.model.event.Event;

/**
 * What a {@code type:} may name: the rules listed for a seam, the first of them being its default, or the records of a sealed list, which has no
 * default.
 */
public final class RuleBook {
    /** The rules of the model and the events that a file may date. */
    public static final RuleBook STANDARD = standard();

    private final Map<Class<?>, Map<String, Class<? extends Record>>> bySeam;

    /**
     * @param bySeam rules by seam and name, each seam's default first
     */
    public RuleBook(Map<Class<?>, Map<String, Class<? extends Record>>> bySeam) {
        this.bySeam = new LinkedHashMap<>(bySeam);
    }

    private static RuleBook standard() {
        Map<Class<?>, Map<String, Class<? extends Record>>> all = new LinkedHashMap<>(Rules.BY_SEAM);
        all.put(Event.class, EventTypes.BY_NAME);
        return new RuleBook(all);
    }

    /** Whether values of {@code type} are written with {@code type:}. */
    public boolean hasRules(Type type) {
        return type instanceof Class<?> seam && bySeam.containsKey(seam);
    }

    /** Whether values of {@code type} have a block of their own, and a file that says nothing gets the first rule. */
    public boolean isSeam(Type type) {
        return hasRules(type) && !((Class<?>) type).isSealed();
    }

    /** Whether the keys of a value of {@code type} stand beside those of the record that holds it, as a dated event's do. */
    public boolean isInline(Type type) {
        return hasRules(type) && ((Class<?>) type).isSealed();
    }

    /** The rules of {@code seam} by name, in order. */
    public Map<String, Class<? extends Record>> of(Class<?> seam) {
        return bySeam.get(seam);
    }

    /** The name of {@code rule} in files. */
    public String nameOf(Class<?> seam, Class<?> rule) {
        return of(seam).entrySet().stream()
                .filter(entry -> entry.getValue().equals(rule))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule + " is no rule of " + seam));
    }
}
