package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.observe.Measures;
import org.sepsim.report.Charts;
import org.sepsim.results.Manifest;
import org.sepsim.results.Periods;

/** What travels to another machine and back is what would have been run here. */
class RemoteStudyTest {
    @TempDir
    private Path temp;

    /** Sends everything through bytes, as a cluster does. */
    private record Elsewhere() implements RunEngine {
        @Override
        public String name() {
            return "elsewhere";
        }

        @Override
        public void run(List<RunSpec> specs, Consumer<Outcome> sink) {
            RemoteStudy here = new RemoteStudy(specs);
            RemoteStudy there = sent(here);
            for (int i = 0; i < specs.size(); i++) {
                RemoteOutcome outcome = sent(there.run(sent(here.runs().get(i))));
                sink.accept(outcome.of(specs.get(i)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> T sent(T object) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(object);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private Manifest store(String name, RunEngine engine) throws InterruptedException {
        Request request = new Request(
                List.of(Baseline.SCENARIO, Baseline.PLACEBO),
                2,
                1,
                7,
                Measures.ofBatch(),
                Periods.quarters(2015, 2020),
                true);
        Batch batch = new Batch(request, temp.resolve(name), false, new Batch.Build("test", ""), "sepsim batch");
        return Manifest.read(batch.run(engine, new Unheard(), Charts::write).folder());
    }

    @Test
    void runsElsewhereGiveTheSameBytes() throws Exception {
        assertThat(store("there", new Elsewhere()).files())
                .hasSizeGreaterThan(10)
                .isEqualTo(store("here", new LocalEngine(1)).files());
    }

    @Test
    void aFailureComesBackWithItsCauseAndWhatTheSenderKnows() {
        RunSpec spec = Baseline.request(1, Baseline.failing()).runs().get(0);
        RunSpec point =
                new RunSpec(spec.scenario(), 3, spec.seed(), spec.replicate(), spec.reporting(), spec.checked(), "a=1");
        Outcome here = point.run();

        assertThat(sent(RemoteOutcome.of(here)).of(point)).isEqualTo(here).isInstanceOf(Outcome.Failed.class);
    }
}
