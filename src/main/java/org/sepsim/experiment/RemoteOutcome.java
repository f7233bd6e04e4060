package org.sepsim.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.EventRow;
import org.sepsim.results.Failure;
import org.sepsim.results.RunRows;

/** What became of a run, on its way back; what the sender knows does not travel. */
public final class RemoteOutcome implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int TEXTS_AN_EVENT = 6;

    private final double[][] values;
    private final ArrayList<String> events;
    /** Empty if it did not fail. */
    private final String cause;

    private RemoteOutcome(double[][] values, List<String> events, String cause) {
        this.values = values;
        this.events = new ArrayList<>(events);
        this.cause = cause;
    }

    static RemoteOutcome of(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return new RemoteOutcome(
                    new double[0][], List.of(), failed.failure().cause());
        }
        RunRows rows = ((Outcome.Done) outcome).rows();
        List<String> events = new ArrayList<>(TEXTS_AN_EVENT * rows.events().size());
        for (EventRow e : rows.events()) {
            events.addAll(List.of(e.date(), e.type(), e.actor(), e.target(), e.generation(), e.detail()));
        }
        return new RemoteOutcome(rows.values(), events, "");
    }

    /** The outcome, where the run was asked for. */
    public Outcome of(RunSpec spec) {
        String name = spec.scenario().name();
        if (!cause.isEmpty()) {
            return new Outcome.Failed(
                    new Failure(name, spec.point(), spec.replicate(), spec.seed(), spec.parameters(), cause));
        }
        List<EventRow> rows = new ArrayList<>(events.size() / TEXTS_AN_EVENT);
        for (int i = 0; i < events.size(); i += TEXTS_AN_EVENT) {
            rows.add(new EventRow(
                    events.get(i),
                    events.get(i + 1),
                    events.get(i + 2),
                    events.get(i + 3),
                    events.get(i + 4),
                    events.get(i + 5)));
        }
        return new Outcome.Done(new RunRows(
                name, spec.point(), spec.replicate(), spec.reporting().keys(), values, rows));
    }
}
