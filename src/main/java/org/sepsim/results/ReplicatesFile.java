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

    /** Values that a part holds, in bytes; our choice: some hundred runs, which the database can hold in memory. */
    private static final long PART_BYTES = 32L << 20;
    /** Columns of {@code keys} that are texts. */
    private static final List<String> KEY = List.of("name", "generation", "measure", "level", "entity");

    private final Spool spool;
    private final List<StoredRun> runs;
    private final Periods periods;
    private final ParquetDatabase database;

    private ReplicatesFile(Spool spool, List<StoredRun> runs, ParquetDatabase database) {
        this.spool = spool;
        this.runs = runs;
        this.periods = spool.periods();
        this.database = database;
    }

    /** Begins to write it into {@code folder}; {@code scratch} holds what is in the making. */
    static ParquetParts begin(Spool spool, Path folder, Path scratch, Helpers helpers) throws IOException {
        int values = Double.BYTES * spool.periods().count();
        List<ScenarioSeries> scenarios = spool.scenarios();
        List<List<StoredRun>> parts = ParquetParts.cut(
                spool.runs(),
                run -> (long) values * scenarios.get(run.scenario()).series().size(),
                PART_BYTES);
        return ParquetParts.begin(
                parts,
                (runs, own, file) ->
                        ParquetDatabase.with(own, database -> new ReplicatesFile(spool, runs, database).write(file)),
                folder.resolve(NAME),
                scratch.resolve(NAME),
                helpers);
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
            for (int scenario :
                    runs.stream().mapToInt(StoredRun::scenario).distinct().toArray()) {
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
            for (StoredRun run : runs) {
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
