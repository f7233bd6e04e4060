package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.observe.Measures;
import org.sepsim.results.Manifest;
import org.sepsim.results.Periods;
import org.sepsim.results.ResultsException;
import org.sepsim.results.ResultsWriter.AddOn;
import org.sepsim.results.Shard;

/** Results as they were made pass; a value, an event, a cause or a file that was touched is found and named. */
class VerificationTest {
    @TempDir
    private Path temp;

    private Path store(String name, Plan request) throws InterruptedException {
        Batch batch = new Batch(request, temp.resolve(name), false, new Batch.Build("test", ""), "sepsim batch");
        return batch.run(new LocalEngine(2), new Unheard(), AddOn.NONE).folder();
    }

    private static Request seed(long seed) {
        Request seven = Baseline.request(2, Baseline.SCENARIO);
        return new Request(seven.scenarios(), 2, 1, seed, seven.measures(), seven.periods(), true);
    }

    private static List<String> differences(Path folder) {
        return new Verification(folder, 9, 1, Optional.empty()).run().differences();
    }

    /** As a forger would: the file and its hash. */
    private static void replace(Path folder, String file, Path by) throws IOException {
        Files.copy(by.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        Manifest.refresh(folder);
    }

    @Test
    void resultsAsTheyWereMadePass() throws Exception {
        Verification.Report report =
                new Verification(store("a", seed(7)), 1, 1, Optional.of(Path.of("scenarios/world"))).run();

        assertThat(report.differences()).isEmpty();
        assertThat(report.runs()).isEqualTo(1);
        assertThat(report.of()).isEqualTo(2);
    }

    /** A batch stores some levels and generations of a measure, not all. */
    @Test
    void theMeasuresOfABatchAreFoundAgain() throws Exception {
        Request few = seed(7);
        Request batch = new Request(few.scenarios(), 2, 3, 7, Measures.ofBatch(), Periods.quarters(2018, 2019), false);
        Path shard = store("shard", new Part(batch, new Shard(2, 2)));

        Verification.Report report = new Verification(shard, 1, 1, Optional.empty()).run();

        assertThat(report.differences()).isEmpty();
        assertThat(report.of()).isEqualTo(1);
    }

    @Test
    void aForgedValueIsFoundThoughItsHashIsForgedToo() throws Exception {
        Path folder = store("a", seed(7));
        replace(folder, "replicates.parquet", store("b", seed(8)));

        assertThat(differences(folder))
                .hasSize(2)
                .allMatch(line -> line.matches("baseline, point 0, replicate [12], replicates.parquet:"
                        + " stored 4G declared_sep_share .*, computed again 4G declared_sep_share .*"));
    }

    @Test
    void aForgedEventIsFound() throws Exception {
        Path folder = store("a", seed(7));
        replace(folder, "events.parquet", store("b", seed(8)));

        assertThat(differences(folder)).hasSize(2).allMatch(line -> line.contains("events.parquet: stored "));
    }

    @Test
    void changedMissingAndAddedFilesAreNamed() throws Exception {
        Path folder = store("a", seed(7));
        Files.writeString(folder.resolve("trajectories.csv"), "x", StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(differences(folder))
                .containsExactly(
                        "notes.txt is not in the manifest", "trajectories.csv has other bytes than the manifest says");
    }

    @Test
    void anotherWorldIsRefusedAndNotCalledADifference() throws Exception {
        Path folder = store("a", seed(7));
        Path world = Files.createDirectory(temp.resolve("world"));
        try (var files = Files.list(Path.of("scenarios/world"))) {
            for (Path file : files.toList()) {
                Files.copy(file, world.resolve(file.getFileName()));
            }
        }
        Files.writeString(world.resolve("events.yaml"), "\n# a remark\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> new Verification(folder, 1, 1, Optional.of(world)).run())
                .isInstanceOf(ResultsException.class)
                .hasMessageContainingAll("other world files", "--world");
        assertThatThrownBy(() -> new Verification(folder, 0, 1, Optional.empty()))
                .hasMessageContaining("sample");
    }
}
