package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A Parquet file that is written in parts, side by side, and joined in order. How runs are cut into parts depends on the runs alone, so that the bytes are the same at any number of threads; a part is bounded, and so is the memory that it takes.
 */
final class ParquetParts {
    /** Writes the rows of consecutive runs as a file. */
    @FunctionalInterface
    interface Part {
        /** {@code scratch} is a folder for its own use, which need not be there. */
        void write(List<StoredRun> runs, Path scratch, Path file) throws IOException;
    }

    /** A part in the making. */
    private record Made(Path file, Helpers.Task work) {}

    private final Path file;
    private final Path scratch;
    private final List<Made> parts = new ArrayList<>();

    private ParquetParts(Path file, Path scratch) {
        this.file = file;
        this.scratch = scratch;
    }

    /**
     * Begins to write a file.
     *
     * @param runs in the order of the rows, cut by {@link #cut}
     * @param scratch folder for what is in the making
     * @return what {@link #join} ends
     */
    static ParquetParts begin(List<List<StoredRun>> runs, Part part, Path file, Path scratch, Helpers helpers)
            throws IOException {
        Files.createDirectories(scratch);
        ParquetParts parts = new ParquetParts(file, scratch);
        for (int k = 0; k < runs.size(); k++) {
            List<StoredRun> some = runs.get(k);
            Path own = scratch.resolve("scratch-" + k);
            Path made = runs.size() == 1 ? file : scratch.resolve("part-" + k);
            parts.parts.add(new Made(made, helpers.begin(() -> part.write(some, own, made))));
        }
        return parts;
    }

    /**
     * Cuts runs into parts, one at least: a file without rows has columns too.
     *
     * @param size of a run
     * @param most that a part of more than one run may be in sum
     */
    static List<List<StoredRun>> cut(List<StoredRun> runs, ToLongFunction<StoredRun> size, long most) {
        List<List<StoredRun>> parts = new ArrayList<>();
        int first = 0;
        long sum = 0;
        for (int i = 0; i < runs.size(); i++) {
            long next = size.applyAsLong(runs.get(i));
            if (i > first && sum + next > most) {
                parts.add(runs.subList(first, i));
                first = i;
                sum = 0;
            }
            sum += next;
        }
        parts.add(runs.subList(first, runs.size()));
        return parts;
    }

    /** Waits for the parts and joins them. */
    void join() throws IOException {
        if (parts.size() == 1) {
            parts.get(0).work().finish();
            return;
        }
        try (ParquetJoin joined = new ParquetJoin(file, scratch.resolve("groups"))) {
            for (Made part : parts) {
                part.work().finish();
                joined.add(part.file());
                Files.delete(part.file()); // the disk need not hold all of them twice
            }
            joined.finish();
        }
    }
}
