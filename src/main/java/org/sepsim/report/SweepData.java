package org.sepsim.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sepsim.results.DesignTable;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Trajectories;
import org.sepsim.results.Trajectory;

/** What a sweep says of its last year: statistics by series and point. */
final class SweepData {
    private static final int MANY_MEASURES = 6;
    private static final List<String> LEVELS = List.of("world", "nation", "firm");
    private static final double NOTHING = 1e-9;

    private final DesignTable design;
    private final List<FactorColumn> varied;
    private final Map<String, Integer> places = new HashMap<>();
    private int year;
    private final Map<SeriesKey, Trajectory.Point[]> byKey = new LinkedHashMap<>();

    private SweepData(DesignTable design) {
        this.design = design;
        varied = IntStream.range(0, design.factors().size())
                .mapToObj(factor -> FactorColumn.of(design, factor))
                .filter(FactorColumn::varies)
                .toList();
        design.points().forEach(point -> places.put(point.scenario(), places.size()));
    }

    static SweepData read(Path folder) {
        SweepData data = new SweepData(DesignTable.read(folder));
        Trajectories.each(folder, data::add);
        data.keepLastYear();
        return data;
    }

    /** Only the last point of each series is kept. */
    private void add(Trajectory trajectory) {
        Trajectory.Point[] row = byKey.computeIfAbsent(trajectory.key(), key -> new Trajectory.Point[places.size()]);
        row[places.get(trajectory.scenario())] =
                trajectory.points().get(trajectory.points().size() - 1);
    }

    private void keepLastYear() {
        for (Trajectory.Point[] row : byKey.values()) {
            for (Trajectory.Point point : row) {
                year = point == null ? year : Math.max(year, (int) point.time());
            }
        }
        for (Trajectory.Point[] row : byKey.values()) {
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i] != null && row[i].time() == year ? row[i] : null;
            }
        }
        byKey.values().removeIf(row -> Arrays.stream(row).allMatch(Objects::isNull));
    }

    int year() {
        return year;
    }

    List<FactorColumn> varied() {
        return varied;
    }

    /** The points, in order. */
    List<DesignTable.Point> rows() {
        return design.points();
    }

    /** A point in words, such as {@code start 2012-Q3, depth 0.3}: of each path as much as tells factors apart. */
    String words(int point) {
        return varied.stream()
                .map(factor -> shortName(factor) + " " + factor.values().get(point))
                .collect(Collectors.joining(", "));
    }

    private String shortName(FactorColumn factor) {
        String last = last(factor);
        boolean alone =
                varied.stream().filter(other -> last(other).equals(last)).count() == 1;
        return alone ? last : factor.name();
    }

    private static String last(FactorColumn factor) {
        return factor.name().replaceFirst("^.*[.]", "");
    }

    int points() {
        return design.points().size();
    }

    /** The series of a chart: by point, {@code null} where none of its runs has a value. */
    Map<SeriesKey, Trajectory.Point[]> series(ChartSpec spec) {
        Map<SeriesKey, Trajectory.Point[]> own = new LinkedHashMap<>();
        byKey.forEach((key, points) -> {
            boolean generation = spec.byGeneration()
                    ? !key.generation().equals("all")
                    : key.generation().equals(spec.generation());
            if (generation
                    && key.measure().equals(spec.measure())
                    && key.level().equals(spec.level())) {
                own.put(key, points);
            }
        });
        return own;
    }

    /** The charts of which some series moves. */
    List<ChartSpec> moved() {
        return specs().stream().filter(this::moves).toList();
    }

    /** Whether some series of a chart is not the same everywhere. */
    boolean moves(ChartSpec spec) {
        return series(spec).values().stream().anyMatch(points -> spread(points) > NOTHING);
    }

    /** From the lowest to the highest mean. */
    static double spread(Trajectory.Point[] points) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Trajectory.Point point : points) {
            if (point != null) {
                low = Math.min(low, point.mean());
                high = Math.max(high, point.mean());
            }
        }
        return high - low;
    }

    /** Whether every point differs from the first by one factor at most. */
    boolean oneAtATime() {
        return IntStream.range(0, points()).allMatch(point -> changed(point) <= 1);
    }

    private long changed(int point) {
        return varied.stream()
                .filter(factor ->
                        !factor.values().get(point).equals(factor.values().get(0)))
                .count();
    }

    /** The points at which no factor but {@code factor} differs from the first point. */
    List<Integer> alone(FactorColumn factor) {
        return IntStream.range(0, points())
                .filter(point -> varied.stream()
                        .allMatch(other -> other.name().equals(factor.name())
                                || other.values()
                                        .get(point)
                                        .equals(other.values().get(0))))
                .boxed()
                .toList();
    }

    /** The charts to be drawn: those of the catalogue, and one for every other measure if there are few of them. */
    List<ChartSpec> specs() {
        Set<String> measures = new LinkedHashSet<>();
        byKey.keySet().forEach(key -> measures.add(key.measure()));
        List<ChartSpec> specs = new ArrayList<>();
        for (String measure : measures) {
            List<ChartSpec> listed = ChartCatalogue.all().stream()
                    .filter(spec -> spec.measure().equals(measure) && spec.kind() == ChartSpec.Kind.LINES)
                    .toList();
            if (!listed.isEmpty()) {
                listed.forEach(spec -> specs.add(inYear(spec)));
            } else if (measures.size() <= MANY_MEASURES) {
                specs.addAll(unlisted(measure));
            }
        }
        return specs;
    }

    private ChartSpec inYear(ChartSpec spec) {
        return new ChartSpec(
                spec.id(),
                spec.title() + ", " + year,
                spec.axis(),
                spec.measure(),
                spec.generation(),
                spec.level(),
                spec.kind(),
                spec.top(),
                spec.factor());
    }

    /** At the highest level that there is: all generations together, or each where they are not summed. */
    private List<ChartSpec> unlisted(String measure) {
        List<SeriesKey> keys = byKey.keySet().stream()
                .filter(key -> key.measure().equals(measure))
                .toList();
        String level = LEVELS.stream()
                .filter(each -> keys.stream().anyMatch(key -> key.level().equals(each)))
                .findFirst()
                .orElse("");
        Set<String> generations = new LinkedHashSet<>();
        keys.stream().filter(key -> key.level().equals(level)).forEach(key -> generations.add(key.generation()));
        if (generations.contains("all")) {
            generations.retainAll(Set.of("all"));
        }
        String words = measure.replace('_', ' ');
        boolean share = measure.endsWith("_share");
        List<ChartSpec> specs = new ArrayList<>();
        for (String generation : generations) {
            boolean all = generation.equals("all");
            specs.add(new ChartSpec(
                    measure.replace('_', '-') + (all ? "" : "-" + generation.toLowerCase(java.util.Locale.ROOT)) + "-"
                            + level,
                    Character.toUpperCase(words.charAt(0)) + words.substring(1) + (all ? "" : ", " + generation) + ", "
                            + year,
                    words + (share ? ", %" : ""),
                    measure,
                    generation,
                    level,
                    ChartSpec.Kind.LINES,
                    8,
                    share ? 100 : 1));
        }
        return specs;
    }
}
