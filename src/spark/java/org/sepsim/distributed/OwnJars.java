package org.sepsim.distributed;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program's jar and those in the folder {@code lib} beside it, which workers fetch from the driver. */
final class OwnJars {
    private OwnJars() {}

    /** Their paths; none where the program does not run from a jar, as under {@code spark-submit}, which knows them itself. */
    static String[] list() {
        List<String> jars = new ArrayList<>();
        Path own = own();
        if (Files.isRegularFile(own)) {
            jars.add(own.toString());
            jars.addAll(beside(own.resolveSibling("lib")));
        }
        return jars.toArray(String[]::new);
    }

    private static Path own() {
        try {
            return Path.of(OwnJars.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path is of URIs", e);
        }
    }

    private static List<String> beside(Path lib) {
        if (!Files.isDirectory(lib)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(lib)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(lib + " cannot be read: " + e.getMessage(), e);
        }
    }
}
