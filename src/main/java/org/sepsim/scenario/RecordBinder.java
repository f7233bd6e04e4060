package org.sepsim.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sepsim.model.Quarter;

/**
 * Binds a document to records: every key is a record component, every check is told with the place of the value. A block that is left out is bound
 * as if it were empty, so that its defaults hold; a rule that is not named is the first of its seam. A value of a sealed list stands inline: its
 * {@code type:} and its keys beside those of the record that holds it. A component of type {@link Tree} takes what is written as it is.
 */
public final class RecordBinder {
    private final RuleBook rules;
    private final Problems problems;
    private final ScalarBinder scalars;
    private final Vocabulary vocabulary;

    /**
     * @param rules what {@code type:} may name
     * @param vocabulary which names exist
     * @param problems where mistakes are collected
     */
    public RecordBinder(RuleBook rules, Vocabulary vocabulary, Problems problems) {
        this.rules = rules;
        this.problems = problems;
        this.vocabulary = vocabulary;
        this.scalars = new ScalarBinder(vocabulary, problems);
    }

    /** The record, or {@code null} after adding to the problems what is wrong. */
    public <T extends Record> T bind(Class<T> type, Tree tree, String path) {
        return type.cast(block(type, tree, path, Set.of()));
    }

    private Object value(Type type, Field field, Tree tree, String path) {
        if (type instanceof ParameterizedType collection) {
            return collection.getRawType() == Map.class
                    ? map(collection, field, tree, path)
                    : list(collection, field, tree, path);
        }
        Class<?> known = (Class<?>) type;
        if (known == Tree.class) {
            return tree;
        }
        if (rules.hasRules(known)) {
            return rule(known, tree, path);
        }
        if (known.isRecord() && known != Quarter.class) {
            return block(known.asSubclass(Record.class), tree, path, Set.of());
        }
        if (tree instanceof Tree.Scalar scalar) {
            return scalars.bind(known, field, scalar, path);
        }
        problems.add(tree.place(), path, "must be one value but is " + tree.kind());
        return null;
    }

    private Object block(Class<? extends Record> type, Tree tree, String path, Set<String> alsoAllowed) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(tree.place(), path, "must be a block of `key: value` lines but is " + tree.kind());
            return null;
        }
        int before = problems.count();
        List<Field> fields = Field.of(type);
        if (fields.stream().noneMatch(field -> rules.isInline(field.type()))) { // else the inner record complains
            complainOfUnknownKeys(fields, mapping, path, alsoAllowed);
        }
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = rules.isInline(fields.get(i).type())
                    ? inline(fields, fields.get(i), mapping, path)
                    : component(fields.get(i), mapping, path);
        }
        complainOfOwnFirms(fields, values, mapping, path);
        return problems.count() > before ? null : new Construction(problems).of(type, values, mapping, path);
    }

    private void complainOfOwnFirms(List<Field> fields, Object[] values, Tree.Mapping mapping, String path) {
        for (Field field : fields) {
            OwnFirms.complaint(field.name(), fields, values, vocabulary.homeOf())
                    .ifPresent(complaint -> problems.add(
                            mapping.entries().containsKey(field.name())
                                    ? mapping.entries()
                                            .get(field.name())
                                            .value()
                                            .place()
                                    : mapping.place(),
                            Paths.child(path, field.name()),
                            complaint));
        }
    }

    private void complainOfUnknownKeys(List<Field> fields, Tree.Mapping mapping, String path, Set<String> alsoAllowed) {
        List<String> known = new ArrayList<>(alsoAllowed);
        fields.forEach(field -> known.add(field.name()));
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(entry.key(), Paths.child(path, key), "is not known" + NearMiss.remedy(key, known));
            }
        });
    }

    /** The value whose keys stand beside those of the record that holds it. */
    private Object inline(List<Field> fields, Field inner, Tree.Mapping mapping, String path) {
        Tree.Mapping rest = mapping;
        for (Field field : fields) {
            rest = rest.without(field.name());
        }
        return rule((Class<?>) inner.type(), rest, path);
    }

    private Object component(Field field, Tree.Mapping mapping, String path) {
        String below = Paths.child(path, field.name());
        Tree.Entry entry = mapping.entries().get(field.name());
        if (entry != null) {
            return value(field.type(), field, entry.value(), below);
        }
        if (field.hasDefault()) {
            return YamlTree.parse(mapping.place(), field.def(), problems)
                    .map(tree -> value(field.type(), field, tree, below))
                    .orElse(null);
        }
        boolean block = field.type() instanceof Class<?> type && type.isRecord() && type != Quarter.class;
        if (block || rules.isSeam(field.type())) {
            return value(field.type(), field, Tree.Mapping.empty(mapping.place()), below);
        }
        String meaning = field.description().isEmpty() ? "" : "; it is the " + field.description();
        problems.add(mapping.place(), below, "is missing" + meaning);
        return null;
    }

    private Object rule(Class<?> seam, Tree tree, String path) {
        Map<String, Class<? extends Record>> known = rules.of(seam);
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(tree.place(), path, "must be a block with `type:` but is " + tree.kind());
            return null;
        }
        Tree.Entry type = mapping.entries().get(TreeMerge.TYPE);
        if (type == null && !rules.isSeam(seam)) {
            problems.add(mapping.place(), path, "type is missing" + NearMiss.remedy("", known.keySet()));
            return null;
        }
        String name = type == null ? known.keySet().iterator().next() : mapping.text(TreeMerge.TYPE);
        if (!known.containsKey(name)) {
            String typePath = Paths.child(path, TreeMerge.TYPE);
            problems.add(
                    type.value().place(),
                    typePath,
                    "'" + name + "' is not known" + NearMiss.remedy(name, known.keySet()));
            return null;
        }
        return block(known.get(name), mapping, path, Set.of(TreeMerge.TYPE));
    }

    private Object list(ParameterizedType type, Field field, Tree tree, String path) {
        if (!(tree instanceof Tree.Sequence sequence)) {
            problems.add(tree.place(), path, "must be a list but is " + tree.kind());
            return null;
        }
        int before = problems.count();
        List<Object> values = new ArrayList<>();
        for (Tree item : sequence.items()) {
            values.add(value(type.getActualTypeArguments()[0], field, item, path + "[" + values.size() + "]"));
        }
        return problems.count() > before ? null : List.copyOf(values);
    }

    private Object map(ParameterizedType type, Field field, Tree tree, String path) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(tree.place(), path, "must be a block of `key: value` lines but is " + tree.kind());
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries()
                .forEach((key, entry) -> values.put(
                        key, value(type.getActualTypeArguments()[1], field, entry.value(), Paths.child(path, key))));
        return values;
    }
}
