package org.sepsim.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a results folder. Nothing is seen of it until {@link #finish}, which puts the whole folder in place by a rename; a run that fails or is
 * killed leaves the former results as they were and its own runs beside them, so that {@link #resume} goes on where it stopped.
 *
 * <p>Runs may come in any order; rows are sorted by scenario (in order of first appearance), point, replicate, then series, then year, so the files do
 * not depend on it. Values are rounded by {@link Numbers} as they come in, and every statistic is of rounded values: it can be computed
 * again from {@code replicates.parquet}. For one thread at a time.
 */
public final class ResultsWriter implements AutoCloseable {
    /** Adds files to the finished folder before it is put in place: charts, tables, a report. */
    @FunctionalInterface
    public interface AddOn {
        /** An add-on that adds nothing. */
        AddOn NONE = folder -> {};

        /** Writes into {@code folder}, which holds the tables and a manifest that does not name the files yet. */
        void write(Path folder) throws IOException;

        /** Writes before that what needs {@code trajectories.csv} and the manifest only, while the Parquet files are being written. */
        default void begin(Path folder) throws IOException {}

        /** The same as {@link #write(Path)}, for what is made of the runs themselves. */
        default void write(Path folder, StoredValues runs) throws IOException {
            write(folder);
        }
    }

    /** Most threads that write, which bounds the memory that this takes outside of the heap; our choice. */
    public static final int MOST_THREADS = 8;

    private final ResultsFolder folder;
    private final FolderLock lock;
    private final Spool spool;
    private boolean finished;

    private ResultsWriter(ResultsFolder folder, FolderLock lock, Spool spool) {
        this.folder = folder;
        this.lock = lock;
        this.spool = spool;
    }

    /**
     * Starts anew; what an unfinished batch left for this folder is dropped.
     *
     * @param request fingerprint of what is computed (scenarios, seed, measures): only the same one can be resumed
     * @throws ResultsException if the folder is neither empty nor sepsim's own
     */
    public static ResultsWriter open(Path folder, Periods periods, String request) {
        return open(folder, periods, request, false);
    }

    /**
     * Goes on where an unfinished batch for this folder stopped, or starts anew where there is none.
     *
     * @throws ResultsException if the folder is not sepsim's own, or what is unfinished belongs to another request
     */
    public static ResultsWriter resume(Path folder, Periods periods, String request) {
        return open(folder, periods, request, true);
    }

    private static ResultsWriter open(Path folder, Periods periods, String request, boolean resume) {
        ResultsFolder target = new ResultsFolder(folder);
        try {
            FolderLock lock = target.prepare(resume);
            try {
                return new ResultsWriter(target, lock, new Spool(target.work(), periods, request));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new ResultsException(target.target() + ": cannot be written: " + Reason.of(e), e);
        }
    }

    /** Whether the request is stored already, as rows or as a failure: then it need not be run again. */
    public boolean has(String scenario, int point, int replicate) {
        return spool.has(scenario, point, replicate);
    }

    /** How many requests are stored. */
    public int stored() {
        return spool.count();
    }

    /** Bytes that they take on the disk until the folder is in place. */
    public long bytes() {
        return spool.bytes();
    }

    /** The runs that are stored by now. */
    public StoredValues values() {
        return new StoredValues(spool);
    }

    /** The runs stored as failures, those of earlier sessions too; sorted like the runs. */
    public List<Failure> failures() {
        return spool.failures();
    }

    /**
     * Stores a run.
     *
     * @throws IllegalArgumentException if the request is stored already, a value is infinite, or the series differ from those of other runs of the
     *     scenario
     * @throws NotStoredException if it cannot be written
     */
    public void add(RunRows rows) {
        try {
            spool.add(rows);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    /**
     * Stores that a run failed.
     *
     * @throws IllegalArgumentException if the request is stored already
     * @throws NotStoredException if it cannot be written
     */
    public void add(Failure failure) {
        try {
            spool.add(failure);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    /** The same with all processors. */
    public Path finish(Provenance provenance, AddOn addOn) {
        return finish(provenance, addOn, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Writes all files and puts the folder in place. The writer is closed afterwards.
     *
     * @param threads that may write the Parquet files, at least 1; no more than eight do
     * @return the folder
     * @throws NotStoredException if it cannot be written; what was there before is still there
     */
    public Path finish(Provenance provenance, AddOn addOn, int threads) {
        Path made = folder.work().resolve("made");
        Path scratch = folder.work().resolve("scratch");
        try {
            make(made, scratch, provenance, addOn, threads);
            spool.close();
            finished = true;
            folder.replace(made, lock);
            return folder.target();
        } catch (IOException | UncheckedIOException | ResultsException e) {
            makeRoom(e, made, scratch);
            throw notStored(e);
        }
    }

    private void make(Path made, Path scratch, Provenance provenance, AddOn addOn, int threads) throws IOException {
        ResultsFolder.delete(made);
        ResultsFolder.delete(scratch);
        Files.createDirectories(made);
        Files.createDirectories(scratch);
        spool.commit();
        try (Helpers helpers = new Helpers(Math.min(threads, MOST_THREADS))) {
            ParquetParts replicates = ReplicatesFile.begin(spool, made, scratch, helpers);
            ParquetParts events = EventsFile.begin(spool, made, scratch, helpers);
            new TrajectoryTable(spool, TrajectoryTable.BAND_BYTES).write(made.resolve("trajectories.csv"));
            FailureTable.write(spool.failures(), made.resolve("failures.csv"));
            if (!provenance.asked().shard().whole()) {
                SpoolCopy.write(folder.work(), made);
            }
            Manifest.begin(made, provenance, spool.periods());
            addOn.begin(made);
            replicates.join();
            events.join();
        }
        ResultsFolder.delete(scratch);
        addOn.write(made, new StoredValues(spool));
        Manifest.refresh(made);
    }

    /** Drops what was made so far: a full disk has no use for it. The spool stays. */
    private static void makeRoom(Exception cause, Path... folders) {
        for (Path folder : folders) {
            try {
                ResultsFolder.delete(folder);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private NotStoredException notStored(Exception e) {
        return new NotStoredException(
                folder.target() + ": could not be written, nothing was put in place: " + Reason.of(e), e);
    }

    /** Keeps what was added for {@link #resume}; after {@link #finish} it does nothing. */
    @Override
    public void close() {
        try (lock) {
            if (!finished) {
                spool.commit();
                spool.close();
            }
        } catch (IOException e) {
            throw notStored(e);
        }
    }
}
