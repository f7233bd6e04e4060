package org.sepsim.experiment.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sepsim.scenario.CsvSheet;
import org.sepsim.scenario.CsvSheet.Cell;
import org.sepsim.scenario.Documents;
import org.sepsim.scenario.Overlay;
import org.sepsim.scenario.Place;
import org.sepsim.scenario.Problems;
import org.sepsim.scenario.Tree;

/** Points that the user wrote, in the design file or in a CSV file. */
final class WrittenPoints {
    /** Columns of {@code design.csv} that are no factors, so that the points of a sweep can be run again. */
    private static final Set<String> PASSED_OVER = Set.of("point", "scenario");

    private final Place place;
    private final Problems problems;
    private final Map<String, Place> factors = new LinkedHashMap<>();
    private final List<Map<String, Tree>> points = new ArrayList<>();

    /**
     * @param place of the block {@code design}
     */
    WrittenPoints(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** The points of a list, or nothing after adding to the problems what is wrong. */
    Optional<Placed> ofList(PointList list) {
        for (Tree point : list.points()) {
            if (point instanceof Tree.Mapping written) {
                Map<String, Tree> values = new LinkedHashMap<>();
                written.entries().forEach((path, entry) -> {
                    factors.putIfAbsent(path, entry.key());
                    values.put(path, entry.value());
                });
                points.add(values);
            } else {
                problems.add(point.place(), "design.points", "must be a block of `path: value` but is " + point.kind());
            }
        }
        return placed();
    }

    /** The points of a CSV file, or nothing after adding to the problems what is wrong. */
    Optional<Placed> ofFile(PointFile named, Path beside) {
        Optional<Path> file = Documents.beside(new Tree.Scalar(place, named.file(), true));
        if (file.isEmpty()) {
            problems.add(place, "design.file", "must name a file beside " + beside + " but is '" + named.file() + "'");
            return Optional.empty();
        }
        List<List<Cell>> rows = CsvSheet.read(file.get(), problems);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        for (Cell column : rows.get(0)) {
            if (!PASSED_OVER.contains(column.text()) && factors.put(column.text(), column.place()) != null) {
                problems.add(column.place(), column.text(), "stands twice in the header");
            }
        }
        rows.subList(1, rows.size()).forEach(row -> points.add(values(rows.get(0), row)));
        return placed();
    }

    private Map<String, Tree> values(List<Cell> header, List<Cell> row) {
        Map<String, Tree> values = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String path = header.get(i).text();
            if (factors.containsKey(path) && !row.get(i).text().isEmpty()) {
                Documents.value(row.get(i).place(), row.get(i).text(), problems)
                        .ifPresent(value -> values.put(path, value));
            }
        }
        return values;
    }

    private Optional<Placed> placed() {
        factors.forEach((path, key) -> {
            if (!Overlay.isPath(path)) {
                problems.add(key, path, "must be a path to a parameter, such as policy.exportControl.depth");
            }
        });
        if (factors.isEmpty()) {
            problems.add(place, "design", "names nothing that is varied");
        }
        if (problems.count() > 0) {
            return Optional.empty();
        }
        List<Factor> all = new ArrayList<>();
        factors.forEach((path, key) -> all.add(factor(path, key)));
        int[][] levels = new int[points.size()][all.size()];
        for (int factor = 0; factor < all.size(); factor++) {
            int level = 0;
            for (int point = 0; point < levels.length; point++) {
                boolean there = points.get(point).containsKey(all.get(factor).path());
                levels[point][factor] = there ? level++ : LevelDesign.AS_IT_IS;
            }
        }
        return Optional.of(Placed.atLevels(levels, all));
    }

    private Factor factor(String path, Place key) {
        return new Choices(
                path,
                key,
                points.stream()
                        .filter(point -> point.containsKey(path))
                        .map(point -> FactorReader.setting(point.get(path)))
                        .toList());
    }
}
