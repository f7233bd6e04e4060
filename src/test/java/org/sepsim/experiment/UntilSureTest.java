package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.random.Chance;
import org.sepsim.random.KeyedGenerator;
import org.sepsim.random.Purpose;
import org.sepsim.results.EventTexts;
import org.sepsim.results.Manifest;
import org.sepsim.results.ResultsException;
import org.sepsim.results.ResultsWriter.AddOn;
import org.sepsim.results.RunRows;
import org.sepsim.results.StoredValues;

/** A batch that ends when a number is known. Worlds are made up, so that there are many of them: shares about .4 with a spread of .05. */
class UntilSureTest {
    private static final String NUMBER = "declared_sep_share:nation:China:5G:2030";

    @TempDir
    private Path temp;

    private static Request request(int replicates) {
        return Baseline.request(replicates, Baseline.SCENARIO, Baseline.PLACEBO);
    }

    private static UntilSure until(double halfWidth, int replicates) {
        return new UntilSure(request(replicates), Objective.parse(NUMBER, request(replicates), true), halfWidth);
    }

    private static Outcome madeUp(RunSpec spec) {
        boolean placebo = spec.scenario().name().equals(Baseline.PLACEBO.name());
        KeyedGenerator luck =
                new KeyedGenerator(new Chance(spec.seed(), spec.replicate()), Purpose.DESIGN, placebo ? "b" : "a");
        double share = 0.4 + (placebo ? 0.03 : 0.05) * luck.nextGaussian();
        double[][] values = new double[spec.reporting().keys().size()]
                [spec.reporting().periods().count()];
        for (double[] row : values) {
            Arrays.fill(row, share);
        }
        return new Outcome.Done(new RunRows(
                spec.scenario().name(), 0, spec.replicate(), spec.reporting().keys(), values, EventTexts.NONE));
    }

    /** Runs made-up worlds and stops after some of them. */
    private record MadeUp(int stopAfter) implements RunEngine {
        @Override
        public String name() {
            return "local";
        }

        @Override
        public void run(List<RunSpec> specs, Consumer<Outcome> sink) {
            int run = 0;
            for (RunSpec spec : specs) {
                if (run++ == stopAfter) {
                    throw new CancellationException("stopped");
                }
                sink.accept(madeUp(spec));
            }
        }
    }

    private Path store(String name, Plan plan, boolean resume, int stopAfter) throws InterruptedException {
        Batch batch = new Batch(plan, temp.resolve(name), resume, new Batch.Build("test", ""), "sepsim batch");
        Course course = plan instanceof UntilSure until ? until : Course.ALL;
        AddOn table = new AddOn() {
            @Override
            public void write(Path folder) {
                throw new IllegalStateException("made of runs");
            }

            @Override
            public void write(Path folder, StoredValues runs) throws IOException {
                if (plan instanceof UntilSure until) {
                    until.write(runs, folder);
                }
                Convergence.write(List.of(Baseline.SCENARIO.name()), runs, folder);
            }
        };
        return batch.run(new MadeUp(stopAfter), new Unheard(), table, course).folder();
    }

    @Test
    void whatItLeavesIsTheBatchOfAsManyReplicates() throws Exception {
        Path folder = store("until", until(0.01, 400), false, Integer.MAX_VALUE);
        Manifest made = Manifest.read(folder);
        int taken = made.provenance().replicates();

        assertThat(taken).isBetween(90, 160).matches(number -> number % 10 == 0);
        assertThat(made.files()).containsKeys(UntilSure.FILE, Convergence.FILE);
        Map<String, String> files = new TreeMap<>(made.files());
        files.remove(UntilSure.FILE);
        assertThat(files)
                .isEqualTo(Manifest.read(store("plain", request(taken), false, Integer.MAX_VALUE))
                        .files());
    }

    @Test
    void theWidestScenarioDecidesAndEachIsSureEnough() throws Exception {
        UntilSure asked = until(0.01, 400);
        Map<String, UntilSure.Known> known = asked.sureness(store("until", asked, false, Integer.MAX_VALUE));

        assertThat(known.keySet()).containsExactly("baseline", "placebo");
        assertThat(known.values()).allMatch(one -> one.halfWidth() <= 0.01);
        assertThat(known.get("placebo").worlds())
                .isEqualTo(known.get("baseline").worlds());
        assertThat(known.get("placebo").halfWidth())
                .isLessThan(0.8 * known.get("baseline").halfWidth());
    }

    @Test
    void replicatesAreTheMost() throws Exception {
        UntilSure asked = until(0.001, 40);
        Path folder = store("most", asked, false, Integer.MAX_VALUE);

        assertThat(Manifest.read(folder).provenance().replicates()).isEqualTo(40);
        assertThat(asked.sureness(folder).get("baseline").halfWidth()).isGreaterThan(0.001);
    }

    @Test
    void anInterruptedOneGoesOnToTheSameBytes() throws Exception {
        Path whole = store("whole", until(0.01, 400), false, Integer.MAX_VALUE);
        for (int stopAfter : new int[] {7, 61}) {
            assertThat(catchThrowable(() -> store("stopped", until(0.01, 400), true, stopAfter)))
                    .isInstanceOf(CancellationException.class);
        }
        Path resumed = store("stopped", until(0.01, 400), true, Integer.MAX_VALUE);

        assertThat(Manifest.read(resumed).files())
                .isEqualTo(Manifest.read(whole).files());
        assertThat(Manifest.read(resumed).provenance().replicates())
                .isEqualTo(Manifest.read(whole).provenance().replicates());
    }

    /** It may hold worlds beyond those that are needed. */
    @Test
    void whatWasBegunWithoutIsNotTakenUp() {
        assertThat(catchThrowable(() -> store("begun", request(400), false, 300)))
                .isInstanceOf(CancellationException.class);

        assertThatThrownBy(() -> store("begun", until(0.01, 400), true, Integer.MAX_VALUE))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("begun for another request");
    }

    @Test
    void aNumberCanBeNamedWithItsLevel() {
        Request request = request(1);
        assertThat(Objective.parse(NUMBER, request, true))
                .isEqualTo(Objective.parse("declared_sep_share:5G:China:2030", request, true));
        assertThatThrownBy(() -> Objective.parse("declared_sep_share:firm:China:5G:2030", request, true))
                .hasMessageContaining("has no entity 'China'");
        assertThatThrownBy(() -> Objective.parse("declared_sep_share:firm", request, true))
                .hasMessageContaining("must look like");
    }
}
