package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sepsim.results.CsvFile;
import org.sepsim.results.Numbers;
import org.sepsim.results.Trajectory.Point;

/**
 * Landscapes as one table: means over worlds, and the range of the declared share; then what happened of licences and pools, in rows of the level
 * {@code event}.
 */
final class LandscapeCsv {
    private LandscapeCsv() {}

    static void write(Path file, List<LandscapeTable> tables, ReportData data, int year) throws IOException {
        List<String> columns = new ArrayList<>(List.of("scenario", "generation", "level", "entity", "year"));
        columns.addAll(LandscapeMeasures.ALL);
        columns.add(LandscapeMeasures.LEADERSHIP);
        columns.addAll(List.of("declared_sep_share_p05", "declared_sep_share_p95"));
        LandscapeTable.SINCE.forEach(years -> columns.add("declared_sep_share_" + years + "_years_before"));
        columns.addAll(List.of("in_the_year", "up_to_the_year"));
        List<List<String>> rows = new ArrayList<>();
        for (LandscapeTable table : tables) {
            table.rows().forEach(row -> rows.add(row(table, row)));
        }
        for (String scenario : data.trajectories().keySet()) {
            for (LandscapeEvents.Count count : LandscapeEvents.counts(data, scenario, year)) {
                List<String> fields =
                        new ArrayList<>(List.of(scenario, "all", "event", count.what(), Integer.toString(year)));
                fields.addAll(Collections.nCopies(columns.size() - fields.size() - 2, ""));
                fields.add(Numbers.format(count.inYear().doubleValue()));
                fields.add(Numbers.format(count.upTo().doubleValue()));
                rows.add(fields);
            }
        }
        CsvFile.write(file, columns, rows);
    }

    private static List<String> row(LandscapeTable table, LandscapeTable.Row row) {
        List<String> fields = new ArrayList<>(List.of(
                table.scenario(), table.generation(), table.level(), row.entity(), Integer.toString(table.year())));
        LandscapeMeasures.ALL.forEach(measure -> fields.add(
                row.value(measure).map(Point::mean).map(Numbers::format).orElse("")));
        fields.add(row.value(LandscapeMeasures.LEADERSHIP)
                .map(Point::mean)
                .map(Numbers::format)
                .orElse(""));
        fields.add(row.value("declared_sep_share")
                .map(Point::p05)
                .map(Numbers::format)
                .orElse(""));
        fields.add(row.value("declared_sep_share")
                .map(Point::p95)
                .map(Numbers::format)
                .orElse(""));
        for (int years : LandscapeTable.SINCE) {
            Point before = row.before().get(years);
            fields.add(before == null || table.level().equals("office") ? "" : Numbers.format(before.mean()));
        }
        fields.addAll(List.of("", ""));
        return fields;
    }
}
