package org.sepsim.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a class file's constant pool (Java Virtual Machine Specification, 4.4).
 *
 * @param all every text: names, descriptors, annotations, code
 * @param inCode those that code can load
 */
record ClassText(List<String> all, List<String> inCode) {
    private static final int MAGIC = 0xCAFEBABE;

    static ClassText read(InputStream classFile) throws IOException {
        DataInputStream in = new DataInputStream(classFile);
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        in.readInt(); // version
        int count = in.readUnsignedShort();
        Map<Integer, String> texts = new HashMap<>();
        List<Integer> loaded = new ArrayList<>();
        for (int k = 1; k < count; k++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(k, in.readUTF());
                case 8 -> loaded.add(in.readUnsignedShort());
                case 7, 16, 19, 20 -> in.skipBytes(2);
                case 15 -> in.skipBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
                case 5, 6 -> {
                    in.skipBytes(8);
                    k++; // long and double take two places
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return new ClassText(
                List.copyOf(texts.values()), loaded.stream().map(texts::get).toList());
    }
}
