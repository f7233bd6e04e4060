package org.sepsim.scenario;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.ExogenousPath.Scope;
import org.sepsim.model.FirmData;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.Generation;
import org.sepsim.model.NationData;
import org.sepsim.model.NationQuantity;
import org.sepsim.model.Regulator;
import org.sepsim.model.SpecificationData;
import org.sepsim.model.Uncertain;
import org.sepsim.model.WorldData;
import org.sepsim.model.YearPath;

/** Reads the files of a world's folder: firms, nations, regulators, specifications, their numbers and the exogenous paths. */
public final class WorldReader {
    private static final String WORLD = ""; // the cell of a path that belongs to no generation

    private final Path folder;
    private final Problems problems;

    /**
     * @param folder with {@code firms.csv}, {@code firm_values.csv}, {@code firm_series.csv}, {@code nations.csv}, {@code nation_values.csv},
     *     {@code nation_series.csv}, {@code world_series.csv}, {@code regulators.csv} and {@code specifications.csv}
     * @param problems where mistakes are collected
     */
    public WorldReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The world, or nothing after adding to the problems what is wrong. */
    public Optional<WorldData> read() {
        if (!Files.isDirectory(folder)) {
            problems.add(Place.startOf(folder.toString()), "", "there is no such folder of world files");
            return Optional.empty();
        }
        int before = problems.count();
        List<SpecificationData> specifications =
                SpecificationsFile.read(folder.resolve("specifications.csv"), problems);
        List<NationData> nations = nations();
        List<FirmData> firms = firms(names(nations, NationData::name), names(specifications, SpecificationData::name));
        List<Regulator> regulators = nations.isEmpty()
                ? List.of() // or every jurisdiction would seem to be wrong
                : RegulatorsFile.read(folder.resolve("regulators.csv"), nations, problems);
        Map<String, Map<ExogenousPath, YearPath>> series = worldSeries();
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new WorldData(
                firms,
                nations,
                specifications,
                series.get(WORLD).get(ExogenousPath.DEFLATOR),
                prices(series, ExogenousPath.STATION_PRICE),
                prices(series, ExogenousPath.DEVICE_PRICE),
                regulators));
    }

    private static <T> Set<String> names(List<T> all, Function<T, String> name) {
        return new TreeSet<>(all.stream().map(name).toList());
    }

    private List<NationData> nations() {
        Map<String, NationsFile.Row> rows = NationsFile.read(folder.resolve("nations.csv"), problems);
        if (rows.isEmpty()) {
            return List.of(); // or every number would seem to belong to nobody
        }
        Map<String, Place> places = placesOf(rows, NationsFile.Row::place);
        Map<String, Map<NationQuantity, Uncertain>> quantities = new QuantityFile<>(
                        "nation", QuantityKind.NATION, problems)
                .read(folder.resolve("nation_values.csv"), places);
        Path file = folder.resolve("nation_series.csv");
        SeriesFile series = new SeriesFile("nation,path", "nation", EnumSet.of(Scope.NATION), problems);
        int before = problems.count();
        Map<String, Map<ExogenousPath, YearPath>> paths = series.read(file, rows.keySet());
        if (problems.count() == before) { // else what is missing may be what could not be read
            series.complainOfMissing(file, Scope.NATION, places, paths);
        }
        return rows.entrySet().stream()
                .map(entry -> nation(entry.getKey(), entry.getValue(), quantities, paths))
                .toList();
    }

    private static NationData nation(
            String name,
            NationsFile.Row row,
            Map<String, Map<NationQuantity, Uncertain>> quantities,
            Map<String, Map<ExogenousPath, YearPath>> paths) {
        return new NationData(
                name,
                row.bloc(),
                row.office(),
                row.treaties(),
                row.launches(),
                row.decision(),
                quantities.get(name),
                paths.get(name));
    }

    private List<FirmData> firms(Set<String> nations, Set<String> specifications) {
        if (nations.isEmpty() || specifications.isEmpty()) {
            return List.of(); // or every firm would seem to be wrong
        }
        FirmsFile file = new FirmsFile(nations, specifications, problems);
        Map<String, FirmsFile.Row> rows = file.read(folder.resolve("firms.csv"));
        if (rows.isEmpty()) {
            return List.of(); // or every number would seem to belong to nobody
        }
        Map<String, Map<FirmQuantity, Uncertain>> quantities = new QuantityFile<>("firm", QuantityKind.FIRM, problems)
                .read(folder.resolve("firm_values.csv"), placesOf(rows, FirmsFile.Row::place));
        SeriesFile series = new SeriesFile("firm,path", "firm", EnumSet.of(Scope.FIRM), problems);
        Map<String, Map<ExogenousPath, YearPath>> paths = series.read(folder.resolve("firm_series.csv"), rows.keySet());
        return rows.entrySet().stream()
                .map(entry -> firm(entry.getKey(), entry.getValue(), quantities, paths))
                .toList();
    }

    private static FirmData firm(
            String name,
            FirmsFile.Row row,
            Map<String, Map<FirmQuantity, Uncertain>> quantities,
            Map<String, Map<ExogenousPath, YearPath>> paths) {
        return new FirmData(
                name,
                row.nation(),
                row.group(),
                row.businesses(),
                row.specifications(),
                row.fromStart(),
                quantities.get(name),
                paths.get(name).get(ExogenousPath.OTHER_REVENUE));
    }

    private Map<String, Map<ExogenousPath, YearPath>> worldSeries() {
        Path file = folder.resolve("world_series.csv");
        Place start = Place.startOf(file.toString());
        Map<String, Place> generations =
                Arrays.stream(Generation.values()).collect(toMap(Generation::label, g -> start));
        Set<String> owners = new TreeSet<>(generations.keySet());
        owners.add(WORLD);
        SeriesFile series =
                new SeriesFile("path,generation", "generation", EnumSet.of(Scope.WORLD, Scope.GENERATION), problems);
        int before = problems.count();
        Map<String, Map<ExogenousPath, YearPath>> paths = series.read(file, owners);
        if (problems.count() == before) { // else what is missing may be what could not be read
            series.complainOfMissing(file, Scope.WORLD, Map.of(WORLD, start), paths);
            series.complainOfMissing(file, Scope.GENERATION, generations, paths);
        }
        return paths;
    }

    private static <R> Map<String, Place> placesOf(Map<String, R> rows, Function<R, Place> place) {
        Map<String, Place> places = new TreeMap<>();
        rows.forEach((name, row) -> places.put(name, place.apply(row)));
        return places;
    }

    private static Map<Generation, YearPath> prices(
            Map<String, Map<ExogenousPath, YearPath>> series, ExogenousPath path) {
        return Arrays.stream(Generation.values())
                .collect(toMap(
                        generation -> generation,
                        generation -> series.get(generation.label()).get(path)));
    }
}
