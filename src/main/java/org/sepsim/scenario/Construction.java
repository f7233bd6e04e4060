package org.sepsim.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Calls a record's constructor and tells its complaint at the component that it names. */
final class Construction {
    private final Problems problems;

    Construction(Problems problems) {
        this.problems = problems;
    }

    /** The record, or {@code null} after adding to the problems why it refused. */
    Object of(Class<? extends Record> type, Object[] values, Tree.Mapping written, String path) {
        try {
            return constructor(type).newInstance(values);
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

    private static Constructor<? extends Record> constructor(Class<? extends Record> type)
            throws NoSuchMethodException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true); // test records are not public
        return constructor;
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
