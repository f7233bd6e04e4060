package org.sepsim.experiment;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sepsim.results.StoredValues;

/** Which runs of a batch are run, and in which rounds: what was learned from a round may decide about the next. */
@FunctionalInterface
public interface Course {
    /** All at once. */
    Course ALL = (missing, stored, rounds) -> rounds.run(missing);

    /** Runs and stores some runs. */
    @FunctionalInterface
    interface Rounds {
        /** Returns when all are stored. */
        void run(List<RunSpec> runs) throws InterruptedException;
    }

    /**
     * Runs what the course asks for.
     *
     * @param missing the runs that are not stored yet; the course may leave some out
     * @param stored what is stored by now
     */
    void run(List<RunSpec> missing, Supplier<StoredValues> stored, Rounds rounds) throws InterruptedException;

    /** What was made by {@link #run}, as a plan; nothing but the plan that was asked for, if it was run as such. */
    default Optional<Plan> made(StoredValues stored) {
        return Optional.empty();
    }
}
