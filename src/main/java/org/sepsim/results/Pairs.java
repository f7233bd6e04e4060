package org.sepsim.results;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Two scenarios side by side: the series that both have, of the replicates that both have. Reads bands of series, so that memory is bounded. */
final class Pairs {
    private static final long BAND_BYTES = 64L << 20;

    /** Is handed one series after the other; values by period and replicate. */
    @FunctionalInterface
    interface Sink {
        void pair(SeriesKey key, double[][] baseline, double[][] alternative) throws IOException;
    }

    private final StoredValues stored;
    private final String baseline;
    private final String alternative;
    private final List<Integer> replicates;

    Pairs(StoredValues stored, String baseline, String alternative) {
        this.stored = stored;
        this.baseline = baseline;
        this.alternative = alternative;
        this.replicates = stored.replicates(List.of(baseline, alternative));
    }

    List<Integer> replicates() {
        return replicates;
    }

    void forEach(Sink sink) throws IOException {
        List<SeriesKey> ofBaseline = stored.series(baseline);
        List<SeriesKey> ofAlternative = stored.series(alternative);
        List<SeriesKey> common =
                ofBaseline.stream().filter(ofAlternative::contains).toList();
        long bytesASeries =
                Math.max(1, (long) replicates.size() * stored.periods().count() * Double.BYTES);
        int band = (int) Math.max(1, Math.min(common.size(), BAND_BYTES / bytesASeries));
        for (int first = 0; first < common.size() && !replicates.isEmpty(); first += band) {
            List<SeriesKey> keys = common.subList(first, Math.min(common.size(), first + band));
            double[][][] left = read(baseline, ofBaseline, keys);
            double[][][] right = read(alternative, ofAlternative, keys);
            for (int i = 0; i < keys.size(); i++) {
                sink.pair(keys.get(i), left[i], right[i]);
            }
        }
    }

    /** By key, period and replicate. Both lists are sorted, so the keys lie between the places of the first and the last. */
    private double[][][] read(String scenario, List<SeriesKey> all, List<SeriesKey> keys) throws IOException {
        int from = all.indexOf(keys.get(0));
        int to = all.indexOf(keys.get(keys.size() - 1)) + 1;
        double[][] cells = stored.band(scenario, replicates, from, to - from);
        int periods = stored.periods().count();
        double[][][] values = new double[keys.size()][][];
        int place = from;
        for (int i = 0; i < values.length; i++) {
            while (!all.get(place).equals(keys.get(i))) {
                place++;
            }
            values[i] = Arrays.copyOfRange(cells, (place - from) * periods, (place - from + 1) * periods);
        }
        return values;
    }
}
