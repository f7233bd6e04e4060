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
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.transport.TMemoryBuffer;

/**
 * Joins Parquet files of one schema: their row groups one after the other, byte by byte as they are, below one footer, in which places in the file are moved by as much as the bytes were. Source: Apache Parquet, file format: magic, row groups, Bloom filters, footer,
 * length of the footer in four bytes, magic.
 */
final class ParquetJoin implements AutoCloseable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    /** Length of the footer, and the magic again. */
    private static final int TAIL = Integer.BYTES + MAGIC.length;

    private final FileChannel out;
    private long end;
    private FileMetaData footer;

    /** Begins a file. */
    ParquetJoin(Path file) throws IOException {
        out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        end = ValueSpool.writeFully(out, ByteBuffer.wrap(MAGIC), 0);
    }

    /**
     * Adds the rows of a file.
     *
     * @throws IllegalArgumentException if its columns are others than those of the files before
     */
    void add(Path part) throws IOException {
        try (FileChannel in = FileChannel.open(part)) {
            ByteBuffer tail = ValueSpool.readFully(in, in.size() - TAIL, TAIL).order(ByteOrder.LITTLE_ENDIAN);
            int length = tail.getInt();
            long bodyEnd = in.size() - TAIL - length;
            FileMetaData added = footer(ValueSpool.readFully(in, bodyEnd, length));
            added.getRow_groups().forEach(group -> move(group, end - MAGIC.length));
            append(added);
            end = copy(in, bodyEnd);
        }
    }

    private static FileMetaData footer(ByteBuffer bytes) throws IOException {
        try {
            byte[] copied = new byte[bytes.remaining()];
            bytes.get(copied);
            TMemoryBuffer memory = new TMemoryBuffer(copied.length);
            memory.write(copied);
            FileMetaData footer = new FileMetaData();
            footer.read(new TCompactProtocol(memory));
            return footer;
        } catch (TException e) {
            throw new IOException("no footer of Parquet: " + e.getMessage(), e);
        }
    }

    private static void move(RowGroup group, long by) {
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

    private void append(FileMetaData added) {
        if (footer == null) {
            footer = added;
            return;
        }
        if (!footer.getSchema().equals(added.getSchema())) {
            throw new IllegalArgumentException("columns differ: " + footer.getSchema() + " and " + added.getSchema());
        }
        int groups = footer.getRow_groups().size();
        for (RowGroup group : added.getRow_groups()) {
            if (group.isSetOrdinal()) {
                group.setOrdinal((short) (group.getOrdinal() + groups));
            }
            footer.addToRow_groups(group);
        }
        footer.setNum_rows(footer.getNum_rows() + added.getNum_rows());
    }

    /** Copies what lies between the first magic and the footer; returns where it ends. */
    private long copy(FileChannel in, long bodyEnd) throws IOException {
        long from = MAGIC.length;
        out.position(end);
        while (from < bodyEnd) {
            from += in.transferTo(from, bodyEnd - from, out);
        }
        return end + bodyEnd - MAGIC.length;
    }

    /** Writes the footer. */
    void finish() throws IOException {
        ByteBuffer bytes = bytes(footer);
        ByteBuffer tail = ByteBuffer.allocate(TAIL).order(ByteOrder.LITTLE_ENDIAN);
        tail.putInt(bytes.remaining()).put(MAGIC).flip();
        end = ValueSpool.writeFully(out, bytes, end);
        end = ValueSpool.writeFully(out, tail, end);
    }

    private static ByteBuffer bytes(FileMetaData footer) throws IOException {
        try {
            TMemoryBuffer memory = new TMemoryBuffer(1 << 16);
            footer.write(new TCompactProtocol(memory));
            return ByteBuffer.wrap(memory.getArray(), 0, memory.length());
        } catch (TException e) {
            throw new IOException("the footer of Parquet: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
