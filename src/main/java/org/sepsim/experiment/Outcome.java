package org.sepsim.experiment;

import org.sepsim.results.Failure;
import org.sepsim.results.RunRows;

/** What became of a run. */
public sealed interface Outcome {
    /** It came to its end. */
    record Done(RunRows rows) implements Outcome {}

    /** It did not; the others go on. */
    record Failed(Failure failure) implements Outcome {}
}
