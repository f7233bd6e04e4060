package org.sepsim.results;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
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
     * Makes the work folder, empty or as it was left, for this process alone.
     *
     * @return the lock of the work folder
     * @throws ResultsException if the target is not ours to replace, or another process has the work folder
     */
    FolderLock prepare(boolean keepWork) throws IOException {
        requireOurs();
        Files.createDirectories(work);
        FolderLock lock = FolderLock.take(work, target);
        if (Files.exists(former) && !Files.exists(target)) {
            Files.move(former, target); // killed between the two renames of replace()
        }
        if (!keepWork) {
            clearWork();
        }
        return lock;
    }

    /** Puts {@code made} in the target's place: at every moment one whole folder is there under one of two names. */
    void replace(Path made, FolderLock lock) throws IOException {
        requireOurs();
        Durable.force(made);
        delete(former);
        if (Files.exists(target)) {
            Files.move(target, former);
        }
        Files.move(made, target);
        delete(former);
        clearWork();
        lock.drop();
        try {
            Files.deleteIfExists(work);
        } catch (DirectoryNotEmptyException e) {
            // Another process has begun in it by now, and it is that one's.
        }
    }

    private void requireOurs() throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new ResultsException(target + ": is a file; name a folder with --out");
        }
        if (!isEmpty(target)) {
            requireUnchanged(manifest());
        }
    }

    private Manifest manifest() {
        try {
            return Manifest.read(target);
        } catch (ResultsException e) {
            throw new ResultsException(
                    target
                            + ": is not empty and not a results folder of sepsim, so it is left alone; name another folder"
                            + " with --out or move it away",
                    e);
        }
    }

    /** What somebody put into the folder or wrote over is not ours to drop; what was taken out is not lost by us. */
    private void requireUnchanged(Manifest manifest) throws IOException {
        String changes = Changes.since(manifest, target).entrySet().stream()
                .filter(change -> change.getValue() != Changes.Kind.MISSING)
                .map(change -> change.getKey() + " " + change.getValue().words())
                .collect(joining("; "));
        if (!changes.isEmpty()) {
            throw new ResultsException(target + ": was changed since sepsim wrote it, so it is left alone (" + changes
                    + "); name another folder with --out or move it away");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Empties the work folder but for its lock; the journal first, without which the rest says nothing. */
    private void clearWork() throws IOException {
        Files.deleteIfExists(work.resolve(Journal.FILE));
        List<Path> entries;
        try (Stream<Path> found = Files.list(work)) {
            entries = found.filter(path -> !path.endsWith(FolderLock.FILE)).toList();
        }
        for (Path entry : entries) {
            delete(entry);
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
