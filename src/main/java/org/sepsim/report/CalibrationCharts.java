package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.Manifest;
import org.sepsim.results.Table;

/** The charts of a calibration: the fitted targets of each measure, and what is known of each parameter. */
public final class CalibrationCharts {
    static final String FIT = "fit.csv";
    static final String PARAMETERS = "parameters.csv";

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
        ChartSource fit = source(manifest, FIT);
        List<Path> written = new ArrayList<>();
        for (Drawing drawing : fit(folder, fit)) {
            written.addAll(drawing.write(folder.resolve("charts"), fit.entries(drawing.id())));
        }
        ChartSource known = source(manifest, PARAMETERS);
        Drawing parameters = parameters(folder, known);
        written.addAll(parameters.write(folder.resolve("charts"), known.entries(parameters.id())));
        return written;
    }

    static ChartSource source(Manifest manifest, String file) {
        return ChartSource.ofDesign(manifest, ChartSource.CALIBRATION, file);
    }

    /** The fitted targets, a chart a measure. */
    static List<Drawing> fit(Path folder, ChartSource source) {
        return ValidationCharts.drawings(Table.read(folder.resolve(FIT)), source, "fit-");
    }

    /** What is known of each parameter. */
    static Drawing parameters(Path folder, ChartSource source) {
        return parameters(folder).drawing("parameters", source);
    }

    private static IntervalRows parameters(Path folder) {
        Table table = Table.read(folder.resolve(PARAMETERS));
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
