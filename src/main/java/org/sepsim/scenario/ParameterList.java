package org.sepsim.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sepsim.model.Quarter;

/** All parameters of a scenario file, in the order in which the records have them. */
public final class ParameterList {
    private final RuleBook rules;
    private final List<ParameterEntry> entries = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();

    private ParameterList(RuleBook rules) {
        this.rules = rules;
    }

    /** The parameters of a scenario file. */
    public static List<ParameterEntry> ofScenario() {
        return of(ScenarioDocument.class, RuleBook.STANDARD);
    }

    /** Paths of the parameters of a scenario file that take whole numbers only. */
    public static Set<String> wholeNumbers() {
        ParameterList list = new ParameterList(RuleBook.STANDARD);
        list.add(ScenarioDocument.class, "", "");
        return Set.copyOf(list.whole);
    }

    /**
     * The keys of one entry of a list of blocks, such as {@code policy.goals}, by their names alone; none where a list holds plain words, as there is nothing to tell apart.
     *
     * @param path of the list in a scenario file
     */
    public static List<ParameterEntry> ofItems(String path) {
        Type type = ScenarioDocument.class;
        for (String name : path.split("\\.", -1)) {
            if (!(type instanceof Class<?> record) || !record.isRecord()) {
                return List.of();
            }
            type = Field.of(record.asSubclass(Record.class)).stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::type)
                    .findFirst()
                    .orElse(Object.class);
        }
        boolean list = type instanceof ParameterizedType collection && collection.getRawType() == List.class;
        Type item = list ? ((ParameterizedType) type).getActualTypeArguments()[0] : Object.class;
        return item instanceof Class<?> block && block.isRecord()
                ? of(block.asSubclass(Record.class), RuleBook.STANDARD)
                : List.of();
    }

    /** The parameters of a document of type {@code record}. */
    static List<ParameterEntry> of(Class<? extends Record> record, RuleBook rules) {
        ParameterList list = new ParameterList(rules);
        list.add(record, "", "");
        return List.copyOf(list.entries);
    }

    private void add(Class<? extends Record> record, String path, String rule) {
        for (Field field : Field.of(record)) {
            String below = Paths.child(path, field.name());
            if (rules.isSeam(field.type())) {
                addRules(field, below);
            } else if (field.type() instanceof Class<?> type && type.isRecord() && type != Quarter.class) {
                add(type.asSubclass(Record.class), below, rule);
            } else {
                entries.add(entry(field, below, rule, allowed(field)));
                if (field.type() == int.class) {
                    whole.add(below);
                }
            }
        }
    }

    private void addRules(Field field, String path) {
        var byName = rules.of((Class<?>) field.type());
        String names = String.join(", ", byName.keySet());
        String first = byName.keySet().iterator().next();
        String type = Paths.child(path, TreeMerge.TYPE);
        entries.add(new ParameterEntry(type, "", names, "", first, field.source(), field.description()));
        byName.forEach((name, rule) -> add(rule, path, name));
    }

    private static ParameterEntry entry(Field field, String path, String rule, String allowed) {
        return new ParameterEntry(path, rule, allowed, field.unit(), field.def(), field.source(), field.description());
    }

    private static String allowed(Field field) {
        Type type = field.type();
        if (type instanceof ParameterizedType collection) {
            return collection.getRawType() == Map.class ? "map" : "list";
        }
        Class<?> known = (Class<?>) type;
        if (known.isEnum()) {
            return String.join(", ", Labels.constants(known).keySet());
        }
        if (known == Quarter.class) {
            return "2005-Q1 to 2040-Q4" + (field.allowsNone() ? " or none" : "");
        }
        if (known == boolean.class) {
            return "true or false";
        }
        return field.isText() ? "text" : field.range();
    }
}
