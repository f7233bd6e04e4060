package org.sepsim.scenario;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.sepsim.model.Quarter;

/**
 * Lays a document over a record that is bound already: the records on the way to a value are made anew, all others stay. Much cheaper than to bind
 * the whole document, and as strict.
 */
final class RecordPatch {
    private final Problems problems;
    private final ScalarBinder scalars;
    private final Construction construction;

    RecordPatch(Vocabulary vocabulary, Problems problems) {
        this.problems = problems;
        scalars = new ScalarBinder(vocabulary, problems);
        construction = new Construction(problems);
    }

    /** What is known of a record's components. */
    private record Shape(List<Field> fields, List<String> names, List<RecordComponent> components) {
        private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
            @Override
            protected Shape computeValue(Class<?> type) {
                for (RecordComponent component : type.getRecordComponents()) {
                    component.getAccessor().setAccessible(true); // test records are not public
                }
                List<Field> fields = Field.of(type.asSubclass(Record.class));
                List<String> names = fields.stream().map(Field::name).toList();
                return new Shape(fields, names, List.of(type.getRecordComponents()));
            }
        };

        Object value(int component, Record of) {
            try {
                return components.get(component).getAccessor().invoke(of);
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(components.get(component) + " cannot be read", broken);
            }
        }
    }

    /** The record with the values of {@code above}, or {@code null} after adding to the problems what is wrong with them. */
    <T extends Record> T with(T record, Tree.Mapping above, String path) {
        int before = problems.count();
        Shape shape = Shape.KNOWN.get(record.getClass());
        List<String> names = shape.names();
        above.entries().forEach((key, entry) -> {
            if (!names.contains(key)) {
                problems.add(entry.key(), Paths.child(path, key), "is not known" + NearMiss.remedy(key, shape.names()));
            }
        });
        Object[] values = new Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            Tree.Entry entry = above.entries().get(names.get(i));
            Object old = shape.value(i, record);
            values[i] = entry == null ? old : value(shape.fields().get(i), old, entry, Paths.child(path, names.get(i)));
        }
        if (problems.count() > before) {
            return null;
        }
        @SuppressWarnings("unchecked") // a record's class is final, so it is T's
        T made = (T) construction.of(record.getClass(), values, above, path);
        return made;
    }

    private Object value(Field field, Object old, Tree.Entry entry, String path) {
        boolean block = old instanceof Record && !(old instanceof Quarter);
        if (block && entry.value() instanceof Tree.Mapping below) {
            return with((Record) old, below, path);
        }
        boolean one = field.type() instanceof Class<?> type && !block && type != Tree.class;
        if (one && entry.value() instanceof Tree.Scalar scalar) {
            return scalars.bind((Class<?>) field.type(), field, scalar, path);
        }
        problems.add(entry.key(), path, "must be a parameter of one value");
        return null;
    }
}
