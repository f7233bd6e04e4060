package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetPartsTest {
    private static final Stretch NOWHERE = new Stretch(0, 0);

    @TempDir
    private Path temp;

    private static StoredRun run(int replicate, int events) {
        return new StoredRun(0, 0, replicate, NOWHERE, NOWHERE, events);
    }

    private static List<List<Integer>> cut(int... events) {
        List<StoredRun> runs = IntStream.range(0, events.length)
                .mapToObj(i -> run(i, events[i]))
                .toList();
        return ParquetParts.cut(runs, StoredRun::events, 10).stream()
                .map(part -> part.stream().map(StoredRun::replicate).toList())
                .toList();
    }

    @Test
    void partsHoldConsecutiveRunsUpToABound() {
        assertThat(cut(4, 6, 1, 9, 5)).containsExactly(List.of(0, 1), List.of(2, 3), List.of(4));
    }

    @Test
    void aRunAboveTheBoundIsAPartOfItsOwn() {
        assertThat(cut(25, 1, 25, 10, 10)).containsExactly(List.of(0), List.of(1), List.of(2), List.of(3), List.of(4));
    }

    @Test
    void withoutRunsThereIsOnePart() {
        assertThat(cut()).containsExactly(List.of());
    }

    private Path parquet(String name, String select) throws IOException {
        Path file = temp.resolve(name);
        ParquetDatabase.with(temp.resolve("scratch"), database -> database.copy(select, file));
        return file;
    }

    private static String numbers(int from, int to) {
        return "SELECT i, 'text ' || (i % 7) AS t, CASE WHEN i % 3 = 0 THEN NULL ELSE i / 8 END AS v FROM range(" + from
                + ", " + to + ") AS numbers(i)";
    }

    private Path join(Path... parts) throws IOException {
        Path file = temp.resolve("joined");
        try (ParquetJoin join = new ParquetJoin(file, temp.resolve("groups"))) {
            for (Path part : parts) {
                join.add(part);
            }
            join.finish();
        }
        return file;
    }

    private String csv(String from, String where) throws IOException {
        Path file = temp.resolve("rows.csv");
        Files.deleteIfExists(file);
        ParquetDatabase.with(
                temp.resolve("scratch"),
                database -> database.execute("COPY (SELECT * FROM " + from + where + ") TO "
                        + ParquetDatabase.quoted(file.toString()) + " (FORMAT csv)"));
        return Files.readString(file);
    }

    private static String in(Path file) {
        return "read_parquet(" + ParquetDatabase.quoted(file.toString()) + ")";
    }

    /** Several groups of rows in the first, none in the second; texts from dictionaries, gaps, and filters by which groups are passed over. */
    @Test
    void joinedFilesHoldTheRowsOfAllInOrder() throws IOException {
        Path joined = join(
                parquet("a", numbers(0, 300_000)),
                parquet("b", numbers(0, 0)),
                parquet("c", numbers(300_000, 300_010)));
        String all = "(" + numbers(0, 300_010) + ")";
        assertThat(csv(in(joined), "")).isEqualTo(csv(all, ""));
        assertThat(csv(in(joined), " WHERE i = 300005 AND t = 'text 6'"))
                .isEqualTo(csv(all, " WHERE i = 300005 AND t = 'text 6'"))
                .isEqualTo("i,t,v\n300005,text 6,37500.625\n");
        assertThat(csv("(SELECT count(*) FROM " + in(joined) + ")", "")).endsWith("300010\n");
    }

    /** Rows of the last part are found by what its filter and its statistics say of it, at their new place. */
    @Test
    void filtersOfColumnsMoveWithTheirGroups() throws IOException {
        Path joined = join(parquet("a", numbers(0, 1000)), parquet("b", numbers(1000, 2000)));
        String filter = "(SELECT row_group_id, bloom_filter_excludes FROM parquet_bloom_probe("
                + ParquetDatabase.quoted(joined.toString()) + ", 't', ";
        assertThat(csv(filter + "'text 3'))", "")).isEqualTo("row_group_id,bloom_filter_excludes\n0,false\n1,false\n");
        assertThat(csv(filter + "'nothing'))", "")).isEqualTo("row_group_id,bloom_filter_excludes\n0,true\n1,true\n");
    }

    @Test
    void filesOfOtherColumnsAreNotJoined() throws IOException {
        Path one = parquet("a", numbers(0, 10));
        Path other = parquet("b", "SELECT 1 AS i");
        assertThatThrownBy(() -> join(one, other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("columns differ");
    }

    @Test
    void theBytesDoNotDependOnThreads() throws IOException {
        assertThat(Files.readAllBytes(written(1)))
                .isEqualTo(Files.readAllBytes(written(2)))
                .isEqualTo(Files.readAllBytes(written(4)));
    }

    private Path written(int threads) throws IOException {
        Path file = temp.resolve("table-" + threads);
        List<List<StoredRun>> runs = ParquetParts.cut(
                IntStream.range(0, 9).mapToObj(i -> run(i, 1000)).toList(), StoredRun::events, 2000);
        try (Helpers helpers = new Helpers(threads)) {
            ParquetParts.begin(runs, this::write, file, temp.resolve("making-" + threads), helpers)
                    .join();
        }
        assertThat(csv(in(file), "")).isEqualTo(csv("(" + numbers(0, 9000) + ")", ""));
        return file;
    }

    private void write(List<StoredRun> runs, Path scratch, Path file) throws IOException {
        String select = numbers(
                runs.get(0).replicate() * 1000, runs.get(runs.size() - 1).replicate() * 1000 + 1000);
        ParquetDatabase.with(scratch, database -> database.copy(select, file));
    }

    @Test
    void aPartThatFailsIsTold() {
        try (Helpers helpers = new Helpers(2)) {
            List<List<StoredRun>> runs = List.of(List.of(run(1, 1)), List.of(run(2, 1)));
            assertThatThrownBy(() -> ParquetParts.begin(
                                    runs,
                                    (some, scratch, file) -> {
                                        throw new IOException("the disk is full");
                                    },
                                    temp.resolve("table"),
                                    temp.resolve("making"),
                                    helpers)
                            .join())
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
        }
    }
}
