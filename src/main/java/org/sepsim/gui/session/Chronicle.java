package org.sepsim.gui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.engine.QuarterObserver;
import org.sepsim.engine.RunInput;
import org.sepsim.engine.StandardsModel;
import org.sepsim.experiment.Reporting;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.observe.Observation;
import org.sepsim.results.Periods;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.Scenario;

/** One world from 2005 to 2040, kept quarter by quarter: what a rewind looks at. */
public final class Chronicle {
    private final List<Snapshot> snapshots;
    private final List<LoggedEvent> events;
    private final Map<SeriesKey, double[]> values = new HashMap<>();

    private Chronicle(List<Snapshot> snapshots, List<LoggedEvent> events, List<SeriesKey> keys, double[][] rows) {
        this.snapshots = List.copyOf(snapshots);
        this.events = List.copyOf(events);
        for (int k = 0; k < rows.length; k++) {
            values.put(keys.get(k), rows[k]);
        }
    }

    /** Runs a world and keeps it; the same arguments give the same chronicle, to the bit. Whatever goes wrong in the run is thrown. */
    public static Chronicle play(Scenario scenario, long seed, int replicate) {
        Reporting reporting =
                Reporting.of(scenario, ShownMeasures.all(), Periods.quarters(Quarter.FIRST_YEAR, Quarter.LAST_YEAR));
        Observation observation = new Observation(reporting.catalogue(), true);
        List<Snapshot> snapshots = new ArrayList<>();
        String controller = scenario.policy().exportControl().controller();
        StandardsModel model = new StandardsModel(new RunInput(scenario, seed, replicate));
        QuarterObserver observer = observation::quarterEnded;
        model.observe(observer.after(world -> snapshots.add(Snapshot.of(world, controller))));
        World world = model.runToEnd();
        double[][] rows = observation.values(Quarter.FIRST_YEAR, Quarter.LAST_YEAR);
        return new Chronicle(snapshots, world.log(), reporting.keys(), rows);
    }

    /** The world at the end of a quarter. */
    public Snapshot at(int quarter) {
        return snapshots.get(quarter);
    }

    /** All that happened, in order. */
    public List<LoggedEvent> events() {
        return events;
    }

    /** Value by quarter of a series; {@code NaN} where there is none. Not to be written. */
    public double[] values(SeriesKey key) {
        return values.getOrDefault(key, new double[0]);
    }

    /** What the values are about. */
    public java.util.Set<SeriesKey> keys() {
        return values.keySet();
    }
}
