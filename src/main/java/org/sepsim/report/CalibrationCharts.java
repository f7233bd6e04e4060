package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.Manifest;
import org.sepsim.results.Table;

/** The charts of a calibration: the fitted targets of each measure, and what is known of each parameter. */
public final class CalibrationCharts {
    private CalibrationCharts() {}

    /**
     * Draws them.
     *
     * @param folder results folder with {@code fit.csv}, {@code parameters.csv} and {@code manifest.json}
     * @return the files, in order
     * @throws org.sepsim.results.ResultsException if it is none
     */
    public static List<Path> write(Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        ChartSource fit = ChartSource.ofDesign(manifest, ChartSource.CALIBRATION, "fit.csv");
        List<Path> written = new ArrayList<>(ValidationCharts.write(folder, fit, "fit.csv", "fit-"));
        ChartSource known = ChartSource.ofDesign(manifest, ChartSource.CALIBRATION, "parameters.csv");
        written.addAll(new ChartFiles(folder.resolve("charts"), known).write("parameters", parameters(folder)));
        return written;
    }

    private static IntervalRows parameters(Path folder) {
        Table table = Table.read(folder.resolve("parameters.csv"));
        List<IntervalRows.Row> rows = new ArrayList<>();
        for (List<String> row :
                table.rows().subList(0, Math.min(IntervalRows.MOST, table.rows().size()))) {
            boolean identified = Boolean.parseBoolean(table.text(row, "identified"));
            double best = table.number(row, "best_place");
            rows.add(new IntervalRows.Row(
                    table.text(row, "parameter") + (identified ? "" : " *"),
                    List.of(
                            new IntervalRows.Mark(
                                    table.number(row, "p50_place"),
                                    table.number(row, "p05_place"),
                                    table.number(row, "p95_place")),
                            new IntervalRows.Mark(best, Double.NaN, Double.NaN),
                            new IntervalRows.Mark(Double.NaN, 0, 1))));
        }
        return new IntervalRows(
                "What the targets tell of the free parameters",
                "line: 5 % to 95 %; *: not identified, the posterior is at least half as wide as the prior",
                "Place in the range of the prior, 0 its low and 1 its high end",
                List.of("posterior", "best point", "prior"),
                rows);
    }
}
