package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is otherwise in a results folder than its manifest says. */
public final class Changes {
    /** Left by programs that show folders; nobody misses them. */
    private static final Set<String> OF_NO_MATTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private Changes() {}

    /** What became of a file. */
    public enum Kind {
        /** The manifest names it but it is not there. */
        MISSING,
        /** It has other bytes. */
        CHANGED,
        /** The manifest does not name it. */
        ADDED;

        /** In words, after the file's name. */
        public String words() {
            return switch (this) {
                case MISSING -> "is missing";
                case CHANGED -> "has other bytes than the manifest says";
                case ADDED -> "is not in the manifest";
            };
        }
    }

    /** Compares every file with the manifest; changes by path in the folder. */
    public static SortedMap<String, Kind> since(Manifest manifest, Path folder) throws IOException {
        SortedMap<String, Kind> changes = new TreeMap<>();
        SortedMap<String, Path> found = files(folder);
        for (var expected : manifest.files().entrySet()) {
            Path file = found.remove(expected.getKey());
            if (file == null) {
                changes.put(expected.getKey(), Kind.MISSING);
            } else if (!Hashes.sha256(file).equals(expected.getValue())) {
                changes.put(expected.getKey(), Kind.CHANGED);
            }
        }
        found.keySet().forEach(name -> changes.put(name, Kind.ADDED));
        return changes;
    }

    /** The files of a results folder but the manifest, by path with slashes. */
    static SortedMap<String, Path> files(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean counts = !OF_NO_MATTER.contains(String.valueOf(file.getFileName()));
                if (counts && !name.equals(Manifest.FILE)) {
                    files.put(name, file);
                }
            }
        }
        return files;
    }
}
