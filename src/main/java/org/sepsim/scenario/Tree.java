package org.sepsim.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document as written: text, lists and maps, each with its place. Types come later, from the records. */
public sealed interface Tree {
    /** Where it begins. */
    Place place();

    /** What a reader would call it. */
    String kind();

    /**
     * Text without structure.
     *
     * @param plain whether it was written without quotation marks
     */
    record Scalar(Place place, String text, boolean plain) implements Tree {
        /** Whether nothing stands there: {@code key:}, {@code ~} or {@code null}. */
        public boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }

        @Override
        public String kind() {
            return isEmpty() ? "empty" : "'" + text + "'";
        }
    }

    /** Items in order. */
    record Sequence(Place place, List<Tree> items) implements Tree {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file. */
    record Mapping(Place place, Map<String, Entry> entries) implements Tree {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** A map without keys. */
        public static Mapping empty(Place place) {
            return new Mapping(place, Map.of());
        }

        /** This map less {@code key}. */
        public Mapping without(String key) {
            Map<String, Entry> rest = new LinkedHashMap<>(entries);
            rest.remove(key);
            return new Mapping(place, rest);
        }

        /** This map with another text at a key that it has. */
        public Mapping with(String key, String text) {
            return with(key, new Scalar(entries.get(key).value().place(), text, false));
        }

        /** This map with another value at a key that it has. */
        public Mapping with(String key, Tree value) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.computeIfPresent(key, (same, entry) -> new Entry(entry.key(), value));
            return new Mapping(place, changed);
        }

        /** The text at {@code key}, or {@code ""} if there is none. */
        public String text(String key) {
            Entry entry = entries.get(key);
            return entry != null && entry.value() instanceof Scalar scalar ? scalar.text() : "";
        }

        /** The keys, in the order of the file. */
        public List<String> keys() {
            return new ArrayList<>(entries.keySet());
        }

        @Override
        public String kind() {
            return "a block of `key: value` lines";
        }
    }

    /**
     * A value and where its key stands.
     *
     * @param key place of the key
     */
    record Entry(Place key, Tree value) {}
}
