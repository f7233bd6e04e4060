package org.sepsim.scenario;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.sepsim.model.Parameter;

/**
 * A key of a scenario file, as the record component behind it tells it.
 *
 * @param name the key
 * @param type Java type with its type arguments
 * @param description one sentence
 * @param unit {@code "1"} for a pure number, {@code ""} for what is no number
 * @param min least allowed value
 * @param max greatest allowed value
 * @param def default as it would stand in the file, {@code ""} if there is none
 * @param source who says so
 */
public record Field(
        String name, Type type, String description, String unit, double min, double max, String def, String source) {
    private static final ClassValue<List<Field>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents()).map(Field::of).toList();
        }
    };

    /** The keys of {@code record}, in the order of its components. */
    public static List<Field> of(Class<? extends Record> record) {
        return KNOWN.get(record);
    }

    private static Field of(RecordComponent component) {
        Parameter told = component.getAnnotation(Parameter.class);
        Type type = component.getGenericType();
        if (told == null) {
            return new Field(
                    component.getName(), type, "", "", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "", "");
        }
        return new Field(
                component.getName(),
                type,
                told.value(),
                told.unit(),
                told.min(),
                told.max(),
                told.def(),
                told.source());
    }

    /** Whether it holds text, known as it is or put into words later. */
    boolean isText() {
        return type == String.class || type == CharSequence.class;
    }

    /** Whether the file may leave it out. */
    public boolean hasDefault() {
        return !def.isEmpty();
    }

    /** Whether a date may be {@code none}, never: its default or its description ({@code ...; none for ...}) says so. */
    public boolean allowsNone() {
        return def.equals(ScalarBinder.NONE) || description.contains("; none ");
    }

    /** What a number must be, without its unit: {@code from 0 to 1}. */
    public String range() {
        boolean below = min > Double.NEGATIVE_INFINITY;
        boolean above = max < Double.POSITIVE_INFINITY;
        if (below && above) {
            return "from " + NumberText.of(min) + " to " + NumberText.of(max);
        }
        if (below) {
            return "at least " + NumberText.of(min);
        }
        return above ? "at most " + NumberText.of(max) : "";
    }

    /** What a number must be: {@code a number from 2 to 20 (years)}. */
    String allowed() {
        boolean whole = type == int.class || type == long.class;
        String number = ((whole ? "a whole number " : "a number ") + range()).strip();
        return unit.isEmpty() || unit.equals("1") ? number : number + " (" + unit + ")";
    }
}
