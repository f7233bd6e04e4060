package org.sepsim.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Runs on disk until all are there, in whatever order they came. What was committed outlives a kill. */
final class Spool implements AutoCloseable {
    /** Work lost at most when the process is killed, nanoseconds; a commit waits for the disk. */
    private static final long COMMIT_INTERVAL = 2_000_000_000L;

    private static final OpenOption[] READ_AND_WRITE = {
        StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE
    };

    /** What tells one request from another. */
    private record Request(String scenario, int point, int replicate) {}

    private final Path folder;
    private final Periods periods;
    private final Journal journal;
    private final ValueSpool values;
    private final EventSpool events;
    private final List<ScenarioSeries> scenarios;
    private final List<List<SeriesKey>> given = new ArrayList<>();
    private final List<int[]> orders = new ArrayList<>();
    private final Set<Request> stored = new HashSet<>();
    private long committedAt = System.nanoTime();

    /**
     * Opens the spool of {@code folder}, with what was committed before.
     *
     * @throws ResultsException if it was begun for another request
     */
    Spool(Path folder, Periods periods, String request) throws IOException {
        this.periods = periods;
        this.folder = folder;
        journal = journal(folder);
        claim(new Journal.Header(request, periods));
        values = new ValueSpool(folder.resolve(ValueSpool.FILE), periods.count(), READ_AND_WRITE);
        events = new EventSpool(folder.resolve(EventSpool.FILE), READ_AND_WRITE);
        scenarios = new ArrayList<>(journal.scenarios());
        scenarios.forEach(scenario -> remember(scenario.series()));
        replay();
    }

    private static Journal journal(Path folder) throws IOException {
        try {
            return new Journal(folder.resolve(Journal.FILE));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw damaged(folder, Journal.FILE + " holds a line that sepsim did not write", e);
        }
    }

    private static ResultsException damaged(Path folder, String what, Exception cause) {
        return new ResultsException(
                folder + ": was changed since sepsim wrote it: " + what + "; run without --resume to start anew",
                cause);
    }

    private void claim(Journal.Header header) throws IOException {
        if (journal.headers().isEmpty()) {
            journal.add(header);
            journal.commit();
        } else if (!journal.headers().get(0).equals(header)) {
            throw new ResultsException(folder + ": was begun for another request; run without --resume to start anew");
        }
    }

    private void replay() throws IOException {
        long valuesEnd = 0;
        long lastEvents = -1;
        for (StoredRun run : journal.runs()) {
            ScenarioSeries scenario = scenarios.get(run.scenario());
            long bytes = (long) scenario.series().size() * periods.count() * Double.BYTES;
            requireWhole(run, scenario);
            valuesEnd = Math.max(valuesEnd, run.values().at() + bytes);
            lastEvents = Math.max(lastEvents, run.happened().at());
            stored.add(new Request(scenario.scenario(), run.point(), run.replicate()));
        }
        values.truncate(valuesEnd);
        events.truncateAfter(lastEvents);
        for (Failure failure : journal.failures()) {
            stored.add(new Request(failure.scenario(), failure.point(), failure.replicate()));
        }
    }

    private void requireWhole(StoredRun run, ScenarioSeries scenario) throws IOException {
        boolean whole = values.holds(run.values(), scenario.series().size()) && events.holds(run.happened());
        if (!whole) {
            throw damaged(
                    folder,
                    "the bytes of " + scenario.scenario() + ", point " + run.point() + ", replicate " + run.replicate()
                            + " are others",
                    null);
        }
    }

    void add(RunRows rows) throws IOException {
        int scenario = numberOf(rows);
        begin(rows.scenario(), rows.point(), rows.replicate());
        Stretch ofValues = values.append(rows.values(), orders.get(scenario));
        Stretch ofEvents = events.append(rows.events());
        int count = rows.events().count();
        journal.add(new StoredRun(scenario, rows.point(), rows.replicate(), ofValues, ofEvents, count));
        commitNowAndThen();
    }

    void add(Failure failure) throws IOException {
        begin(failure.scenario(), failure.point(), failure.replicate());
        journal.add(failure);
        commitNowAndThen();
    }

    private void begin(String scenario, int point, int replicate) {
        if (!stored.add(new Request(scenario, point, replicate))) {
            throw new IllegalArgumentException(
                    scenario + ", point " + point + ", replicate " + replicate + " is stored already");
        }
    }

    private int numberOf(RunRows rows) throws IOException {
        for (int i = 0; i < scenarios.size(); i++) {
            if (scenarios.get(i).scenario().equals(rows.scenario())) {
                requireSame(i, rows.series());
                return i;
            }
        }
        int[] order = remember(rows.series());
        List<SeriesKey> sorted =
                Arrays.stream(order).mapToObj(rows.series()::get).toList();
        ScenarioSeries scenario = new ScenarioSeries(rows.scenario(), sorted);
        scenarios.add(scenario);
        journal.add(scenario);
        return scenarios.size() - 1;
    }

    private void requireSame(int scenario, List<SeriesKey> series) {
        if (series == given.get(scenario)) { // the shared list: no comparison of a thousand keys a run
            return;
        }
        int[] order = sortedOrder(series);
        List<SeriesKey> sorted = Arrays.stream(order).mapToObj(series::get).toList();
        if (!sorted.equals(scenarios.get(scenario).series())) {
            throw new IllegalArgumentException("runs of "
                    + scenarios.get(scenario).scenario() + " must all have the same series; this one has others");
        }
        given.set(scenario, series);
        orders.set(scenario, order);
    }

    private int[] remember(List<SeriesKey> series) {
        int[] order = sortedOrder(series);
        given.add(series);
        orders.add(order);
        return order;
    }

    private static int[] sortedOrder(List<SeriesKey> series) {
        Integer[] places = new Integer[series.size()];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, Comparator.comparing(series::get));
        return Arrays.stream(places).mapToInt(Integer::intValue).toArray();
    }

    private void commitNowAndThen() throws IOException {
        if (System.nanoTime() - committedAt > COMMIT_INTERVAL) {
            commit();
        }
    }

    /** Makes what was added outlive a crash: first the bytes, then the line that speaks of them. */
    void commit() throws IOException {
        values.force();
        events.force();
        journal.commit();
        committedAt = System.nanoTime();
    }

    boolean has(String scenario, int point, int replicate) {
        return stored.contains(new Request(Objects.requireNonNull(scenario, "scenario"), point, replicate));
    }

    int count() {
        return stored.size();
    }

    /** Bytes on the disk. */
    long bytes() {
        return values.bytes() + events.bytes() + journal.bytes();
    }

    Periods periods() {
        return periods;
    }

    ValueSpool values() {
        return values;
    }

    EventSpool events() {
        return events;
    }

    List<ScenarioSeries> scenarios() {
        return List.copyOf(scenarios);
    }

    /** Sorted by scenario, point, replicate. */
    List<StoredRun> runs() {
        return journal.runs();
    }

    /** Sorted like the runs. */
    List<Failure> failures() {
        List<String> names = scenarios.stream().map(ScenarioSeries::scenario).toList();
        return journal.failures().stream()
                .sorted(Comparator.comparingInt((Failure f) -> names.indexOf(f.scenario()))
                        .thenComparing(Failure::scenario)
                        .thenComparingInt(Failure::point)
                        .thenComparingInt(Failure::replicate))
                .toList();
    }

    @Override
    public void close() throws IOException {
        values.close();
        events.close();
    }
}
