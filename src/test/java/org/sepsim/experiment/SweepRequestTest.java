package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.experiment.design.DesignReader;
import org.sepsim.observe.Measures;
import org.sepsim.report.SweepCharts;
import org.sepsim.results.CsvFile;
import org.sepsim.results.Manifest;
import org.sepsim.results.Merge;
import org.sepsim.results.Periods;
import org.sepsim.results.Query;
import org.sepsim.results.ResultsWriter.AddOn;
import org.sepsim.results.Shard;

class SweepRequestTest {
    private static final Batch.Build BUILD = new Batch.Build("test", "");

    @TempDir
    private Path temp;

    private SweepRequest request(int replicates) throws IOException {
        Path file = Files.writeString(temp.resolve("mine.yaml"), """
                scenario: %s
                factors:
                  policy.exportControl.start: {values: [2012-Q1, none]}
                  policy.exportControl.depth: {values: [0.2, 0.9]}
                """.formatted(
                        Path.of("scenarios/baseline.yaml").toAbsolutePath()));
        return new SweepRequest(
                DesignReader.read(file, List.of(), 1),
                replicates,
                1,
                List.of(Measures.named("declared_sep_share").orElseThrow()),
                Periods.years(2028, 2030),
                false);
    }

    @Test
    void allPointsAreRunInOneWorldBeforeTheNext() throws IOException {
        assertThat(request(2).runs())
                .extracting(run -> run.replicate() + " " + run.scenario().name() + " " + run.point())
                .containsExactly(
                        "1 baseline#0 0",
                        "1 baseline#1 1",
                        "1 baseline#2 2",
                        "1 baseline#3 3",
                        "2 baseline#0 0",
                        "2 baseline#1 1",
                        "2 baseline#2 2",
                        "2 baseline#3 3");
    }

    @Test
    void aRunKnowsWhatItsPointChanges() throws IOException {
        assertThat(request(1).runs().get(1).parameters())
                .isEqualTo("policy.exportControl.start: 2012-Q1, policy.exportControl.depth: 0.9");
    }

    @Test
    void moreReplicatesContinueASweep() throws IOException {
        assertThat(request(1).fingerprint()).isEqualTo(request(3).fingerprint()).contains("baseline#3 ");
    }

    @Test
    void aRunThatFailsIsARowWithWhatItsPointChangesAndTheOthersGoOn() throws Exception {
        RunEngine breaksOne = new RunEngine() {
            @Override
            public String name() {
                return "breaks one";
            }

            @Override
            public void run(List<RunSpec> specs, Consumer<Outcome> sink) {
                specs.forEach(spec -> sink.accept(
                        spec.point() == 1 && spec.replicate() == 1
                                ? new Outcome.Failed(spec.failure(new IllegalStateException("made up")))
                                : spec.run()));
            }
        };

        SweepRequest request = request(2);
        Batch.Report report = new Batch(request, temp.resolve("out"), false, BUILD, "sepsim sweep")
                .run(breaksOne, new StopsAt(-1), request.design().table()::write);

        assertThat(report.runs()).isEqualTo(8);
        assertThat(CsvFile.read(report.folder().resolve("failures.csv")))
                .singleElement(as(InstanceOfAssertFactories.map(String.class, String.class)))
                .containsEntry("scenario", "baseline#1")
                .containsEntry("point", "1")
                .containsEntry("replicate", "1")
                .containsEntry("seed", "1")
                .containsEntry("parameters", "policy.exportControl.start: 2012-Q1, policy.exportControl.depth: 0.9")
                .hasEntrySatisfying("cause", cause -> assertThat(cause).contains("IllegalStateException: made up at"));
        assertThat(Query.rows(report.folder(), "SELECT count(DISTINCT (point, replicate)) AS n FROM replicates"))
                .isEqualTo(List.of(Map.of("n", "7")));
    }

    @Test
    void aStoppedSweepIsResumedToTheSameBytesWithItsCharts() throws Exception {
        SweepRequest request = request(2);
        AddOn addOn = folder -> {
            request.design().table().write(folder);
            SweepCharts.write(folder);
        };
        Batch whole = new Batch(request, temp.resolve("whole"), false, BUILD, "sepsim sweep");
        Batch stopped = new Batch(request, temp.resolve("again"), false, BUILD, "sepsim sweep");
        Batch resumed = new Batch(request, temp.resolve("again"), true, BUILD, "sepsim sweep");
        whole.run(new LocalEngine(2), new StopsAt(-1), addOn);
        assertThatThrownBy(() -> stopped.run(new LocalEngine(1), new StopsAt(3), addOn))
                .isInstanceOf(CancellationException.class);
        resumed.run(new LocalEngine(1), new StopsAt(-1), addOn);

        assertThat(Manifest.read(temp.resolve("again")).files())
                .isEqualTo(Manifest.read(temp.resolve("whole")).files())
                .containsKeys("design.csv", "charts/declared-sep-share-6g-nation.png");
    }

    @Test
    void shardsOfASweepJoinToTheWholeAndItsRunsCanBeVerified() throws Exception {
        SweepRequest request = request(2);
        AddOn table = folder -> request.design().table().write(folder);
        AddOn all = folder -> {
            table.write(folder);
            SweepCharts.write(folder);
        };
        new Batch(request, temp.resolve("whole"), false, BUILD, "sepsim sweep")
                .run(new LocalEngine(2), new StopsAt(-1), all);
        for (int i = 1; i <= 3; i++) {
            Part part = new Part(request, new Shard(i, 3));
            new Batch(part, temp.resolve("part" + i), false, BUILD, "sepsim sweep")
                    .run(new LocalEngine(1), new StopsAt(-1), table);
        }
        List<Path> parts = List.of(temp.resolve("part3"), temp.resolve("part1"), temp.resolve("part2"));
        Merge.merge(parts, temp.resolve("merged"), "sepsim merge", SweepCharts::write);

        assertThat(Manifest.read(temp.resolve("merged")).files())
                .isEqualTo(Manifest.read(temp.resolve("whole")).files());
        Verification.Report report = new Verification(temp.resolve("merged"), 3, 7, Optional.empty()).run();
        assertThat(report.differences()).isEmpty();
        assertThat(report.of()).isEqualTo(8);
    }

    private static final class StopsAt implements Batch.Progress {
        private final int wanted;
        private int stored;

        StopsAt(int wanted) {
            this.wanted = wanted;
        }

        @Override
        public void stored(int done, int of) {
            stored = done;
        }

        @Override
        public void writing() {
            // These tests look at what is stored in the end.
        }

        @Override
        public boolean stopWanted() {
            return stored == wanted;
        }
    }
}
