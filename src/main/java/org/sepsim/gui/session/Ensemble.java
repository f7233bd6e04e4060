package org.sepsim.gui.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sepsim.experiment.Reporting;
import org.sepsim.experiment.RunSpec;
import org.sepsim.model.Quarter;
import org.sepsim.results.Failure;
import org.sepsim.results.Numbers;
import org.sepsim.results.Periods;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.Scenario;

/**
 * Many worlds of one scenario, of which more and more are run: values by replicate, series and year, rounded as a batch stores them. Worlds are told in order, so that whoever looks sees those
 * numbered 1 to {@link #ready}, whatever thread finished first.
 */
public final class Ensemble {
    private final Scenario scenario;
    private final long seed;
    private final Reporting reporting;
    private final Map<SeriesKey, Integer> rows = new HashMap<>();
    private final double[][][] values;
    private final boolean[] run;
    private Failure failure;
    private boolean told;
    private int ready;
    private volatile boolean dropped;

    /** Ends a world that nobody waits for any more. */
    private static final class Dropped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * An ensemble of which nothing is run yet.
     *
     * @param worlds how many there will be
     */
    public Ensemble(Scenario scenario, long seed, int worlds) {
        this.scenario = scenario;
        this.seed = seed;
        reporting = Reporting.of(scenario, ShownMeasures.all(), Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR));
        for (int k = 0; k < reporting.keys().size(); k++) {
            rows.put(reporting.keys().get(k), k);
        }
        values = new double[worlds][][];
        run = new boolean[worlds];
    }

    /** How many worlds there will be. */
    public int size() {
        return values.length;
    }

    /** How many are run, counted from the first without a gap. */
    public synchronized int ready() {
        return ready;
    }

    /** The first failure, if any: a world that failed counts as one without values. */
    public synchronized Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /** The first failure, once: nobody wants to hear it again with every few worlds more. */
    public synchronized Optional<Failure> failureToTell() {
        Optional<Failure> news = told ? Optional.empty() : failure();
        told |= news.isPresent();
        return news;
    }

    /** What the values are about. */
    public List<SeriesKey> keys() {
        return reporting.keys();
    }

    /** Runs no further world and ends those that are being run, within a quarter. */
    public void drop() {
        dropped = true;
    }

    /** Whether nobody waits for it any more. */
    public boolean dropped() {
        return dropped;
    }

    /** Runs one world, from 1; to be called once for each, by any thread. */
    public void runWorld(int replicate) {
        RunSpec spec = new RunSpec(scenario, 0, seed, replicate, reporting, false);
        try {
            put(replicate, rounded(spec.values(world -> goOn())));
        } catch (Dropped unfinished) {
            // Nobody is told of it.
        } catch (RuntimeException | StackOverflowError | AssertionError | OutOfMemoryError e) {
            fail(spec.failure(e));
            put(replicate, new double[0][]);
        }
    }

    private void goOn() {
        if (dropped) {
            throw new Dropped();
        }
    }

    private synchronized void fail(Failure of) {
        failure = failure == null ? of : failure;
    }

    private synchronized void put(int replicate, double[][] rows) {
        values[replicate - 1] = rows;
        run[replicate - 1] = true;
        while (ready < run.length && run[ready]) {
            ready++;
        }
    }

    private static double[][] rounded(double[][] rows) {
        double[] none = new double[rows[0].length];
        for (int k = 0; k < rows.length; k++) {
            boolean any = false;
            for (int y = 0; y < rows[k].length; y++) {
                rows[k][y] = Numbers.round9(rows[k][y]);
                any |= rows[k][y] != 0;
            }
            if (!any) {
                rows[k] = none; // most series of a generation are empty, and memory is not
            }
        }
        return rows;
    }

    /**
     * The values of a series in a year, by world.
     *
     * @param year calendar year
     * @param worlds how many, at most {@link #ready}
     * @return {@code NaN} where a world has none
     */
    public synchronized double[] values(SeriesKey key, int year, int worlds) {
        Integer row = rows.get(key);
        double[] column = new double[worlds];
        for (int k = 0; k < worlds; k++) {
            boolean there = row != null && values[k].length > 0;
            column[k] = there ? values[k][row][year - Quarter.FIRST_YEAR] : Double.NaN;
        }
        return column;
    }
}
