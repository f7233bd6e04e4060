package org.sepsim.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the small world of the test resources, to be changed. */
final class SmallWorld {
    static final Path RESOURCES = Path.of("src/test/resources/broken");

    private SmallWorld() {}

    /** Copies {@code good.yaml} and its world to {@code folder}; returns the copied scenario. */
    static Path copyTo(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("world"));
        try (Stream<Path> files = Files.list(RESOURCES.resolve("world"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("world").resolve(file.getFileName()));
            }
        }
        return Files.copy(RESOURCES.resolve("good.yaml"), folder.resolve("good.yaml"));
    }

    /** Replaces the first {@code old} in {@code file}, which must be there. */
    static void edit(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        int at = text.indexOf(old);
        Files.writeString(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
    }
}
