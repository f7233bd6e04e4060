package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** SQL over a results folder. Nothing is written, no other file is read, nothing is loaded from a network. */
public final class Query {
    /** Tables and the files they stand for. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("trajectories", "trajectories.csv");
        TABLES.put("replicates", "replicates.parquet");
        TABLES.put("events", "events.parquet");
        TABLES.put("failures", "failures.csv");
        TABLES.put("differences", "differences.csv");
        TABLES.put("robustness", "robustness.csv");
        TABLES.put("ranking", "ranking.csv");
        TABLES.put("design", "design.csv");
    }

    private Query() {}

    /**
     * Writes the rows of one SELECT over the tables {@code trajectories}, {@code replicates}, {@code events}, {@code failures},
     * {@code differences}, {@code robustness}, {@code ranking} and {@code design}, those whose file is there.
     *
     * @throws ResultsException if the folder is no results folder, or the SQL is wrong or no SELECT
     */
    public static void query(Path folder, String sql, Format format, Appendable out) throws IOException {
        Manifest.read(folder);
        Map<String, Path> tables = tables(folder.toAbsolutePath().normalize());
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:", settings())) {
            declare(database, tables);
            requireSelect(database, sql);
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                RowPrinter.print(rows, format, out);
            }
        } catch (SQLException e) {
            throw new ResultsException(
                    "the query failed: " + e.getMessage() + "\ntables here: " + String.join(", ", tables.keySet()), e);
        }
    }

    /**
     * The rows of one SELECT, by name of column.
     *
     * @throws ResultsException as {@link #query}
     */
    public static List<Map<String, String>> rows(Path folder, String sql) throws IOException {
        StringBuilder text = new StringBuilder();
        query(folder, sql, Format.CSV, text);
        return CsvFile.rows(text.toString().lines().toList());
    }

    private static Map<String, Path> tables(Path folder) {
        Map<String, Path> present = new LinkedHashMap<>();
        TABLES.forEach((table, file) -> {
            if (Files.isRegularFile(folder.resolve(file))) {
                present.put(table, folder.resolve(file));
            }
        });
        return present;
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("preserve_insertion_order", "true");
        return settings;
    }

    private static void declare(Connection database, Map<String, Path> tables) throws SQLException, IOException {
        List<String> commands = new ArrayList<>();
        for (Map.Entry<String, Path> table : tables.entrySet()) {
            commands.add("CREATE VIEW " + table.getKey() + " AS SELECT * FROM "
                    + QueryReader.of(table.getKey(), table.getValue()));
        }
        String files = tables.values().stream().map(QueryReader::quoted).collect(Collectors.joining(","));
        commands.add("SET allowed_paths = [" + files + "]");
        commands.add("SET enable_external_access = false");
        commands.add("SET lock_configuration = true");
        try (Statement statement = database.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    /** DuckDB's own parser says whether it is one SELECT: the paths that may be read could otherwise be written too. */
    private static void requireSelect(Connection database, String sql) throws SQLException {
        try (PreparedStatement check = database.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
            check.setString(1, sql);
            try (ResultSet result = check.executeQuery()) {
                result.next();
                SelectCheck.require(result.getString(1));
            }
        }
    }
}
