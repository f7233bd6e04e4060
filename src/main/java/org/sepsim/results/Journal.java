package org.sepsim.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What the spool holds for certain: one JSON line an entry, appended after the bytes it speaks of. A torn last line is ignored. */
final class Journal {
    /** Name of the file. */
    static final String FILE = "journal.jsonl";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One of the four is there. */
    private record Entry(Header header, ScenarioSeries scenario, StoredRun run, Failure failure) {}

    /**
     * What the spool was begun for: only the same request goes on with it.
     *
     * @param request fingerprint of scenarios, seeds and measures
     * @param periods years or quarters stored
     */
    record Header(String request, Periods periods) {}

    private final Path file;
    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder unwritten = new StringBuilder();

    /** Bytes of the file that hold whole lines; what lies behind them is torn. */
    private long committed;

    /** Reads what is there. */
    Journal(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            String text = Files.readString(file);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            committed = whole.getBytes(StandardCharsets.UTF_8).length;
            for (String line : whole.lines().toList()) {
                entries.add(JSON.readValue(line, Entry.class));
            }
        }
    }

    void add(Header header) throws JsonProcessingException {
        add(new Entry(header, null, null, null));
    }

    void add(ScenarioSeries scenario) throws JsonProcessingException {
        add(new Entry(null, scenario, null, null));
    }

    void add(StoredRun run) throws JsonProcessingException {
        add(new Entry(null, null, run, null));
    }

    void add(Failure failure) throws JsonProcessingException {
        add(new Entry(null, null, null, failure));
    }

    private void add(Entry entry) throws JsonProcessingException {
        entries.add(entry);
        unwritten.append(JSON.writeValueAsString(entry)).append('\n');
    }

    /** Writes what was added since the last time, over what a failed attempt left. */
    void commit() throws IOException {
        if (unwritten.isEmpty()) {
            return;
        }
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(unwritten.toString());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long end = ValueSpool.writeFully(channel, bytes, committed);
            channel.truncate(end);
            channel.force(false);
            committed = end;
        }
        unwritten.setLength(0);
    }

    /** Bytes of the file as it will be when it is written. */
    long bytes() {
        return committed + unwritten.length();
    }

    List<Header> headers() {
        return entries.stream().map(Entry::header).filter(e -> e != null).toList();
    }

    List<ScenarioSeries> scenarios() {
        return entries.stream().map(Entry::scenario).filter(e -> e != null).toList();
    }

    List<StoredRun> runs() {
        return entries.stream().map(Entry::run).filter(e -> e != null).sorted().toList();
    }

    List<Failure> failures() {
        return entries.stream().map(Entry::failure).filter(e -> e != null).toList();
    }
}
