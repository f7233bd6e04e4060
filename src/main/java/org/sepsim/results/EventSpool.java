package org.sepsim.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Events of runs on disk: per run its length in bytes, then its {@link EventTexts}. Memory holds one run. */
final class EventSpool implements AutoCloseable {
    /** Name of the file. */
    static final String FILE = "event-texts.bin";

    private final FileChannel channel;
    /** What one run's events are gathered in; outside the heap, from where a channel writes without a copy. */
    private ByteBuffer body = ByteBuffer.allocateDirect(1 << 16);

    private long end;

    EventSpool(Path file, OpenOption... how) throws IOException {
        this.channel = FileChannel.open(file, how);
    }

    /** Appends a run's events. */
    Stretch append(EventTexts events) throws IOException {
        byte[] texts = events.stored();
        int needed = Integer.BYTES + texts.length;
        if (needed > body.capacity()) {
            body = ByteBuffer.allocateDirect(2 * needed);
        }
        body.clear().putInt(texts.length).put(texts);
        Stretch stretch = new Stretch(end, Stretch.crc(body.flip()));
        end = ValueSpool.writeFully(channel, body, stretch.at());
        return stretch;
    }

    /** Reads the {@code count} events that begin at {@code start}. */
    EventTexts read(long start, int count) throws IOException {
        int length = readFully(start, Integer.BYTES).getInt();
        return new EventTexts(readFully(start + Integer.BYTES, length).array(), count);
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

    long bytes() {
        return end;
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
}
