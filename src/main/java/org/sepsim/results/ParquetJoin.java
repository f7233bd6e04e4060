package org.sepsim.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import shaded.parquet.org.apache.thrift.TException;

/**
 * Joins Parquet files of one schema: their row groups one after the other, byte by byte as they are, below one footer, in which places in the file are moved by as much as the bytes were. Source: Apache Parquet, file format: magic, row groups, Bloom filters, footer,
 * length of the footer in four bytes, magic. What the footer says of row groups waits on the disk, as of very many rows it would not fit in memory.
 */
final class ParquetJoin implements AutoCloseable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    /** Length of the footer, and the magic again. */
    private static final int TAIL = Integer.BYTES + MAGIC.length;

    private final FileChannel out;
    private final FileChannel groups;
    private final ParquetFooter footer = new ParquetFooter();
    private long end;
    private long groupsEnd;

    /**
     * Begins a file.
     *
     * @param scratch file that is deleted in the end
     */
    ParquetJoin(Path file, Path scratch) throws IOException {
        out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            end = ValueSpool.writeFully(out, ByteBuffer.wrap(MAGIC), 0);
            groups = FileChannel.open(
                    scratch,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            out.close();
            throw e;
        }
    }

    /**
     * Adds the rows of a file.
     *
     * @throws IOException if it cannot be read or its columns are others than those of the files before
     */
    void add(Path part) throws IOException {
        try (FileChannel in = FileChannel.open(part)) {
            ByteBuffer tail = ValueSpool.readFully(in, in.size() - TAIL, TAIL).order(ByteOrder.LITTLE_ENDIAN);
            int length = tail.getInt();
            long bodyEnd = in.size() - TAIL - length;
            FileMetaData added = ParquetFooter.read(ValueSpool.readFully(in, bodyEnd, length));
            footer.add(added);
            for (RowGroup group : added.getRow_groups()) {
                move(group, end - MAGIC.length);
                groupsEnd = ValueSpool.writeFully(groups, ParquetFooter.bytes(group), groupsEnd);
            }
            copy(in, MAGIC.length, bodyEnd);
        } catch (TException e) {
            throw new IOException(part + ": is no Parquet: " + e.getMessage(), e);
        }
    }

    private static void move(RowGroup group, long by) {
        group.unsetOrdinal(); // its place among those of its own file
        if (group.isSetFile_offset()) {
            group.setFile_offset(group.getFile_offset() + by);
        }
        for (ColumnChunk chunk : group.getColumns()) {
            move(chunk.getMeta_data(), by);
        }
    }

    private static void move(ColumnMetaData column, long by) {
        column.setData_page_offset(column.getData_page_offset() + by);
        if (column.isSetDictionary_page_offset()) {
            column.setDictionary_page_offset(column.getDictionary_page_offset() + by);
        }
        if (column.isSetBloom_filter_offset()) {
            column.setBloom_filter_offset(column.getBloom_filter_offset() + by);
        }
    }

    /** Appends what lies between two places of a file. */
    private void copy(FileChannel in, long from, long to) throws IOException {
        out.position(end);
        long at = from;
        while (at < to) {
            long copied = in.transferTo(at, to - at, out);
            if (copied == 0) {
                throw new IOException("a file became shorter while it was read");
            }
            at += copied;
        }
        end += to - from;
    }

    /** Writes the footer. */
    void finish() throws IOException {
        long start = end;
        try {
            ParquetFooter.Around around = footer.around();
            end = ValueSpool.writeFully(out, around.before(), end);
            copy(groups, 0, groupsEnd);
            end = ValueSpool.writeFully(out, around.after(), end);
        } catch (TException e) {
            throw new IOException("the footer of Parquet: " + e.getMessage(), e);
        }
        ByteBuffer tail = ByteBuffer.allocate(TAIL).order(ByteOrder.LITTLE_ENDIAN);
        tail.putInt(Math.toIntExact(end - start)).put(MAGIC).flip();
        end = ValueSpool.writeFully(out, tail, end);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            groups.close();
        }
    }
}
