package org.sepsim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sepsim.results.DifferenceSeries;
import org.sepsim.results.PairedDifference;

/**
 * Who gains and who loses by one alternative: a row an entity, a column a headline.
 *
 * @param level {@code nation} or {@code firm}
 * @param year at whose end
 * @param columns headlines of which some entity has a difference
 * @param rows by entity, those who move most first; no entry where there is no value
 */
public record WhoGains(String level, int year, List<Column> columns, List<Row> rows) {
    private static final int NATIONS = 8;
    private static final int FIRMS = 10;
    private static final int NAME = 20;
    private static final int WIDTH = 11;

    /**
     * A headline as a column.
     *
     * @param name short name
     * @param unit of its differences
     */
    public record Column(String name, String unit) {}

    /**
     * An entity.
     *
     * @param entity its name
     * @param differences by name of column
     */
    public record Row(String entity, Map<String, PairedDifference> differences) {
        public Row {
            differences = Map.copyOf(differences);
        }
    }

    public WhoGains {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The table of a level out of the differences of one alternative. */
    public static WhoGains of(List<DifferenceSeries> series, String level, int year) {
        Map<String, Map<String, PairedDifference>> entities = new LinkedHashMap<>();
        List<Column> columns = new ArrayList<>();
        for (Headline headline : headlines(level)) {
            boolean any = false;
            for (DifferenceSeries one : series) {
                Optional<PairedDifference> difference = one.at(year);
                if (headline.matches(one.key(), level) && difference.isPresent()) {
                    any |= !difference.get().zero();
                    entities.computeIfAbsent(one.key().entity(), name -> new LinkedHashMap<>())
                            .put(headline.name(), difference.get());
                }
            }
            if (any) {
                columns.add(new Column(headline.name(), headline.unit().unit()));
            }
        }
        return new WhoGains(level, year, columns, largest(entities, columns, level));
    }

    static List<Headline> headlines(String level) {
        List<Headline> all = new ArrayList<>(Headline.RACE);
        if (level.equals("nation")) {
            all.addAll(Headline.NATIONS);
        }
        return all;
    }

    /** Size of an entity: its largest difference, each in parts of the largest in its column. */
    private static List<Row> largest(
            Map<String, Map<String, PairedDifference>> entities, List<Column> columns, String level) {
        Map<String, Double> most = new LinkedHashMap<>();
        columns.forEach(column -> most.put(
                column.name(),
                entities.values().stream()
                        .mapToDouble(row -> size(row, column.name()))
                        .max()
                        .orElse(0)));
        List<Row> rows = new ArrayList<>();
        entities.forEach((entity, row) -> rows.add(new Row(entity, row)));
        Comparator<Row> bySize = Comparator.comparingDouble(row -> columns.stream()
                .map(Column::name)
                .mapToDouble(name -> most.get(name) == 0 ? 0 : size(row.differences(), name) / most.get(name))
                .max()
                .orElse(0));
        rows.sort(bySize.reversed().thenComparing(Row::entity));
        rows.removeIf(row -> row.differences().values().stream().allMatch(PairedDifference::zero));
        return rows.subList(0, Math.min(rows.size(), level.equals("firm") ? FIRMS : NATIONS));
    }

    private static double size(Map<String, PairedDifference> row, String column) {
        return row.containsKey(column) ? Math.abs(row.get(column).mean()) : 0;
    }

    /** The table as text: means, in brackets where the interval holds zero; at most 110 characters a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder names = new StringBuilder(pad(level));
        StringBuilder units = new StringBuilder(pad(""));
        for (Column column : columns) {
            names.append(cell(column.name()));
            units.append(cell(column.unit().replace("billion USD", "bn USD")));
        }
        lines.add(names.toString());
        lines.add(units.toString());
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private String line(Row row) {
        StringBuilder line = new StringBuilder(pad(row.entity()));
        for (Headline headline : headlines(level)) {
            if (columns.stream().anyMatch(column -> column.name().equals(headline.name()))) {
                line.append(cell(Optional.ofNullable(row.differences().get(headline.name()))
                        .map(difference -> text(headline, difference))
                        .orElse("-")));
            }
        }
        return line.toString();
    }

    private static String text(Headline headline, PairedDifference difference) {
        String number = headline.unit().signed(difference);
        return difference.zero() ? "0" : difference.clear() ? number : "(" + number + ")";
    }

    private static String pad(String name) {
        String fitting = name.length() < NAME ? name : name.substring(0, NAME - 2) + "…";
        return String.format(Locale.ROOT, "%-" + NAME + "s", fitting);
    }

    private static String cell(String text) {
        return String.format(Locale.ROOT, "%" + WIDTH + "s", text);
    }
}
