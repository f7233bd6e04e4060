package org.sepsim.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Holds runs to what a results folder says of them, to the bit. */
public final class RunCheck implements AutoCloseable {
    private static final String NOTHING = "nothing";

    private final Connection database;
    private final Path folder;
    private final Periods periods;

    /**
     * Opens the tables of a folder.
     *
     * @throws ResultsException if they cannot be opened
     */
    public RunCheck(Path folder, Periods periods) {
        this.folder = folder;
        this.periods = periods;
        try {
            database = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = database.createStatement()) {
                statement.execute("SET threads = 1");
                statement.execute("SET preserve_insertion_order = true");
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The first place at which the stored run differs from {@code rows}; nothing if it is the same. */
    public Optional<String> difference(RunRows rows) {
        String run = name(rows.scenario(), rows.point(), rows.replicate());
        List<String> failed = stored("failures.csv", "cause", rows.scenario(), rows.point(), rows.replicate());
        String quarter = periods.quarterly() ? ", quarter" : "";
        String columns = "generation, measure, level, entity, year" + quarter + ", value";
        List<String> values = stored("replicates.parquet", columns, rows.scenario(), rows.point(), rows.replicate());
        List<String> events = stored(
                "events.parquet",
                "date, type, actor, target, generation, detail",
                rows.scenario(),
                rows.point(),
                rows.replicate());
        return first(run + ", failures.csv", failed, List.of())
                .or(() -> first(run + ", replicates.parquet", values, lines(rows)))
                .or(() -> first(
                        run + ", events.parquet", events, lines(rows.events().rows())));
    }

    /** The same for a run that failed. */
    public Optional<String> difference(Failure failure) {
        String run = name(failure.scenario(), failure.point(), failure.replicate());
        List<String> stored = stored("failures.csv", "cause", failure.scenario(), failure.point(), failure.replicate());
        return first(run + ", failures.csv", stored, List.of(failure.cause()));
    }

    /** The {@link #name} of every run that is stored, of failed ones too. */
    public Set<String> names() {
        String sql = "SELECT DISTINCT scenario, point, replicate FROM " + reader("replicates.parquet")
                + " UNION SELECT scenario, point::INTEGER, replicate::INTEGER FROM " + reader("failures.csv");
        Set<String> names = new HashSet<>();
        try (Statement query = database.createStatement();
                ResultSet runs = query.executeQuery(sql)) {
            while (runs.next()) {
                names.add(name(runs.getString(1), runs.getInt(2), runs.getInt(3)));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return names;
    }

    /** What a run is called in messages. */
    public static String name(String scenario, int point, int replicate) {
        return scenario + ", point " + point + ", replicate " + replicate;
    }

    private static Optional<String> first(String where, List<String> stored, List<String> computed) {
        int count = Math.max(stored.size(), computed.size());
        return IntStream.range(0, count)
                .filter(i -> !at(stored, i).equals(at(computed, i)))
                .mapToObj(i -> where + ": stored " + at(stored, i) + ", computed again " + at(computed, i))
                .findFirst();
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : NOTHING;
    }

    /** Rows as they would be stored: sorted, rounded, without those that have no value. */
    private List<String> lines(RunRows rows) {
        Integer[] order = new Integer[rows.series().size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(rows.series()::get));
        List<String> lines = new ArrayList<>();
        for (int series : order) {
            SeriesKey key = rows.series().get(series);
            String start = String.join(" ", key.generation(), key.measure(), key.level(), key.entity());
            for (int period = 0; period < periods.count(); period++) {
                double value = rows.values()[series][period];
                if (!Double.isNaN(value)) {
                    String quarter = periods.quarterly() ? " " + periods.quarter(period) : "";
                    lines.add(start + " " + periods.year(period) + quarter + " " + Numbers.round9(value));
                }
            }
        }
        return lines;
    }

    private static List<String> lines(List<EventRow> events) {
        return events.stream()
                .map(e -> String.join(" ", e.date(), e.type(), e.actor(), e.target(), e.generation(), e.detail()))
                .toList();
    }

    private List<String> stored(String file, String columns, String scenario, int point, int replicate) {
        String sql = "SELECT " + columns + " FROM " + reader(file)
                + " WHERE scenario = ? AND point = ?::INTEGER AND replicate = ?::INTEGER";
        try (PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, scenario);
            query.setInt(2, point);
            query.setInt(3, replicate);
            return lines(query);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private String reader(String file) {
        String path = folder.resolve(file).toString().replace("'", "''");
        return file.endsWith(".csv")
                ? "read_csv('" + path + "', header = true, delim = ',', quote = '\"', all_varchar = true)"
                : "read_parquet('" + path + "')";
    }

    private static List<String> lines(PreparedStatement query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    Object cell = rows.getObject(i);
                    cells.add(cell == null ? "" : cell.toString());
                }
                lines.add(String.join(" ", cells));
            }
        }
        return lines;
    }

    private ResultsException unreadable(SQLException e) {
        return new ResultsException(folder + ": its tables cannot be read: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }
}
