package org.sepsim.results;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;

/** Writes {@code replicates.parquet}. The periods of a series travel as one array and are unfolded by the database, which spares a call a value. */
final class ReplicatesFile {
    static final String NAME = "replicates.parquet";

    private static final String MEMORY = "256MiB";
    /** Columns of {@code keys} that are texts. */
    private static final List<String> KEY = List.of("name", "generation", "measure", "level", "entity");

    private final Spool spool;
    private final Periods periods;
    private final ParquetDatabase database;

    private ReplicatesFile(Spool spool, ParquetDatabase database) {
        this.spool = spool;
        this.periods = spool.periods();
        this.database = database;
    }

    /** Writes it into {@code folder}; {@code scratch} holds what does not fit in memory. */
    static void write(Spool spool, Path folder, Path scratch) throws IOException {
        ParquetDatabase.with(
                MEMORY,
                scratch.resolve(NAME),
                database -> new ReplicatesFile(spool, database).write(folder.resolve(NAME)));
    }

    private void write(Path file) throws SQLException, IOException {
        appendKeys();
        appendRuns();
        String quarter = periods.quarterly() ? "quarter, " : "";
        // The join comes before the unfolding: a row a series, not a row a value. It keeps the order of the runs.
        database.copy(
                "SELECT name AS scenario, point, replicate, generation, measure, level, entity, year, " + quarter
                        + "value FROM (SELECT name, point, replicate, generation, measure, level, entity, unnest("
                        + numbers(true) + ") AS year, unnest(" + numbers(false) + ") AS quarter, unnest(v) AS value"
                        + " FROM runs JOIN keys USING (scenario, series)) WHERE NOT isnan(value)",
                file);
    }

    private String numbers(boolean years) {
        return IntStream.range(0, periods.count())
                .mapToObj(period -> Integer.toString(years ? periods.year(period) : periods.quarter(period)))
                .collect(joining(",", "[", "]::INTEGER[]"));
    }

    /** The keys as enumerations, which are written three times as fast as texts and read as texts. */
    private void appendKeys() throws SQLException {
        database.execute("CREATE TABLE texts (scenario INTEGER, series INTEGER, " + String.join(" VARCHAR, ", KEY)
                + " VARCHAR)");
        appendTexts();
        for (String column : KEY) {
            database.execute(
                    "CREATE TYPE " + column + "_name AS ENUM (SELECT DISTINCT " + column + " FROM texts ORDER BY ALL)");
        }
        String typed = KEY.stream()
                .map(column -> column + "::" + column + "_name AS " + column)
                .collect(joining(","));
        database.execute("CREATE TABLE keys AS SELECT scenario, series, " + typed + " FROM texts");
    }

    private void appendTexts() throws SQLException {
        try (DuckDBAppender appender = database.append("texts")) {
            for (int scenario = 0; scenario < spool.scenarios().size(); scenario++) {
                ScenarioSeries block = spool.scenarios().get(scenario);
                for (int i = 0; i < block.series().size(); i++) {
                    SeriesKey key = block.series().get(i);
                    appender.beginRow()
                            .append(scenario)
                            .append(i)
                            .append(block.scenario())
                            .append(key.generation())
                            .append(key.measure())
                            .append(key.level())
                            .append(key.entity())
                            .endRow();
                }
            }
        }
    }

    private void appendRuns() throws SQLException, IOException {
        database.execute(
                "CREATE TABLE runs (scenario INTEGER, point INTEGER, replicate INTEGER, series INTEGER, v DOUBLE["
                        + periods.count() + "])");
        int width = periods.count();
        double[] row = new double[width];
        try (DuckDBAppender appender = database.append("runs")) {
            for (StoredRun run : spool.runs()) {
                int series = spool.scenarios().get(run.scenario()).series().size();
                double[] all = new double[series * width];
                spool.values().read(run.values().at(), 0, series, all);
                for (int i = 0; i < series; i++) {
                    System.arraycopy(all, i * width, row, 0, width);
                    appender.beginRow()
                            .append(run.scenario())
                            .append(run.point())
                            .append(run.replicate())
                            .append(i)
                            .append(row)
                            .endRow();
                }
            }
        }
    }
}
