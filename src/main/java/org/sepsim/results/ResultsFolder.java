package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that results go to, and the two beside it: {@code .NAME.part}, where they are made, and {@code .NAME.old}, which holds the former
 * results for the moment between two renames.
 */
final class ResultsFolder {
    private final Path target;
    private final Path work;
    private final Path former;

    ResultsFolder(Path folder) {
        target = folder.toAbsolutePath().normalize();
        work = target.resolveSibling("." + target.getFileName() + ".part");
        former = target.resolveSibling("." + target.getFileName() + ".old");
    }

    Path target() {
        return target;
    }

    Path work() {
        return work;
    }

    /**
     * Makes the work folder, empty or as it was left.
     *
     * @throws ResultsException if the target is not ours to replace
     */
    void prepare(boolean keepWork) throws IOException {
        if (Files.exists(former) && !Files.exists(target)) {
            Files.move(former, target); // killed between the two renames of replace()
        }
        requireOurs();
        if (!keepWork) {
            delete(work);
        }
        Files.createDirectories(work);
    }

    /** Puts {@code made} in the target's place: at every moment one whole folder is there under one of two names. */
    void replace(Path made) throws IOException {
        requireOurs();
        delete(former);
        if (Files.exists(target)) {
            Files.move(target, former);
        }
        Files.move(made, target);
        delete(former);
        delete(work);
    }

    private void requireOurs() throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new ResultsException(target + ": is a file; name a folder with --out");
        }
        if (isEmpty(target)) {
            return;
        }
        try {
            Manifest.read(target);
        } catch (ResultsException e) {
            throw new ResultsException(
                    target
                            + ": is not empty and not a results folder of sepsim, so it is left alone; name another folder"
                            + " with --out or move it away",
                    e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
