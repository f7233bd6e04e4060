package org.sepsim.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stored runs of a batch, for what is computed from several of them at once. Sees what was stored when it was made; designs have none. */
public final class StoredValues {
    private static final int POINT = 0;

    private final Spool spool;
    /** Runs by scenario and replicate. */
    private final Map<String, Map<Integer, StoredRun>> runs = new TreeMap<>();

    StoredValues(Spool spool) {
        this.spool = spool;
        List<ScenarioSeries> scenarios = spool.scenarios();
        for (StoredRun run : spool.runs()) {
            if (run.point() == POINT) {
                String scenario = scenarios.get(run.scenario()).scenario();
                runs.computeIfAbsent(scenario, name -> new TreeMap<>()).put(run.replicate(), run);
            }
        }
    }

    /** Years or quarters of a series. */
    public Periods periods() {
        return spool.periods();
    }

    /** The series of a scenario, sorted; none if no run of it is stored. */
    public List<SeriesKey> series(String scenario) {
        return spool.scenarios().stream()
                .filter(stored -> stored.scenario().equals(scenario))
                .findFirst()
                .map(ScenarioSeries::series)
                .orElse(List.of());
    }

    /** The replicates that came to their end in every one of the scenarios, in order. */
    public List<Integer> replicates(List<String> scenarios) {
        List<Integer> common = new ArrayList<>(ofScenario(scenarios.get(0)).keySet());
        scenarios.forEach(scenario -> common.retainAll(ofScenario(scenario).keySet()));
        return common;
    }

    /**
     * A series by period and replicate.
     *
     * @param replicates which of them, all stored
     * @throws IllegalArgumentException if the scenario has no such series
     * @throws NotStoredException if it cannot be read
     */
    public double[][] values(String scenario, SeriesKey key, List<Integer> replicates) {
        int place = series(scenario).indexOf(key);
        if (place < 0) {
            throw new IllegalArgumentException(scenario + " has no series " + key);
        }
        try {
            return band(scenario, replicates, place, 1);
        } catch (IOException e) {
            throw new NotStoredException("stored runs cannot be read: " + e.getMessage(), e);
        }
    }

    /** Values of {@code rows} series from {@code first} on, by cell (series, then period) and replicate. */
    double[][] band(String scenario, List<Integer> replicates, int first, int rows) throws IOException {
        double[][] cells = new double[rows * periods().count()][replicates.size()];
        double[] ofRun = new double[cells.length];
        for (int i = 0; i < replicates.size(); i++) {
            StoredRun run = ofScenario(scenario).get(replicates.get(i));
            spool.values().read(run.values().at(), first, rows, ofRun);
            for (int cell = 0; cell < cells.length; cell++) {
                cells[cell][i] = ofRun[cell];
            }
        }
        return cells;
    }

    /** What happened in a run. */
    List<EventRow> events(String scenario, int replicate) throws IOException {
        StoredRun run = ofScenario(scenario).get(replicate);
        return spool.events().read(run.happened().at(), run.events()).rows();
    }

    private Map<Integer, StoredRun> ofScenario(String scenario) {
        return runs.getOrDefault(scenario, Map.of());
    }
}
