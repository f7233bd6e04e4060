package org.sepsim.results;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes the Parquet files. One thread and rows in order, so that the bytes are the same each time; the periods of a series travel as one array and
 * are unfolded by DuckDB, which spares a call a value.
 */
final class ParquetFiles {
    private static final String PARQUET = " (FORMAT parquet, COMPRESSION zstd)";
    /** Columns of {@code keys} that are texts. */
    private static final List<String> KEY = List.of("name", "generation", "measure", "level", "entity");

    private final Spool spool;
    private final Periods periods;
    private final DuckDBConnection database;

    private ParquetFiles(Spool spool, DuckDBConnection database) {
        this.spool = spool;
        this.periods = spool.periods();
        this.database = database;
    }

    /** Writes {@code replicates.parquet} and {@code events.parquet} into {@code folder}; {@code scratch} holds what does not fit in memory. */
    static void write(Spool spool, Path folder, Path scratch) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings(scratch))) {
            ParquetFiles files = new ParquetFiles(spool, connection.unwrap(DuckDBConnection.class));
            files.replicates(folder.resolve("replicates.parquet"));
            files.events(folder.resolve("events.parquet"));
        } catch (SQLException e) {
            throw new IOException("the Parquet files: " + e.getMessage(), e);
        }
    }

    private static Properties settings(Path scratch) {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("memory_limit", "384MiB");
        settings.setProperty("temp_directory", scratch.resolve("overflow").toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return settings;
    }

    private void replicates(Path file) throws SQLException, IOException {
        appendKeys();
        appendRuns();
        String quarter = periods.quarterly() ? "quarter, " : "";
        // The join comes before the unfolding: a row a series, not a row a value. It keeps the order of the runs.
        execute("COPY (SELECT name AS scenario, point, replicate, generation, measure, level, entity, year, " + quarter
                + "value FROM (SELECT name, point, replicate, generation, measure, level, entity, unnest("
                + numbers(true) + ") AS year, unnest(" + numbers(false) + ") AS quarter, unnest(v) AS value"
                + " FROM runs JOIN keys USING (scenario, series)) WHERE NOT isnan(value)) TO " + quoted(file)
                + PARQUET);
    }

    private String numbers(boolean years) {
        return IntStream.range(0, periods.count())
                .mapToObj(period -> Integer.toString(years ? periods.year(period) : periods.quarter(period)))
                .collect(joining(",", "[", "]::INTEGER[]"));
    }

    /** The keys as enumerations, which are written three times as fast as texts and read as texts. */
    private void appendKeys() throws SQLException {
        execute("CREATE TABLE texts (scenario INTEGER, series INTEGER, " + String.join(" VARCHAR, ", KEY)
                + " VARCHAR)");
        appendTexts();
        for (String column : KEY) {
            execute("CREATE TYPE " + column + "_name AS ENUM (SELECT DISTINCT " + column + " FROM texts ORDER BY ALL)");
        }
        String typed = KEY.stream()
                .map(column -> column + "::" + column + "_name AS " + column)
                .collect(joining(","));
        execute("CREATE TABLE keys AS SELECT scenario, series, " + typed + " FROM texts");
    }

    private void appendTexts() throws SQLException {
        try (DuckDBAppender appender = database.createAppender("texts")) {
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
        execute("CREATE TABLE runs (scenario INTEGER, point INTEGER, replicate INTEGER, series INTEGER, v DOUBLE["
                + periods.count() + "])");
        int width = periods.count();
        double[] row = new double[width];
        try (DuckDBAppender appender = database.createAppender("runs")) {
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

    private void events(Path file) throws SQLException, IOException {
        execute("CREATE TABLE events (scenario VARCHAR, point INTEGER, replicate INTEGER, date VARCHAR, type VARCHAR,"
                + " actor VARCHAR, target VARCHAR, generation VARCHAR, detail VARCHAR)");
        try (DuckDBAppender appender = database.createAppender("events")) {
            for (StoredRun run : spool.runs()) {
                String scenario = spool.scenarios().get(run.scenario()).scenario();
                for (EventRow event : spool.events().read(run.happened().at(), run.events())) {
                    appender.beginRow()
                            .append(scenario)
                            .append(run.point())
                            .append(run.replicate())
                            .append(event.date())
                            .append(event.type())
                            .append(event.actor())
                            .append(event.target())
                            .append(event.generation())
                            .append(event.detail())
                            .endRow();
                }
            }
        }
        execute("COPY events TO " + quoted(file) + PARQUET);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
