package org.sepsim.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which names of the world a text may hold, by the key under which it stands.
 *
 * @param byKey names by key; other keys hold free text
 */
public record Vocabulary(Map<String, Names> byKey) {
    /**
     * Names of one kind.
     *
     * @param kind {@code firm}, {@code nation}, ...
     * @param names all that exist
     */
    public record Names(String kind, Set<String> names) {
        /** What is wrong with {@code name}, if anything. */
        Optional<String> complaint(String name) {
            return names.contains(name)
                    ? Optional.empty()
                    : Optional.of("there is no " + kind + " '" + name + "'" + NearMiss.remedy(name, names));
        }
    }

    /** Free text everywhere. */
    public static final Vocabulary FREE = new Vocabulary(Map.of());

    public Vocabulary {
        byKey = Map.copyOf(byKey);
    }

    /** What is wrong with {@code name} under {@code key}, if anything. */
    Optional<String> complaint(String key, String name) {
        return Optional.ofNullable(byKey.get(key)).flatMap(allowed -> allowed.complaint(name));
    }
}
