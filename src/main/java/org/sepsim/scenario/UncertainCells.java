package org.sepsim.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.sepsim.model.Uncertain;
import org.sepsim.model.Uncertain.Basis;

/** Reads the cells {@code value,unit,basis,low,high,source} of a row: a number, how well it is known and who says so. */
final class UncertainCells {
    private static final Map<String, Basis> BASES = new TreeMap<>();

    static {
        for (Basis basis : Basis.values()) {
            BASES.put(basis.name().toLowerCase(Locale.ROOT), basis);
        }
    }

    private final CsvRow row;
    private final Bounds bounds;

    /**
     * What a number must be.
     *
     * @param unit the unit that the row must state
     * @param min least allowed value
     * @param max greatest allowed value
     */
    record Bounds(String unit, double min, double max) {
        boolean contain(double value) {
            return value >= min && value <= max;
        }

        /** Any number above zero. */
        static Bounds positive(String unit) {
            return new Bounds(unit, Double.MIN_VALUE, Double.POSITIVE_INFINITY);
        }

        String allowed() {
            if (min == Double.MIN_VALUE) {
                return "a number above 0 (" + unit + ")";
            }
            return new Field("", double.class, "", unit, min, max, "", "").allowed();
        }
    }

    private UncertainCells(CsvRow row, Bounds bounds) {
        this.row = row;
        this.bounds = bounds;
    }

    /** How {@code row} may say that a number is known. */
    static Optional<Basis> basis(CsvRow row, String column) {
        return row.oneOf(column, BASES.keySet()).map(BASES::get);
    }

    /** The number, or nothing after telling what is wrong. */
    static Optional<Uncertain> read(CsvRow row, Bounds bounds) {
        return new UncertainCells(row, bounds).read();
    }

    private Optional<Uncertain> read() {
        if (!row.text("unit").equals(bounds.unit())) {
            row.complain("unit", "must be '" + bounds.unit() + "' but is '" + row.text("unit") + "'");
        }
        row.filled("source");
        OptionalDouble value = number("value");
        Optional<Basis> basis = basis(row, "basis");
        if (value.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        return basis.get() == Basis.SOURCED ? sourced(value.getAsDouble()) : ranged(value.getAsDouble(), basis.get());
    }

    private Optional<Uncertain> sourced(double value) {
        for (String column : new String[] {"low", "high"}) {
            if (!row.text(column).isEmpty() && !row.text(column).equals(row.text("value"))) {
                row.complain(column, "must be empty, for a sourced value has no range");
            }
        }
        return Optional.of(Uncertain.sourced(value));
    }

    private Optional<Uncertain> ranged(double value, Basis basis) {
        OptionalDouble low = number("low");
        OptionalDouble high = number("high");
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return row.read(
                "value", row.text("value"), text -> new Uncertain(value, low.getAsDouble(), high.getAsDouble(), basis));
    }

    private OptionalDouble number(String column) {
        OptionalDouble parsed = NumberText.parse(row.text(column));
        if (parsed.isEmpty()) {
            row.complain(column, "must be " + bounds.allowed() + " but is '" + row.text(column) + "'");
        } else if (!bounds.contain(parsed.getAsDouble())) {
            row.complain(column, "must be " + bounds.allowed() + " but is " + row.text(column));
            return OptionalDouble.empty();
        }
        return parsed;
    }
}
