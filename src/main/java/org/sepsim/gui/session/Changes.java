package org.sepsim.gui.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a branch does otherwise than the scenario as it was opened.
 *
 * @param levers text by path, as in {@code --set}; they hold from 2005 on
 * @param interventions in the order in which they were made
 */
public record Changes(Map<String, String> levers, List<Intervention> interventions) {
    /** Nothing is changed. */
    public static final Changes NONE = new Changes(Map.of(), List.of());

    public Changes {
        if (levers == null || interventions == null) {
            throw new IllegalArgumentException("changes must have levers and interventions");
        }
        levers = Collections.unmodifiableMap(new LinkedHashMap<>(levers));
        interventions = List.copyOf(interventions);
    }

    /** These and another value of a lever. */
    public Changes with(String path, String value) {
        Map<String, String> more = new LinkedHashMap<>(levers);
        more.put(path, value);
        return new Changes(more, interventions);
    }

    /** These but for one lever, which goes back to what the scenario says. */
    public Changes without(String path) {
        Map<String, String> fewer = new LinkedHashMap<>(levers);
        fewer.remove(path);
        return new Changes(fewer, interventions);
    }

    /** These and one more intervention. */
    public Changes with(Intervention intervention) {
        List<Intervention> more = new ArrayList<>(interventions);
        more.add(intervention);
        return new Changes(levers, more);
    }

    /** A lever and its value on one line; of a list of blocks, which takes many, only that it is changed. */
    static String word(String path, String value) {
        return value.contains("\n") ? path + " changed" : path + " = " + value;
    }

    /** What is changed, one line each. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        levers.forEach((path, value) -> words.add(word(path, value)));
        interventions.forEach(intervention -> words.add(intervention.words()));
        return words;
    }
}
