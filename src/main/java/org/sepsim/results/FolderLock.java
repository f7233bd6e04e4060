package org.sepsim.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a work folder for one process. The system drops the lock of a process that is killed. */
final class FolderLock implements AutoCloseable {
    /** Name of the file in the folder. */
    static final String FILE = "lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the folder, which must be there.
     *
     * @throws ResultsException if another process, or another part of this one, has it
     */
    static FolderLock take(Path folder, Path target) throws IOException {
        Path file = folder.resolve(FILE);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            // The file may have been dropped by its last owner between opening and locking: then another owner may
            // come.
            if (lock(channel) && Files.exists(file)) {
                return new FolderLock(file, channel);
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new ResultsException(target + ": another process of sepsim is writing it; wait until it ends, or name"
                + " another folder with --out");
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Drops the file with the lock: first the name, so that nobody can lock a file that is about to go. */
    void drop() throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Where an open file cannot be deleted it must be closed first.
            channel.close();
            Files.deleteIfExists(file);
        }
        channel.close();
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
