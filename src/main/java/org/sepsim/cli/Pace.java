package org.sepsim.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * How fast runs come. Java's compiler warms up for a while, so runs are watched by windows of time until a window is no faster than the one before;
 * what is still to come is taken to be as fast as these two.
 */
final class Pace {
    private static final double WINDOW_SECONDS = 3;
    /** The first window is of loading and interpreting, and tells nothing of the second. */
    private static final int FEWEST_WINDOWS = 3;

    private static final int MOST_WINDOWS = 7;
    /** What chance alone may make a window faster. */
    private static final double NO_FASTER = 1.03;

    private final List<Double> ends = new ArrayList<>();
    /** Runs that had ended at the end of each window. */
    private final List<Integer> windows = new ArrayList<>(List.of(0));

    /** A run ended so many seconds after the beginning. */
    void ended(double seconds) {
        if (seconds >= windows.size() * WINDOW_SECONDS) {
            windows.add(ends.size());
        }
        ends.add(seconds);
    }

    /** Whether enough is seen. */
    boolean steady() {
        int last = windows.size() - 1;
        if (last < FEWEST_WINDOWS) {
            return false;
        }
        return last >= MOST_WINDOWS || in(last) <= NO_FASTER * in(last - 1);
    }

    private int in(int window) {
        return windows.get(window) - windows.get(window - 1);
    }

    /** Seconds for so many runs: those that were seen as they were, the others as fast as the last two windows. */
    double seconds(int runs) {
        int seen = ends.size();
        if (runs <= seen) {
            return runs == 0 ? 0 : ends.get(runs - 1);
        }
        int from = windows.get(Math.max(0, windows.size() - FEWEST_WINDOWS));
        double since = from == 0 ? 0 : ends.get(from - 1);
        return ends.get(seen - 1) + (runs - seen) * (ends.get(seen - 1) - since) / (seen - from);
    }
}
