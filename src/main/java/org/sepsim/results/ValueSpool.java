package org.sepsim.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Values of runs on disk, rounded as they will be stored: eight bytes each, series by series. Memory holds one run. */
final class ValueSpool implements AutoCloseable {
    /** Name of the file. */
    static final String FILE = "values.bin";

    private final FileChannel channel;
    private final int periods;
    /** What one run's values are gathered in; outside the heap, from where a channel writes without a copy. */
    private ByteBuffer gathered = ByteBuffer.allocateDirect(0);

    private long end;

    ValueSpool(Path file, int periods, OpenOption... how) throws IOException {
        this.channel = FileChannel.open(file, how);
        this.periods = periods;
    }

    /** Appends a run, its rows taken in {@code order}. */
    Stretch append(double[][] values, int[] order) throws IOException {
        int length = order.length * periods * Double.BYTES;
        if (gathered.capacity() < length) {
            gathered = ByteBuffer.allocateDirect(length);
        }
        ByteBuffer bytes = gathered.clear().limit(length);
        DoubleBuffer numbers = bytes.asDoubleBuffer();
        double[] rounded = new double[periods];
        for (int row : order) {
            if (values[row].length != periods) {
                throw new IllegalArgumentException(
                        "values[" + row + "] must have " + periods + " periods but has " + values[row].length);
            }
            for (int period = 0; period < periods; period++) {
                rounded[period] = Numbers.round9(values[row][period]);
            }
            numbers.put(rounded);
        }
        Stretch stretch = new Stretch(end, Stretch.crc(bytes));
        end = writeFully(channel, bytes, stretch.at());
        return stretch;
    }

    /** Reads {@code rows} series of the run at {@code start}, from the series {@code firstRow} on; into {@code target}. */
    void read(long start, int firstRow, int rows, double[] target) throws IOException {
        readCells(start, firstRow * periods, rows * periods, target);
    }

    /** Reads {@code count} values of the run at {@code start}, from the {@code first} on, series by series; into {@code target}. */
    void readCells(long start, int first, int count, double[] target) throws IOException {
        ByteBuffer bytes = readFully(channel, start + (long) first * Double.BYTES, count * Double.BYTES);
        bytes.asDoubleBuffer().get(target, 0, count);
    }

    /** Whether the run of so many series is there as it was written. */
    boolean holds(Stretch run, int series) throws IOException {
        int length = series * periods * Double.BYTES;
        return run.at() + length <= channel.size() && Stretch.crc(readFully(channel, run.at(), length)) == run.crc();
    }

    /** Forgets what was written behind {@code length}: the tail of a killed run. */
    void truncate(long length) throws IOException {
        channel.truncate(length);
        end = length;
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

    static ByteBuffer readFully(FileChannel channel, long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new IOException("the spool ends early");
            }
        }
        return bytes.flip();
    }

    static long writeFully(FileChannel channel, ByteBuffer bytes, long start) throws IOException {
        long position = start;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
        return position;
    }
}
