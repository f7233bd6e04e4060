package org.sepsim.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Values of runs on disk, rounded as they will be stored: eight bytes each, series by series. Memory holds one run. */
final class ValueSpool implements AutoCloseable {
    private final FileChannel channel;
    private final int periods;
    private long end;

    ValueSpool(Path file, int periods) throws IOException {
        this.channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.periods = periods;
    }

    /** Appends a run, its rows taken in {@code order}; returns the byte at which it begins. */
    long append(double[][] values, int[] order) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(order.length * periods * Double.BYTES);
        for (int row : order) {
            if (values[row].length != periods) {
                throw new IllegalArgumentException(
                        "values[" + row + "] must have " + periods + " periods but has " + values[row].length);
            }
            for (double value : values[row]) {
                bytes.putDouble(Numbers.round9(value));
            }
        }
        long start = end;
        end = writeFully(channel, bytes.flip(), start);
        return start;
    }

    /** Reads {@code rows} series of the run at {@code start}, from the series {@code firstRow} on; into {@code target}. */
    void read(long start, int firstRow, int rows, double[] target) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(rows * periods * Double.BYTES);
        long position = start + (long) firstRow * periods * Double.BYTES;
        while (bytes.hasRemaining()) {
            int count = channel.read(bytes, position + bytes.position());
            if (count < 0) {
                throw new IOException("the spool of values ends early");
            }
        }
        bytes.flip().asDoubleBuffer().get(target, 0, rows * periods);
    }

    /** Forgets what was written behind {@code length}: the tail of a killed run. */
    void truncate(long length) throws IOException {
        channel.truncate(length);
        end = length;
    }

    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    static long writeFully(FileChannel channel, ByteBuffer bytes, long start) throws IOException {
        long position = start;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
        return position;
    }
}
