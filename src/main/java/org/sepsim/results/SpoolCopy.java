package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The runs of a shard as they were stored, which its results folder keeps for {@link Merge}: exact to the bit, with values that no table shows. */
final class SpoolCopy {
    /** Name of the folder that holds them. */
    static final String FOLDER = "shard";

    private SpoolCopy() {}

    /** Puts the spool of {@code work} into {@code made}, by a second name where the file system has such. */
    static void write(Path work, Path made) throws IOException {
        Path copy = Files.createDirectory(made.resolve(FOLDER));
        for (String name : List.of(Journal.FILE, ValueSpool.FILE, EventSpool.FILE)) {
            try {
                Files.createLink(copy.resolve(name), work.resolve(name));
            } catch (IOException | UnsupportedOperationException e) {
                Files.copy(work.resolve(name), copy.resolve(name));
            }
        }
    }
}
