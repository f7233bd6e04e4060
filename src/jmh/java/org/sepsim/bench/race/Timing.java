package org.sepsim.bench.race;

/**
 * What a version took and gave.
 *
 * @param nanosPerFirmYear nanoseconds of the wall clock for a firm and year, set-up of worlds included, best of {@link #ROUNDS}
 */
record Timing(double nanosPerFirmYear, Outcome outcome) {
    private static final int ROUNDS = 5;

    /** Runs all replicates once to warm up and {@link #ROUNDS} times more by the clock. */
    static Timing of(Race race, int firms, int replicates, long seed) {
        Outcome outcome = Outcome.of(race, firms, replicates, seed);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Outcome.of(race, firms, replicates, seed);
            best = Math.min(best, System.nanoTime() - start);
        }
        return new Timing((double) best / ((double) firms * replicates * Race.YEARS), outcome);
    }
}
