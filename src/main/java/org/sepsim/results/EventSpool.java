package org.sepsim.results;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Events of runs on disk: per run its length in bytes, then six texts an event. Memory holds one run. */
final class EventSpool implements AutoCloseable {
    /** Name of the file. */
    static final String FILE = "events.bin";

    private final FileChannel channel;
    /** What one run's events are gathered in; outside the heap, from where a channel writes without a copy. */
    private ByteBuffer body = ByteBuffer.allocateDirect(1 << 16);

    private long end;

    EventSpool(Path file, OpenOption... how) throws IOException {
        this.channel = FileChannel.open(file, how);
    }

    /** Appends a run's events. */
    Stretch append(List<EventRow> events) throws IOException {
        body.clear().position(Integer.BYTES);
        for (EventRow event : events) {
            put(event.date());
            put(event.type());
            put(event.actor());
            put(event.target());
            put(event.generation());
            put(event.detail());
        }
        body.putInt(0, body.position() - Integer.BYTES);
        Stretch stretch = new Stretch(end, Stretch.crc(body.flip()));
        end = ValueSpool.writeFully(channel, body, stretch.at());
        return stretch;
    }

    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int needed = body.position() + Integer.BYTES + bytes.length;
        if (needed > body.capacity()) {
            body = ByteBuffer.allocateDirect(2 * needed).put(body.flip());
        }
        body.putInt(bytes.length).put(bytes);
    }

    /** Reads the {@code count} events that begin at {@code start}. */
    List<EventRow> read(long start, int count) throws IOException {
        int length = readFully(start, Integer.BYTES).getInt();
        byte[] body = readFully(start + Integer.BYTES, length).array();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
        List<EventRow> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(new EventRow(text(in), text(in), text(in), text(in), text(in), text(in)));
        }
        return events;
    }

    /** Whether the run's events are there as they were written. */
    boolean holds(Stretch run) throws IOException {
        if (run.at() + Integer.BYTES > channel.size()) {
            return false;
        }
        long length = Integer.BYTES + (long) readFully(run.at(), Integer.BYTES).getInt();
        boolean whole = length >= Integer.BYTES && run.at() + length <= channel.size();
        return whole && Stretch.crc(readFully(run.at(), (int) length)) == run.crc();
    }

    /** Forgets what was written behind the events at {@code lastStart}; all of them where it is negative. */
    void truncateAfter(long lastStart) throws IOException {
        end = lastStart < 0
                ? 0
                : lastStart
                        + Integer.BYTES
                        + readFully(lastStart, Integer.BYTES).getInt();
        channel.truncate(end);
    }

    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private ByteBuffer readFully(long start, int length) throws IOException {
        return ValueSpool.readFully(channel, start, length);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
