package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Reads what a spool holds, one run at a time. */
final class SpoolReader implements AutoCloseable {
    private final Journal journal;
    private final List<ScenarioSeries> scenarios;
    private final Periods periods;
    private final ValueSpool values;
    private final EventSpool events;

    SpoolReader(Path folder) throws IOException {
        journal = new Journal(folder.resolve(Journal.FILE));
        if (journal.headers().isEmpty()) {
            throw new IOException(folder + " holds no runs");
        }
        scenarios = journal.scenarios();
        periods = journal.headers().get(0).periods();
        values = new ValueSpool(folder.resolve(ValueSpool.FILE), periods.count(), StandardOpenOption.READ);
        events = new EventSpool(folder.resolve(EventSpool.FILE), StandardOpenOption.READ);
    }

    Periods periods() {
        return periods;
    }

    List<Failure> failures() {
        return journal.failures();
    }

    /** The scenarios of which there is a run. */
    List<ScenarioSeries> scenarios() {
        return scenarios;
    }

    /** The runs of a scenario, by its number, in order. */
    List<StoredRun> runs(int scenario) {
        return journal.runs().stream().filter(run -> run.scenario() == scenario).toList();
    }

    /** What a run left. */
    RunRows read(StoredRun run) throws IOException {
        ScenarioSeries scenario = scenarios.get(run.scenario());
        int width = periods.count();
        double[] all = new double[scenario.series().size() * width];
        values.read(run.values().at(), 0, scenario.series().size(), all);
        double[][] rows = new double[scenario.series().size()][width];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(all, i * width, rows[i], 0, width);
        }
        EventTexts happened = events.read(run.happened().at(), run.events());
        return new RunRows(scenario.scenario(), run.point(), run.replicate(), scenario.series(), rows, happened);
    }

    @Override
    public void close() throws IOException {
        values.close();
        events.close();
    }
}
