package org.sepsim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sepsim.results.Trajectory;
import org.sepsim.results.Trajectory.Point;

/**
 * Who holds a generation's patents at the end of a year: a row an entity, largest declared share first.
 *
 * @param scenario name of the scenario
 * @param generation {@code 4G}, {@code 5G} or {@code 6G}
 * @param level {@code nation}, {@code firm} or {@code office}
 * @param year at whose end
 * @param rows those who declared or contributed anything in any world
 */
record LandscapeTable(String scenario, String generation, String level, int year, List<Row> rows) {
    /** Years before, for what changed since. */
    static final List<Integer> SINCE = List.of(5, 10);

    /**
     * An entity.
     *
     * @param entity its name
     * @param values by measure, those stored
     * @param before its declared share so many years before, of an office the families filed there
     */
    record Row(String entity, Map<String, Point> values, Map<Integer, Point> before) {
        Optional<Point> value(String measure) {
            return Optional.ofNullable(values.get(measure));
        }

        double declaredShare() {
            return value("declared_sep_share").map(Point::mean).orElse(0.0);
        }
    }

    static LandscapeTable of(
            String scenario, List<Trajectory> trajectories, String generation, String level, int year) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Trajectory one : trajectories) {
            boolean leadership = one.key().measure().equals(LandscapeMeasures.LEADERSHIP)
                    && one.key().generation().equals("all");
            boolean own = LandscapeMeasures.ALL.contains(one.key().measure())
                    && one.key().generation().equals(generation);
            if (one.key().level().equals(level) && (own || leadership)) {
                Row row = rows.computeIfAbsent(
                        one.key().entity(), name -> new Row(name, new LinkedHashMap<>(), new LinkedHashMap<>()));
                ReportWords.at(one, year)
                        .ifPresent(point -> row.values().put(one.key().measure(), point));
                if (one.key()
                        .measure()
                        .equals(level.equals("office") ? LandscapeMeasures.FILED : "declared_sep_share")) {
                    SINCE.forEach(years -> ReportWords.at(one, year - years)
                            .ifPresent(point -> row.before().put(years, point)));
                }
            }
        }
        List<Row> present = new ArrayList<>(rows.values());
        present.removeIf(row -> row.values().entrySet().stream()
                .noneMatch(value -> LandscapeMeasures.ALL.contains(value.getKey())
                        && value.getValue().p95() > 0));
        present.sort(
                Comparator.comparingDouble((Row row) -> -row.declaredShare()).thenComparing(Row::entity));
        return new LandscapeTable(scenario, generation, level, year, present);
    }

    /** Herfindahl–Hirschman index of mean declared shares, Σ share². */
    double concentration() {
        return rows.stream()
                .mapToDouble(row -> row.declaredShare() * row.declaredShare())
                .sum();
    }

    /** Share of the largest so many together. */
    double largest(int count) {
        return rows.stream().limit(count).mapToDouble(Row::declaredShare).sum();
    }
}
