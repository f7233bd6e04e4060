package org.sepsim.results;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code trajectories.csv}: per series and period the statistics over all runs of a scenario, those of every point of a design together. Reads
 * the spool in bands of cells, a period of a series each, so that memory holds no more than one band, eight bytes a run at least.
 */
final class TrajectoryTable {
    /** Enough to pass over the spool of a usual batch once. */
    static final long BAND_BYTES = 128L * 1024 * 1024;

    private final Spool spool;
    private final Periods periods;
    private final long bandBytes;
    private final Map<Integer, Double> studentT = new HashMap<>();

    /** @param bandBytes most that a band takes, if that is enough for one cell */
    TrajectoryTable(Spool spool, long bandBytes) {
        this.bandBytes = bandBytes;
        this.spool = spool;
        this.periods = spool.periods();
    }

    void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            String quarter = periods.quarterly() ? "quarter," : "";
            out.write("scenario,generation,measure,level,entity,year," + quarter + Statistics.COLUMNS + "\n");
            for (int scenario = 0; scenario < spool.scenarios().size(); scenario++) {
                int number = scenario;
                List<StoredRun> runs = spool.runs().stream()
                        .filter(run -> run.scenario() == number)
                        .toList();
                if (!runs.isEmpty()) {
                    writeScenario(out, spool.scenarios().get(scenario), runs);
                }
            }
        }
    }

    private void writeScenario(Writer out, ScenarioSeries scenario, List<StoredRun> runs) throws IOException {
        int all = scenario.series().size() * periods.count();
        int band = (int) Math.max(1, Math.min(all, bandBytes / Double.BYTES / runs.size()));
        for (int first = 0; first < all; first += band) {
            double[][] cells = readBand(runs, first, Math.min(band, all - first));
            for (int i = 0; i < cells.length; i++) {
                SeriesKey series = scenario.series().get((first + i) / periods.count());
                writeCell(out, scenario.scenario(), series, (first + i) % periods.count(), cells[i]);
            }
        }
    }

    /** Values by cell (series, then period) and run. */
    private double[][] readBand(List<StoredRun> runs, int first, int count) throws IOException {
        double[][] cells = new double[count][runs.size()];
        double[] ofRun = new double[count];
        for (int run = 0; run < runs.size(); run++) {
            spool.values().readCells(runs.get(run).values().at(), first, count, ofRun);
            for (int cell = 0; cell < count; cell++) {
                cells[cell][run] = ofRun[cell];
            }
        }
        return cells;
    }

    private void writeCell(Writer out, String scenario, SeriesKey series, int period, double[] values)
            throws IOException {
        int count = moveNumbersToFront(values);
        if (count == 0) {
            return;
        }
        StringBuilder line = new StringBuilder(Csv.field(scenario));
        line.append(',')
                .append(series.fields())
                .append(',')
                .append(periods.year(period))
                .append(',');
        if (periods.quarterly()) {
            line.append(periods.quarter(period)).append(',');
        }
        double t = studentT.computeIfAbsent(count, Statistics::studentT);
        Statistics.ofPresent(values, count, t).append(line);
        out.append(line.append('\n'));
    }

    private static int moveNumbersToFront(double[] values) {
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                values[count++] = value;
            }
        }
        return count;
    }
}
