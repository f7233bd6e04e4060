package org.sepsim.results;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * A run's part of a spool file.
 *
 * @param at byte at which it begins
 * @param crc CRC-32 of its bytes, by which damage is found
 */
record Stretch(long at, long crc) {
    /** CRC-32 of what remains in {@code bytes}, which stays as it is. */
    static long crc(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate());
        return crc.getValue();
    }
}
