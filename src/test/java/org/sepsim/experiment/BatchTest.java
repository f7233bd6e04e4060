package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sepsim.results.Answers.query;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.report.Charts;
import org.sepsim.results.Failure;
import org.sepsim.results.Manifest;
import org.sepsim.results.ResultsException;
import org.sepsim.results.ResultsWriter.AddOn;

class BatchTest {
    private static final Batch.Build BUILD = new Batch.Build("test", "");

    @TempDir
    private Path temp;

    private Batch.Report store(Request request, String name, RunEngine engine, boolean resume, AddOn addOn)
            throws InterruptedException {
        Batch batch = new Batch(request, temp.resolve(name), resume, BUILD, "sepsim batch");
        return batch.run(engine, new Unheard(), addOn);
    }

    private static Map<String, String> hashes(Path folder) {
        return new TreeMap<>(Manifest.read(folder).files());
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws Exception {
        Request request = Baseline.request(5, Baseline.SCENARIO);
        Path one =
                store(request, "one", new LocalEngine(1), false, Charts::write).folder();
        Path two =
                store(request, "two", new LocalEngine(2), false, Charts::write).folder();
        Path four =
                store(request, "four", new LocalEngine(4), false, Charts::write).folder();

        assertThat(hashes(one)).hasSizeGreaterThan(10).isEqualTo(hashes(two)).isEqualTo(hashes(four));
    }

    @Test
    void anotherSeedGivesAnotherWorld() throws Exception {
        Request seven = Baseline.request(1, Baseline.SCENARIO);
        Request eight = new Request(seven.scenarios(), 1, 1, 8, seven.measures(), seven.periods(), true);

        assertThat(Files.readString(store(seven, "seven", new LocalEngine(1), false, AddOn.NONE)
                        .folder()
                        .resolve("trajectories.csv")))
                .isNotEqualTo(Files.readString(store(eight, "eight", new LocalEngine(1), false, AddOn.NONE)
                        .folder()
                        .resolve("trajectories.csv")));
    }

    @Test
    void thePlaceboEqualsItsBaselineButForItsNameAndItsEvents() throws Exception {
        Request both = Baseline.request(2, Baseline.SCENARIO, Baseline.PLACEBO);
        Path folder = store(both, "both", new LocalEngine(2), false, AddOn.NONE).folder();
        String columns = "replicate, generation, measure, level, entity, year, value";
        String events = "replicate, date, type, actor, target, generation, detail";

        assertThat(query(folder, "SELECT " + columns + " FROM replicates WHERE scenario = 'placebo'"))
                .hasSizeGreaterThan(10_000)
                .isEqualTo(query(folder, "SELECT " + columns + " FROM replicates WHERE scenario = 'baseline'"));
        assertThat(query(folder, "SELECT " + events + " FROM events WHERE scenario = 'placebo' AND type <> 'placebo'"))
                .isEqualTo(query(folder, "SELECT " + events + " FROM events WHERE scenario = 'baseline'"));
        assertThat(query(folder, "SELECT count(*) AS n FROM events WHERE type = 'placebo'"))
                .isEqualTo("n\n" + 2 * 4 * 31 + "\n");
    }

    @Test
    void aRunThatFailsIsARowAndTheOthersGoOn() throws Exception {
        Request request = Baseline.request(2, Baseline.failing(), Baseline.SCENARIO);
        Batch.Report report = store(request, "mixed", new LocalEngine(2), false, AddOn.NONE);

        assertThat(report.failures()).hasSize(2);
        assertThat(Files.readString(report.folder().resolve("failures.csv")))
                .contains("failing")
                .contains("no firm 'Nobody'");
        assertThat(query(report.folder(), "SELECT DISTINCT scenario, replicate FROM replicates ORDER BY replicate"))
                .isEqualTo("scenario,replicate\nbaseline,1\nbaseline,2\n");
    }

    @Test
    void aResumedBatchReportsFailuresOfEarlierSessionsToo() throws Exception {
        Request request = Baseline.request(2, Baseline.failing());
        Batch stopped = new Batch(request, temp.resolve("half"), false, BUILD, "sepsim batch");
        assertThatThrownBy(() -> stopped.run(new LocalEngine(1), new StopsAfterTwo(), AddOn.NONE))
                .isInstanceOf(CancellationException.class);

        CountsRuns counted = new CountsRuns();
        Batch.Report report = store(request, "half", counted, true, AddOn.NONE);

        assertThat(counted.runs).isZero();
        assertThat(report.failures()).extracting(Failure::replicate).containsExactly(1, 2);
    }

    @Test
    void anInterruptedBatchLeavesFormerResultsAloneAndCanBeResumedToTheSameBytes() throws Exception {
        Request request = Baseline.request(4, Baseline.SCENARIO);
        Path whole =
                store(request, "whole", new LocalEngine(1), false, AddOn.NONE).folder();
        Path former = store(Baseline.request(1, Baseline.SCENARIO), "again", new LocalEngine(1), false, AddOn.NONE)
                .folder();
        Map<String, String> before = hashes(former);

        Batch stopped = new Batch(request, temp.resolve("again"), false, BUILD, "sepsim batch");
        assertThatThrownBy(() -> stopped.run(new LocalEngine(2), new StopsAfterTwo(), AddOn.NONE))
                .isInstanceOf(CancellationException.class)
                .hasMessage("stopped after 2 runs");
        assertThat(hashes(former)).isEqualTo(before);
        CountsRuns counted = new CountsRuns();
        store(request, "again", counted, true, AddOn.NONE);
        assertThat(counted.runs).isEqualTo(2);
        assertThat(hashes(former)).isEqualTo(hashes(whole));
    }

    /** Two worlds of the first scenario are stored; one world of both is as many runs, but not the same ones. */
    @Test
    void whatIsResumedMayHoldNoRunBeyondThoseAskedFor() {
        Batch stopped = new Batch(
                Baseline.request(2, Baseline.SCENARIO, Baseline.PLACEBO),
                temp.resolve("b"),
                false,
                BUILD,
                "sepsim batch");
        assertThatThrownBy(() -> stopped.run(new LocalEngine(1), new StopsAfterTwo(), AddOn.NONE))
                .isInstanceOf(CancellationException.class);

        CountsRuns counted = new CountsRuns();
        assertThatThrownBy(() ->
                        store(Baseline.request(1, Baseline.SCENARIO, Baseline.PLACEBO), "b", counted, true, AddOn.NONE))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("holds runs beyond the 2 asked for");
        assertThat(counted.runs).isZero();
    }

    private static final class StopsAfterTwo implements Batch.Progress {
        private int stored;

        @Override
        public void stored(int done, int of) {
            stored = done;
        }

        @Override
        public void writing() {
            throw new AssertionError("a stopped batch writes no files");
        }

        @Override
        public boolean stopWanted() {
            return stored == 2;
        }
    }

    private static final class CountsRuns implements RunEngine {
        private int runs;

        @Override
        public String name() {
            return "local";
        }

        @Override
        public void run(List<RunSpec> specs, Consumer<Outcome> sink) throws InterruptedException {
            runs = specs.size();
            new LocalEngine(1).run(specs, sink);
        }
    }

    @Test
    void outcomesComeInTheOrderOfTheRequest() throws Exception {
        List<Integer> order = new ArrayList<>();
        new LocalEngine(3).run(Baseline.request(14, Baseline.SCENARIO).runs(), outcome -> {
            if (outcome instanceof Outcome.Done done) {
                order.add(done.rows().replicate());
            }
        });

        assertThat(order).isSorted().hasSize(14);
    }

    @Test
    void anInterruptedThreadStopsTheEngineAndLeavesNoThreadBehind() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new LocalEngine(2)
                        .run(Baseline.request(4, Baseline.SCENARIO).runs(), outcome -> {}))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void aRequestOfNothingIsRefused() {
        assertThatThrownBy(() -> Baseline.request(0, Baseline.SCENARIO)).hasMessageContaining("replicates");
        assertThatThrownBy(() -> Baseline.request(1, Baseline.SCENARIO, Baseline.SCENARIO))
                .hasMessageContaining("two scenarios are called baseline");
    }

    @Test
    void nothingButTheResultsIsLeftInTheParentFolder() throws Exception {
        store(Baseline.request(1, Baseline.SCENARIO), "alone", new LocalEngine(1), false, AddOn.NONE);

        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactly("alone");
        }
    }
}
