package org.sepsim.scenario;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.Uncertain;
import org.sepsim.model.YearPath;
import org.sepsim.scenario.UncertainCells.Bounds;

/** Reads a file of yearly numbers, those of the closed list {@link ExogenousPath} and no other. */
final class SeriesFile {
    private static final int FIRST_YEAR = 1995; // a path may begin before the horizon
    private static final int LAST_YEAR = 2050;

    private final String header;
    private final String owner;
    private final Map<String, ExogenousPath> known;
    private final Problems problems;
    private final Map<String, Place> seen = new HashMap<>();

    /**
     * @param columns the first columns, {@code owner} among them
     * @param owner column of the firm, nation or generation
     * @param scopes whose paths the file may hold
     */
    SeriesFile(String columns, String owner, Set<ExogenousPath.Scope> scopes, Problems problems) {
        this.header = columns + ",year,value,unit,basis,low,high,source,url";
        this.owner = owner;
        this.problems = problems;
        this.known = Arrays.stream(ExogenousPath.values())
                .filter(path -> scopes.contains(path.scope()))
                .collect(Collectors.toMap(ExogenousPath::label, path -> path, (one, other) -> one, TreeMap::new));
    }

    /** The paths that every one of {@code owners} of {@code scope} must have are told at its place if missing, unless rows could not be read. */
    void complainOfMissing(
            Path file,
            ExogenousPath.Scope scope,
            Map<String, Place> owners,
            Map<String, Map<ExogenousPath, YearPath>> paths) {
        for (ExogenousPath path : known.values()) {
            owners.forEach((name, place) -> {
                if (path.scope() == scope && !paths.get(name).containsKey(path)) {
                    String whose = name.isEmpty() ? "the world" : name;
                    problems.add(
                            place,
                            owner,
                            whose + " has no " + path.label() + " (" + path.unit() + ") in " + file.getFileName());
                }
            });
        }
    }

    /** The paths by owner; every one of {@code owners} has an entry. */
    Map<String, Map<ExogenousPath, YearPath>> read(Path file, Set<String> owners) {
        Map<String, Map<ExogenousPath, Map<Integer, Uncertain>>> numbers = new TreeMap<>();
        for (CsvRow row : CsvTable.rows(file, header, problems)) {
            Optional<String> name = row.oneOf(owner, owners);
            Optional<ExogenousPath> path = row.oneOf("path", known.keySet()).map(known::get);
            Optional<Integer> year = row.read("year", row.text("year"), SeriesFile::year);
            if (name.isPresent() && path.isPresent() && year.isPresent() && belongs(row, path.get())) {
                row.isFirst(owner, (name.get() + " " + path.get().label() + " " + year.get()).strip(), seen);
                UncertainCells.read(row, bounds(path.get()))
                        .ifPresent(
                                value -> numbers.computeIfAbsent(name.get(), none -> new EnumMap<>(ExogenousPath.class))
                                        .computeIfAbsent(path.get(), none -> new TreeMap<>())
                                        .put(year.get(), value));
            }
        }
        return owners.stream()
                .collect(Collectors.toMap(name -> name, name -> paths(numbers.getOrDefault(name, Map.of()))));
    }

    private boolean belongs(CsvRow row, ExogenousPath path) {
        boolean world = path.scope() == ExogenousPath.Scope.WORLD;
        if (world != row.text(owner).isEmpty()) {
            row.complain(owner, path.label() + (world ? " is the world's: must be empty" : " must say whose it is"));
        }
        return world == row.text(owner).isEmpty();
    }

    private static Map<ExogenousPath, YearPath> paths(Map<ExogenousPath, Map<Integer, Uncertain>> numbers) {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new YearPath(entry.getValue())));
    }

    /** All paths are levels, prices or sums of money, none below zero; only other business may be nothing at all. */
    private static Bounds bounds(ExogenousPath path) {
        return path == ExogenousPath.OTHER_REVENUE
                ? new Bounds(path.unit(), 0, Double.POSITIVE_INFINITY)
                : Bounds.positive(path.unit());
    }

    private static int year(String text) {
        if (!text.matches("\\d{4}") || Integer.parseInt(text) < FIRST_YEAR || Integer.parseInt(text) > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "must be a year from " + FIRST_YEAR + " to " + LAST_YEAR + " but is '" + text + "'");
        }
        return Integer.parseInt(text);
    }
}
