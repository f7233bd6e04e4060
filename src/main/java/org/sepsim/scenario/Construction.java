package org.sepsim.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Calls a record's constructor and tells its complaint at the component that it names. */
final class Construction {
    private static final ClassValue<Constructor<? extends Record>> KNOWN = new ClassValue<>() {
        @Override
        protected Constructor<? extends Record> computeValue(Class<?> type) {
            return constructor(type.asSubclass(Record.class));
        }
    };

    private final Problems problems;

    Construction(Problems problems) {
        this.problems = problems;
    }

    /** The record, or {@code null} after adding to the problems why it refused. */
    Object of(Class<? extends Record> type, Object[] values, Tree.Mapping written, String path) {
        try {
            return KNOWN.get(type).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException complaint) {
                tell(complaint.getMessage(), written, path);
                return null;
            }
            throw new IllegalStateException(type + " failed for another reason than its values", refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type + " cannot be made", broken);
        }
    }

    private static Constructor<? extends Record> constructor(Class<? extends Record> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true); // test records are not public
            return constructor;
        } catch (NoSuchMethodException broken) {
            throw new IllegalStateException(type + " cannot be made", broken);
        }
    }

    private void tell(String complaint, Tree.Mapping written, String path) {
        String name = complaint.split(" ", 2)[0];
        Tree.Entry entry = written.entries().get(name);
        if (entry == null) {
            problems.add(written.place(), path, complaint);
        } else {
            problems.add(entry.value().place(), Paths.child(path, name), complaint.substring(name.length() + 1));
        }
    }
}
