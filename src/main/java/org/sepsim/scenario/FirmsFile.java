package org.sepsim.scenario;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sepsim.model.Business;

/** Reads {@code firms.csv}: what is not a number about each firm. */
final class FirmsFile {
    private static final String HEADER = "firm,nation,group,start,businesses,specifications,source";
    private static final String AT_START = "2005";
    private static final Set<String> STARTS = new TreeSet<>(Set.of(AT_START, "event"));

    private final Set<String> nations;
    private final Set<String> specifications;
    private final Problems problems;

    FirmsFile(Set<String> nations, Set<String> specifications, Problems problems) {
        this.nations = nations;
        this.specifications = specifications;
        this.problems = problems;
    }

    /**
     * A row.
     *
     * @param place of the firm's name
     */
    record Row(
            Place place,
            String nation,
            String group,
            boolean fromStart,
            Set<Business> businesses,
            Set<String> specifications) {}

    /** The rows by firm. */
    Map<String, Row> read(Path file) {
        Map<String, Row> firms = new TreeMap<>();
        Map<String, Place> seen = new HashMap<>();
        var rows = CsvTable.rows(file, HEADER, problems);
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> names.add(row.text("firm")));
        for (CsvRow row : rows) {
            row.filled("source");
            if (row.isFirst("firm", row.filled("firm"), seen)) {
                firms.put(row.text("firm"), firm(row, names));
            }
        }
        return firms;
    }

    private Row firm(CsvRow row, Set<String> firms) {
        Map<String, Object> known = Labels.constants(Business.class);
        row.filled("businesses");
        Set<Business> businesses = EnumSet.noneOf(Business.class);
        for (String label : row.severalOf("businesses", known.keySet())) {
            if (known.containsKey(label) && !businesses.add((Business) known.get(label))) {
                row.complain("businesses", label + " stands twice");
            }
        }
        return new Row(
                row.place("firm"),
                row.oneOf("nation", nations).orElse(""),
                row.oneOf("group", firms).orElse(""),
                row.oneOf("start", STARTS).orElse("").equals(AT_START),
                businesses,
                new TreeSet<>(row.severalOf("specifications", specifications)));
    }
}
