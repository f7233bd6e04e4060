package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.report.Charts;
import org.sepsim.results.Manifest;
import org.sepsim.results.Merge;
import org.sepsim.results.ResultsException;
import org.sepsim.results.ResultsWriter.AddOn;
import org.sepsim.results.Shard;

/** A batch in parts: joined, it is the undivided one to the byte; whatever is not all of its parts is refused. */
class ShardsTest {
    private static final Batch.Build BUILD = new Batch.Build("test", "");

    @TempDir
    private Path temp;

    private Path store(Plan request, String name) throws InterruptedException {
        AddOn addOn = request.asked().shard().whole() ? Charts::write : AddOn.NONE;
        Batch batch = new Batch(request, temp.resolve(name), false, BUILD, "sepsim batch");
        return batch.run(new LocalEngine(2), new Unheard(), addOn).folder();
    }

    private List<Path> shards(Request request, int count) throws InterruptedException {
        List<Path> folders = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            folders.add(store(new Part(request, new Shard(i, count)), count + "-" + i));
        }
        return folders;
    }

    private Merge.Report merge(List<Path> folders, String name) {
        return Merge.merge(folders, temp.resolve(name), "sepsim merge", Charts::write);
    }

    @Test
    void joinedShardsAreTheUndividedBatchToTheByte() throws Exception {
        Request request = Baseline.request(2, Baseline.failing(), Baseline.SCENARIO, Baseline.PLACEBO);
        Path whole = store(request, "whole");
        List<Path> folders = shards(request, 4);
        Collections.reverse(folders);

        Merge.Report report = merge(folders, "merged");

        assertThat(report.runs()).isEqualTo(6);
        assertThat(report.failures()).hasSize(2);
        Manifest merged = Manifest.read(report.folder());
        assertThat(merged.files())
                .hasSizeGreaterThan(10)
                .isEqualTo(Manifest.read(whole).files());
        assertThat(merged.provenance().asked()).isEqualTo(request.asked());
    }

    @Test
    void missingAndDoubledShardsAreNamed() throws Exception {
        List<Path> folders = shards(Baseline.request(3, Baseline.SCENARIO), 3);

        assertThatThrownBy(() -> merge(folders.subList(0, 2), "merged"))
                .isInstanceOf(ResultsException.class)
                .hasMessage("shard 3/3 is missing");
        assertThatThrownBy(() -> merge(List.of(folders.get(1), folders.get(1)), "merged"))
                .hasMessageContaining("3-2: is shard 2/3, and so is ");
        assertThat(temp.resolve("merged")).doesNotExist();
    }

    @Test
    void shardsOfAnotherExperimentAreRefused() throws Exception {
        List<Path> three = shards(Baseline.request(3, Baseline.SCENARIO), 3);
        List<Path> two = shards(Baseline.request(3, Baseline.SCENARIO), 2);
        List<Path> placebo = shards(Baseline.request(4, Baseline.PLACEBO), 4);
        Path whole = store(Baseline.request(1, Baseline.SCENARIO), "whole");

        assertThatThrownBy(() -> merge(List.of(three.get(0), two.get(1)), "merged"))
                .hasMessageContaining("number of shards");
        assertThatThrownBy(() -> merge(List.of(three.get(0), placebo.get(1)), "merged"))
                .hasMessageContaining("seed 7 and 4 replicates, not 7 and 3");
        assertThatThrownBy(() -> merge(List.of(whole), "merged")).hasMessageContaining("is no shard");
        assertThatThrownBy(() -> merge(List.of(temp), "merged")).hasMessageContaining("is no results folder");
    }

    @Test
    void aChangedShardIsRefusedAndNamed() throws Exception {
        List<Path> folders = shards(Baseline.request(2, Baseline.SCENARIO), 2);
        Files.writeString(folders.get(1).resolve("shard/values.bin"), "x", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> merge(folders, "merged"))
                .hasMessageContaining("2-2: shard/values.bin has other bytes");
    }

    @Test
    void everyRunIsInOneShardAndThereIsNoEmptyShard() {
        Request request = Baseline.request(5, Baseline.SCENARIO);
        List<Integer> replicates = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            new Part(request, new Shard(i, 3)).runs().forEach(run -> replicates.add(run.replicate()));
        }

        assertThat(replicates).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThatThrownBy(() -> new Part(request, new Shard(1, 6)))
                .hasMessageContaining("5 runs, too few for 6 shards");
        assertThatThrownBy(() -> new Shard(4, 3)).hasMessageContaining("4/3");
        assertThat(Shard.parse("2/8")).contains(new Shard(2, 8));
        assertThat(Shard.parse("2 of 8")).isEmpty();
    }
}
