package org.sepsim.experiment;

import java.io.Serializable;
import java.util.Arrays;
import org.sepsim.results.EventTexts;
import org.sepsim.results.Failure;
import org.sepsim.results.RunRows;

/** What became of a run, on its way back; what the sender knows does not travel. */
public final class RemoteOutcome implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Series after series: one array travels in a fraction of the time of many. */
    private final double[] values;

    private final EventTexts events;
    /** Empty if it did not fail. */
    private final String cause;

    private RemoteOutcome(double[] values, EventTexts events, String cause) {
        this.values = values;
        this.events = events;
        this.cause = cause;
    }

    static RemoteOutcome of(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return new RemoteOutcome(
                    new double[0], EventTexts.NONE, failed.failure().cause());
        }
        RunRows rows = ((Outcome.Done) outcome).rows();
        return new RemoteOutcome(inOne(rows.values()), rows.events(), "");
    }

    private static double[] inOne(double[][] rows) {
        int length = 0;
        for (double[] row : rows) {
            length += row.length;
        }
        double[] all = new double[length];
        int end = 0;
        for (double[] row : rows) {
            System.arraycopy(row, 0, all, end, row.length);
            end += row.length;
        }
        return all;
    }

    /** The outcome, where the run was asked for. */
    public Outcome of(RunSpec spec) {
        String name = spec.scenario().name();
        if (!cause.isEmpty()) {
            return new Outcome.Failed(
                    new Failure(name, spec.point(), spec.replicate(), spec.seed(), spec.parameters(), cause));
        }
        int width = spec.reporting().periods().count();
        double[][] rows = new double[values.length / width][];
        Arrays.setAll(rows, row -> Arrays.copyOfRange(values, row * width, (row + 1) * width));
        return new Outcome.Done(new RunRows(
                name, spec.point(), spec.replicate(), spec.reporting().keys(), rows, events));
    }
}
