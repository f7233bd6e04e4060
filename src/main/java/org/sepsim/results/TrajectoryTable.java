package org.sepsim.results;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code trajectories.csv}: per series and period the statistics over all runs of a scenario, those of every point of a design together. Reads
 * the spool in bands of series, so that memory is bounded whatever the number of replicates.
 */
final class TrajectoryTable {
    private static final long BAND_BYTES = 128L << 20;

    private final Spool spool;
    private final Periods periods;
    private final Map<Integer, Double> studentT = new HashMap<>();

    TrajectoryTable(Spool spool) {
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
        int series = scenario.series().size();
        long bytesASeries = (long) runs.size() * periods.count() * Double.BYTES;
        int band = (int) Math.max(1, Math.min(series, BAND_BYTES / bytesASeries));
        for (int first = 0; first < series; first += band) {
            int rows = Math.min(band, series - first);
            double[][] cells = readBand(runs, first, rows);
            for (int row = 0; row < rows; row++) {
                String start = Csv.field(scenario.scenario()) + ","
                        + scenario.series().get(first + row).fields();
                writeSeries(out, start, Arrays.copyOfRange(cells, row * periods.count(), (row + 1) * periods.count()));
            }
        }
    }

    /** Values by cell (series of the band, period) and run. */
    private double[][] readBand(List<StoredRun> runs, int first, int rows) throws IOException {
        double[][] cells = new double[rows * periods.count()][runs.size()];
        double[] ofRun = new double[cells.length];
        for (int run = 0; run < runs.size(); run++) {
            spool.values().read(runs.get(run).values().at(), first, rows, ofRun);
            for (int cell = 0; cell < ofRun.length; cell++) {
                cells[cell][run] = ofRun[cell];
            }
        }
        return cells;
    }

    private void writeSeries(Writer out, String start, double[][] valuesByPeriod) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int period = 0; period < valuesByPeriod.length; period++) {
            int count = moveNumbersToFront(valuesByPeriod[period]);
            if (count > 0) {
                double t = studentT.computeIfAbsent(count, Statistics::studentT);
                line.append(start).append(',').append(periods.year(period)).append(',');
                if (periods.quarterly()) {
                    line.append(periods.quarter(period)).append(',');
                }
                Statistics.ofPresent(valuesByPeriod[period], count, t).append(line);
                line.append('\n');
            }
        }
        out.append(line);
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
