package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A database in memory that writes one Parquet file: one thread and rows in order, so that the bytes are the same each time. */
final class ParquetDatabase implements AutoCloseable {
    /** Most that it holds; four times the values of a part. */
    private static final String MEMORY = "128MiB";

    private final DuckDBConnection connection;

    private ParquetDatabase(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** What is done with it. */
    @FunctionalInterface
    interface Work {
        void on(ParquetDatabase database) throws SQLException, IOException;
    }

    /**
     * Opens one, works and closes it.
     *
     * @param scratch folder for what does not fit
     */
    static void with(Path scratch, Work work) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings(scratch));
                ParquetDatabase database = new ParquetDatabase(connection.unwrap(DuckDBConnection.class))) {
            work.on(database);
        } catch (SQLException e) {
            throw new IOException("the Parquet files: " + e.getMessage(), e);
        }
    }

    private static Properties settings(Path scratch) {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("temp_directory", scratch.toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return settings;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    DuckDBAppender append(String table) throws SQLException {
        return connection.createAppender(table);
    }

    /** Writes the rows of a query. */
    void copy(String select, Path file) throws SQLException {
        execute("COPY (" + select + ") TO " + quoted(file.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
