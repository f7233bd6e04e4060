package org.sepsim.results;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code differences.csv}: how each alternative differs from the baseline, pair by pair of worlds with the same luck. */
public final class DifferenceTable {
    /** Name of the file. */
    public static final String FILE = "differences.csv";

    private static final String KEY = "baseline,alternative,generation,measure,level,entity,year,";
    private static final String NUMBERS =
            "mean_difference,ci95_low,ci95_high,share_of_worlds_higher,replicates,boot95_low,boot95_high,share_of_worlds_lower";

    private final StoredValues stored;
    private final String baseline;
    private final Bootstrap bootstrap;

    /**
     * A table against a baseline.
     *
     * @param baseline name of its scenario
     * @param seed of the experiment, for the bootstrap
     */
    public DifferenceTable(StoredValues stored, String baseline, long seed) {
        this.stored = stored;
        this.baseline = baseline;
        this.bootstrap = new Bootstrap(seed);
    }

    /** Writes the rows of the alternatives, in the order given, each sorted by series and period. */
    public void write(List<String> alternatives, Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(FILE))) {
            out.write(KEY + (stored.periods().quarterly() ? "quarter," : "") + NUMBERS + "\n");
            for (String alternative : alternatives) {
                new Pairs(stored, baseline, alternative).forEach((key, left, right) -> {
                    out.append(rows(start(baseline, alternative, key), left, right));
                });
            }
        }
    }

    private StringBuilder rows(String start, double[][] left, double[][] right) {
        StringBuilder lines = new StringBuilder();
        Periods periods = stored.periods();
        for (int period = 0; period < left.length; period++) {
            PairedDifference difference = PairedDifference.of(left[period], right[period], bootstrap);
            if (difference.replicates() > 0) {
                lines.append(start).append(periods.year(period)).append(',');
                if (periods.quarterly()) {
                    lines.append(periods.quarter(period)).append(',');
                }
                append(lines, difference);
            }
        }
        return lines;
    }

    /** The first line of a table of years. */
    public static String header() {
        return KEY + NUMBERS + "\n";
    }

    /** What a row begins with: both scenarios and the series. */
    public static String start(String baseline, String alternative, SeriesKey key) {
        return Csv.field(baseline) + "," + Csv.field(alternative) + "," + key.fields() + ",";
    }

    /** The numbers of a row and its end. */
    public static void append(StringBuilder line, PairedDifference d) {
        for (double number : new double[] {d.mean(), d.ci95Low(), d.ci95High(), d.shareHigher()}) {
            Numbers.append(line, number);
            line.append(',');
        }
        line.append(d.replicates());
        for (double number : new double[] {d.boot95Low(), d.boot95High(), d.shareLower()}) {
            line.append(',');
            Numbers.append(line, number);
        }
        line.append('\n');
    }
}
