package org.sepsim.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sepsim.model.Quarter;

/** Finds what the records tell of a parameter by its path. */
public final class FieldFinder {
    private final RuleBook rules;

    private FieldFinder(RuleBook rules) {
        this.rules = rules;
    }

    /** The parameter of a scenario at {@code path}; of a rule's parameter the first rule that has it. Nothing for a path that is none. */
    public static Optional<Field> ofScenario(String path) {
        return new FieldFinder(RuleBook.STANDARD).find(List.of(ScenarioDocument.class), List.of(path.split("\\.")));
    }

    /** The value written for a parameter that holds one, or nothing after adding to the problems what is wrong; nothing also for the date none. */
    public static Optional<Object> value(Field field, Tree tree, String path, Problems problems) {
        if (tree instanceof Tree.Scalar scalar) {
            ScalarBinder binder = new ScalarBinder(Vocabulary.WITHOUT_WORLD, problems);
            return Optional.ofNullable(binder.bind((Class<?>) field.type(), field, scalar, path));
        }
        problems.add(tree.place(), path, "must be one value but is " + tree.kind());
        return Optional.empty();
    }

    private Optional<Field> find(Collection<? extends Class<? extends Record>> records, List<String> keys) {
        for (Class<? extends Record> record : records) {
            for (Field field : Field.of(record)) {
                if (field.name().equals(keys.get(0))) {
                    Optional<Field> found =
                            keys.size() == 1 ? Optional.of(field) : find(below(field), keys.subList(1, keys.size()));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Collection<Class<? extends Record>> below(Field field) {
        if (!(field.type() instanceof Class<?> type)) {
            return List.of();
        }
        if (rules.isSeam(type)) {
            return rules.of(type).values();
        }
        List<Class<? extends Record>> one = new ArrayList<>();
        if (type.isRecord() && type != Quarter.class) {
            one.add(type.asSubclass(Record.class));
        }
        return one;
    }
}
