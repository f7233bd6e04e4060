package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A results folder of tables and charts alone, without the values of every run. As with {@link ResultsWriter} nothing is seen of it until {@link
 * #finish}, and what lies in {@link #work} by then can be taken up again.
 */
public final class TableFolder implements AutoCloseable {
    private final ResultsFolder folder;
    private final FolderLock lock;
    private boolean finished;

    private TableFolder(ResultsFolder folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder.
     *
     * @param resume whether what an unfinished attempt left in the work folder is kept
     * @throws ResultsException if the folder is neither empty nor sepsim's own, or cannot be written
     */
    public static TableFolder open(Path folder, boolean resume) {
        ResultsFolder target = new ResultsFolder(folder);
        try {
            return new TableFolder(target, target.prepare(resume));
        } catch (IOException e) {
            throw new ResultsException(target.target() + ": cannot be written: " + Reason.of(e), e);
        }
    }

    /** Where an unfinished attempt may leave what it has. */
    public Path work() {
        return folder.work();
    }

    /**
     * Writes the files and puts the folder in place.
     *
     * @param addOn writes the tables; a manifest stands there already
     * @return the folder
     * @throws NotStoredException if it cannot be written; what was there before is still there
     */
    public Path finish(Provenance provenance, Periods periods, ResultsWriter.AddOn addOn) {
        Path made = folder.work().resolve("made");
        try {
            ResultsFolder.delete(made);
            Files.createDirectories(made);
            Manifest.write(made, provenance, periods);
            addOn.write(made);
            Manifest.refresh(made);
            finished = true;
            folder.replace(made, lock);
            return folder.target();
        } catch (IOException e) {
            throw new NotStoredException(folder.target() + ": could not be written: " + Reason.of(e), e);
        }
    }

    /** Gives the folder free; what lies in the work folder stays for the next attempt. */
    @Override
    public void close() {
        if (!finished) {
            try {
                lock.close();
            } catch (IOException e) {
                throw new NotStoredException(folder.target() + ": could not be given free: " + Reason.of(e), e);
            }
        }
    }
}
