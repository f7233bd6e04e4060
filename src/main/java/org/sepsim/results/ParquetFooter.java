package org.sepsim.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import shaded.parquet.org.apache.thrift.TException;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.protocol.TField;
import shaded.parquet.org.apache.thrift.protocol.TList;
import shaded.parquet.org.apache.thrift.protocol.TStruct;
import shaded.parquet.org.apache.thrift.transport.TMemoryBuffer;

/**
 * The footer of a Parquet file of several, without what it says of their row groups, which is written between {@link Around}. Source: struct {@code FileMetaData} of Apache Parquet's {@code parquet.thrift}, in Thrift's compact protocol: version 1, schema 2, rows 3, row
 * groups 4, maker 6.
 */
final class ParquetFooter {
    // Thrift's numbers of types.
    private static final byte I32 = 8;
    private static final byte I64 = 10;
    private static final byte STRING = 11;
    private static final byte STRUCT = 12;
    private static final byte LIST = 15;

    private static final int USUAL_BYTES = 1 << 12;

    private List<SchemaElement> schema = List.of();
    private int version;
    private String maker = "";
    private long rows;
    private int groups;

    /** Bytes before and after those of the row groups. */
    record Around(ByteBuffer before, ByteBuffer after) {}

    static FileMetaData read(ByteBuffer bytes) throws TException {
        byte[] copied = new byte[bytes.remaining()];
        bytes.get(copied);
        TMemoryBuffer memory = new TMemoryBuffer(copied.length);
        memory.write(copied);
        FileMetaData footer = new FileMetaData();
        footer.read(new TCompactProtocol(memory));
        return footer;
    }

    static ByteBuffer bytes(RowGroup group) throws TException {
        TMemoryBuffer memory = new TMemoryBuffer(USUAL_BYTES);
        group.write(new TCompactProtocol(memory));
        return ByteBuffer.wrap(memory.getArray(), 0, memory.length());
    }

    /** Counts the rows and row groups of another file. */
    void add(FileMetaData added) throws IOException {
        if (added.isSetKey_value_metadata() || added.isSetColumn_orders() || added.isSetEncryption_algorithm()) {
            throw new IOException("a footer says more than is known of here: " + added.getCreated_by());
        }
        if (schema.isEmpty()) {
            schema = added.getSchema();
            version = added.getVersion();
            maker = added.getCreated_by();
        }
        if (!schema.equals(added.getSchema())) {
            throw new IOException("columns differ: " + schema + " and " + added.getSchema());
        }
        rows += added.getNum_rows();
        groups += added.getRow_groups().size();
    }

    Around around() throws TException {
        TMemoryBuffer memory = new TMemoryBuffer(USUAL_BYTES);
        TCompactProtocol to = new TCompactProtocol(memory);
        to.writeStructBegin(new TStruct("FileMetaData"));
        to.writeFieldBegin(new TField("version", I32, (short) 1));
        to.writeI32(version);
        to.writeFieldBegin(new TField("schema", LIST, (short) 2));
        to.writeListBegin(new TList(STRUCT, schema.size()));
        for (SchemaElement element : schema) {
            element.write(to);
        }
        to.writeFieldBegin(new TField("num_rows", I64, (short) 3));
        to.writeI64(rows);
        to.writeFieldBegin(new TField("row_groups", LIST, (short) 4));
        to.writeListBegin(new TList(STRUCT, groups));
        int before = memory.length();
        to.writeFieldBegin(new TField("created_by", STRING, (short) 6));
        to.writeString(maker);
        to.writeFieldStop();
        to.writeStructEnd();
        byte[] all = memory.getArray();
        return new Around(ByteBuffer.wrap(all, 0, before), ByteBuffer.wrap(all, before, memory.length() - before));
    }
}
