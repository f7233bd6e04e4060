package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can befall a folder between two writings, and at the worst moment of one. */
class ResultsFolderTest {
    private static final Periods YEARS = Periods.years(2005, 2008);

    @TempDir
    private Path temp;

    private Path folder;
    private Path part;
    private Path old;

    @BeforeEach
    void namePaths() {
        folder = temp.resolve("results");
        part = temp.resolve(".results.part");
        old = temp.resolve(".results.old");
    }

    private static ResultsWriter open(Path folder) {
        return ResultsWriter.open(folder, YEARS, "request");
    }

    private static ResultsWriter resume(Path folder) {
        return ResultsWriter.resume(folder, YEARS, "request");
    }

    private static void add(ResultsWriter writer, int... replicates) {
        for (int replicate : replicates) {
            writer.add(SampleRuns.run("baseline", replicate, SampleRuns.keys(3), YEARS));
        }
    }

    private static void finish(ResultsWriter writer) {
        writer.finish(SampleRuns.PROVENANCE, ResultsWriter.AddOn.NONE);
    }

    private Map<String, String> store(Path where, int... replicates) {
        try (ResultsWriter writer = open(where)) {
            add(writer, replicates);
            finish(writer);
        }
        return Manifest.read(where).files();
    }

    private void leaveHalf(int... replicates) {
        try (ResultsWriter killed = open(folder)) {
            add(killed, replicates);
        }
    }

    private Map<String, String> goOn(int... replicates) {
        try (ResultsWriter resumed = resume(folder)) {
            add(resumed, replicates);
            finish(resumed);
        }
        return Manifest.read(folder).files();
    }

    @Test
    void aFileOfTheUsersInAResultsFolderIsNotDropped() throws IOException {
        store(folder, 1);
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(ResultsException.class)
                .hasMessageContainingAll("was changed", "notes.txt is not in the manifest", "--out");
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(part).doesNotExist();
    }

    @Test
    void aChangedTableIsLeftAloneAndAMissingOneIsNoLoss() throws IOException {
        store(folder, 1);
        Files.writeString(folder.resolve("failures.csv"), "corrected by hand", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> open(folder)).hasMessageContaining("failures.csv has other bytes");

        Files.delete(folder.resolve("failures.csv"));
        assertThat(store(folder, 1)).containsKey("failures.csv");
    }

    @Test
    void whatWasPutThereMeanwhileIsNotDroppedAtTheEndAndTheRunsAreKept() throws IOException {
        store(folder, 1);
        try (ResultsWriter writer = open(folder)) {
            add(writer, 1, 2);
            Files.writeString(folder.resolve("notes.txt"), "mine");
            assertThatThrownBy(() -> finish(writer)).isInstanceOf(NotStoredException.class);
        }
        assertThat(folder.resolve("notes.txt")).hasContent("mine");

        Files.delete(folder.resolve("notes.txt"));
        assertThat(goOn(3)).isEqualTo(store(temp.resolve("whole"), 1, 2, 3));
    }

    @Test
    void twoWritersOfOneFolderAreOneTooMany() {
        try (ResultsWriter first = open(folder)) {
            add(first, 1);
            assertThatThrownBy(() -> open(folder)).isInstanceOf(ResultsException.class);
            assertThatThrownBy(() -> resume(folder)).hasMessageContaining("another process of sepsim");
            finish(first);
        }
        assertThat(part).doesNotExist();
        assertThat(Manifest.read(folder).files()).isEqualTo(store(temp.resolve("whole"), 1));
    }

    @Test
    void aTornJournalIsWrittenOverAndNotAppendedTo() throws IOException {
        leaveHalf(1);
        Files.writeString(part.resolve("journal.jsonl"), "{\"run\":{\"scen", StandardOpenOption.APPEND);
        try (ResultsWriter again = resume(folder)) {
            add(again, 2);
        }

        assertThat(goOn(3)).isEqualTo(store(temp.resolve("whole"), 1, 2, 3));
    }

    @Test
    void aChangedSpoolIsToldWithTheRunThatIsHit() throws IOException {
        leaveHalf(1, 2);
        try (FileChannel values = FileChannel.open(part.resolve("values.bin"), StandardOpenOption.WRITE)) {
            values.write(ByteBuffer.wrap(new byte[] {1}), values.size() - 20);
        }

        assertThatThrownBy(() -> resume(folder))
                .isInstanceOf(ResultsException.class)
                .hasMessageContainingAll("was changed", "replicate 2", "--resume");
        assertThat(store(folder, 1)).isNotEmpty();
    }

    @Test
    void aShortenedSpoolIsToldToo() throws IOException {
        leaveHalf(1, 2);
        try (FileChannel events = FileChannel.open(part.resolve(EventSpool.FILE), StandardOpenOption.WRITE)) {
            events.truncate(events.size() - 1);
        }

        assertThatThrownBy(() -> resume(folder)).hasMessageContaining("replicate 2");
    }

    @Test
    void aForeignLineInTheJournalIsTold() throws IOException {
        leaveHalf(1);
        Files.writeString(part.resolve("journal.jsonl"), "words\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> resume(folder)).hasMessageContainingAll("journal.jsonl", "was changed");
    }

    @Test
    void aKillBetweenTheTwoRenamesLosesNothing() throws IOException {
        Map<String, String> former = store(folder, 1);
        leaveHalf(1, 2);
        Files.move(folder, old);

        try (ResultsWriter resumed = resume(folder)) {
            assertThat(Manifest.read(folder).files()).isEqualTo(former);
            finish(resumed);
        }
        assertThat(old).doesNotExist();
        assertThat(Manifest.read(folder).files()).isEqualTo(store(temp.resolve("whole"), 1, 2));
    }

    @Test
    void aKillWhileTheWorkFolderIsClearedLeavesNothingThatMisleads() throws IOException {
        leaveHalf(1);
        Files.delete(part.resolve("journal.jsonl"));

        assertThat(goOn(1)).isEqualTo(store(temp.resolve("whole"), 1));
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWithItsReason() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");

        assertThatThrownBy(() -> open(file)).hasMessageContaining("is a file");
        assertThatThrownBy(() -> open(file.resolve("results")))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("cannot be written: ");
    }
}
