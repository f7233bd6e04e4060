package org.sepsim.results;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;

/**
 * Writes {@code events.parquet}. Blocks of events of one run travel as a row: what is said often as numbers of texts, details in one text. The database
 * unfolds them, which spares several calls an event.
 */
final class EventsFile {
    static final String NAME = "events.parquet";

    /** Events that a part holds: two groups of rows as the database makes them, with texts that it can hold in memory. */
    private static final long PART_EVENTS = 2 * 122_880;

    /** Events a block; the database takes some 2000 blocks at a time. */
    private static final int BLOCK = 64;

    private static final List<String> CODED = List.of("date", "type", "actor", "target", "generation");
    private static final List<Function<EventRow, String>> TEXTS =
            List.of(EventRow::date, EventRow::type, EventRow::actor, EventRow::target, EventRow::generation);

    private final Spool spool;
    private final List<StoredRun> runs;
    private final ParquetDatabase database;
    private final Wordlist scenarios = new Wordlist("scenario");
    private final List<Wordlist> words = CODED.stream().map(Wordlist::new).toList();
    private final int[][] codes = new int[CODED.size()][BLOCK];

    private EventsFile(Spool spool, List<StoredRun> runs, ParquetDatabase database) {
        this.spool = spool;
        this.runs = runs;
        this.database = database;
    }

    /** Begins to write it into {@code folder}; {@code scratch} holds what is in the making. */
    static ParquetParts begin(Spool spool, Path folder, Path scratch, Helpers helpers) throws IOException {
        return ParquetParts.begin(
                ParquetParts.cut(spool.runs(), StoredRun::events, PART_EVENTS),
                (runs, own, file) ->
                        ParquetDatabase.with(own, database -> new EventsFile(spool, runs, database).write(file)),
                folder.resolve(NAME),
                scratch.resolve(NAME),
                helpers);
    }

    private void write(Path file) throws SQLException, IOException {
        database.execute("CREATE TABLE blocks (scenario INTEGER, point INTEGER, replicate INTEGER, "
                + CODED.stream()
                        .map(column -> column + " INTEGER[" + BLOCK + "]")
                        .collect(joining(", "))
                + ", detail VARCHAR)");
        appendRuns();
        scenarios.create(database);
        for (Wordlist list : words) {
            list.create(database);
        }
        String unfolded = CODED.stream()
                .map(column -> "unnest(" + column + ") AS " + column)
                .collect(joining(", "));
        database.copy(
                "SELECT " + scenarios.text() + ", point, replicate, "
                        + words.stream().map(Wordlist::text).collect(joining(", "))
                        + ", detail FROM (SELECT scenario, point, replicate, "
                        + unfolded + ", unnest(string_split(detail, chr(" + (int) EventRow.SEPARATOR
                        + "))) AS detail FROM blocks) WHERE date > 0",
                file);
    }

    private void appendRuns() throws SQLException, IOException {
        try (DuckDBAppender appender = database.append("blocks")) {
            for (StoredRun run : runs) {
                int scenario =
                        scenarios.code(spool.scenarios().get(run.scenario()).scenario());
                List<EventRow> events =
                        spool.events().read(run.happened().at(), run.events()).rows();
                for (int first = 0; first < events.size(); first += BLOCK) {
                    appender.beginRow().append(scenario).append(run.point()).append(run.replicate());
                    append(events.subList(first, Math.min(first + BLOCK, events.size())), appender);
                    appender.endRow();
                }
            }
        }
    }

    private void append(List<EventRow> block, DuckDBAppender appender) throws SQLException {
        for (int c = 0; c < codes.length; c++) {
            Arrays.fill(codes[c], block.size(), BLOCK, 0); // where a block ends early, for no text
            for (int e = 0; e < block.size(); e++) {
                codes[c][e] = words.get(c).code(TEXTS.get(c).apply(block.get(e)));
            }
            appender.append(codes[c]);
        }
        appender.append(block.stream().map(EventRow::detail).collect(joining(String.valueOf(EventRow.SEPARATOR))));
    }
}
