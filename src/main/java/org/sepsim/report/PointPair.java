package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sepsim.results.Bootstrap;
import org.sepsim.results.DifferenceSeries;
import org.sepsim.results.PairedDifference;
import org.sepsim.results.Query;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Trajectory.Point;

/**
 * The two points of a design between which a share moves most, in the same worlds.
 *
 * @param words what moves most
 * @param lowPoint number of the point where its mean is lowest
 * @param highPoint number of the point where it is highest
 * @param differences of all that is stored of the last year, highest less lowest
 */
record PointPair(String words, int lowPoint, int highPoint, List<DifferenceSeries> differences) {
    PointPair {
        differences = List.copyOf(differences);
    }

    /** The pair; nothing where no share is stored or none moves. */
    static Optional<PointPair> of(SweepData data, Path folder, long seed) throws IOException {
        ChartSpec spec = null;
        Map.Entry<SeriesKey, Point[]> most = null;
        for (ChartSpec one : data.moved()) {
            for (Map.Entry<SeriesKey, Point[]> series : data.series(one).entrySet()) {
                boolean more = most == null || spread(series) > spread(most);
                if (one.percent() && !one.byGeneration() && more) {
                    spec = one;
                    most = series;
                }
            }
        }
        if (most == null) {
            return Optional.empty();
        }
        int low = SweepWords.extreme(most.getValue(), false);
        int high = SweepWords.extreme(most.getValue(), true);
        String words = most.getKey().entity() + "'s share (" + spec.title() + ")";
        return Optional.of(new PointPair(words, low, high, differences(data, folder, low, high, new Bootstrap(seed))));
    }

    private static double spread(Map.Entry<SeriesKey, Point[]> series) {
        return SweepData.spread(series.getValue());
    }

    String low() {
        return "point " + lowPoint;
    }

    String high() {
        return "point " + highPoint;
    }

    /** What a chart of the pair is made from. */
    DifferenceSource source(ChartSource design) {
        return new DifferenceSource(design.of(low()), design.of(high()), design.recipe());
    }

    private static List<DifferenceSeries> differences(
            SweepData data, Path folder, int low, int high, Bootstrap bootstrap) throws IOException {
        Map<SeriesKey, List<double[]>> pairs = new TreeMap<>(Comparator.comparing(SeriesKey::toString));
        for (Map<String, String> row : Query.rows(folder, sql(folder, data, low, high))) {
            SeriesKey key =
                    new SeriesKey(row.get("generation"), row.get("measure"), row.get("level"), row.get("entity"));
            pairs.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(new double[] {Double.parseDouble(row.get("low")), Double.parseDouble(row.get("high"))});
        }
        List<DifferenceSeries> differences = new ArrayList<>();
        pairs.forEach((key, worlds) -> {
            double[] lows = worlds.stream().mapToDouble(world -> world[0]).toArray();
            double[] highs = worlds.stream().mapToDouble(world -> world[1]).toArray();
            PairedDifference difference = PairedDifference.of(lows, highs, bootstrap);
            differences.add(new DifferenceSeries(
                    "point " + low,
                    "point " + high,
                    key,
                    List.of(new DifferenceSeries.Point(data.year(), difference))));
        });
        return differences;
    }

    private static String sql(Path folder, SweepData data, int low, int high) {
        boolean quarterly = org.sepsim.results.Manifest.read(folder).periods().quarterly();
        String end = "year = " + data.year() + (quarterly ? " AND quarter = 4" : "");
        return "SELECT a.generation, a.measure, a.level, a.entity, a.value AS low, b.value AS high FROM replicates a"
                + " JOIN replicates b USING (replicate, generation, measure, level, entity) WHERE a.point = " + low
                + " AND b.point = " + high + " AND a." + end + " AND b." + end.replace("AND ", "AND b.")
                + " AND a.value IS NOT NULL AND b.value IS NOT NULL ORDER BY replicate, a.generation, a.measure, a.level,"
                + " a.entity";
    }
}
