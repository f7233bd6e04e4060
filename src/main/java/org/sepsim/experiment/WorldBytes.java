package org.sepsim.experiment;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files of a world's folder, to be laid down again elsewhere. */
final class WorldBytes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, byte[]> files = new LinkedHashMap<>();
    /** Where they lie here, if they do. */
    private transient Path unpacked;

    private WorldBytes() {}

    static WorldBytes of(String location) {
        WorldBytes world = new WorldBytes();
        try (Stream<Path> found = Files.list(Path.of(location))) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                world.files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the world files in " + location + " cannot be read again", e);
        }
        return world;
    }

    /** What {@code reader} makes of the folder, which is there for the time it reads. The folder has the same name each time. */
    <T> T unpacked(Function<Path, T> reader) throws IOException {
        if (unpacked == null) {
            unpacked = Files.createTempDirectory("sepsim-world");
        }
        Files.createDirectories(unpacked);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(unpacked.resolve(file.getKey()), file.getValue());
            }
            return reader.apply(unpacked);
        } finally {
            for (String file : files.keySet()) {
                Files.deleteIfExists(unpacked.resolve(file));
            }
            Files.deleteIfExists(unpacked);
        }
    }
}
