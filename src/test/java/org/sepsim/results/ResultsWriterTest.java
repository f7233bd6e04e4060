package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sepsim.results.Answers.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsWriterTest {
    private static final Periods YEARS = Periods.years(2005, 2008);
    private static final List<SeriesKey> KEYS = SampleRuns.keys(4);
    private static final List<String> FILES =
            List.of("trajectories.csv", "replicates.parquet", "events.parquet", "failures.csv");

    @TempDir
    private Path temp;

    private Path store(String name, int... replicates) {
        Path folder = temp.resolve(name);
        try (ResultsWriter writer = ResultsWriter.open(folder, YEARS, "request")) {
            addAll(writer, replicates);
            return writer.finish(SampleRuns.PROVENANCE, ResultsWriter.AddOn.NONE);
        }
    }

    private static void addAll(ResultsWriter writer, int... replicates) {
        for (int replicate : replicates) {
            writer.add(SampleRuns.run("baseline", replicate, KEYS, YEARS));
        }
    }

    @Test
    void whatGoesInComesOutByTheDeclaredColumns() throws IOException {
        Path folder = store("results", 0, 1, 2);

        assertThat(query(folder, "DESCRIBE replicates"))
                .startsWith("column_name,column_type")
                .contains("scenario,VARCHAR", "point,INTEGER", "replicate,INTEGER", "year,INTEGER", "value,DOUBLE");
        double stored = SampleRuns.run("baseline", 2, KEYS, YEARS).values()[3][1];
        assertThat(query(
                        folder,
                        "SELECT value FROM replicates WHERE replicate = 2 AND entity = 'Firm, \"2\"' AND year = 2006"))
                .isEqualTo("value\n" + Numbers.format(stored) + "\n");
        assertThat(query(folder, "SELECT count(*) AS n FROM replicates")).isEqualTo("n\n" + 3 * (5 * 4 - 1) + "\n");
        assertThat(query(folder, "SELECT date, detail FROM events WHERE replicate = 1"))
                .isEqualTo("date,detail\n2019-Q2,replicate 1\n2019-Q1,\n");
        assertThat(folder.resolve("failures.csv")).hasContent("scenario,point,replicate,seed,parameters,cause");
    }

    @Test
    void trajectoriesAreTheStatisticsOfTheStoredReplicates() throws IOException {
        Path folder = store("results", 0, 1, 2);

        String sums = query(
                folder,
                "SELECT count(*) AS cells, sum((abs(t.mean - r.m) < 1e-8 AND abs(t.sd - r.s) < 1e-8"
                        + " AND abs(t.p05 - r.q) < 1e-8 AND t.replicates = r.n)::INT) AS agreeing FROM trajectories t JOIN"
                        + " (SELECT generation, measure, level, entity, year, avg(value) AS m, stddev_samp(value) AS s,"
                        + " quantile_cont(value, 0.05) AS q, count(*) AS n FROM replicates GROUP BY ALL) r"
                        + " USING (generation, measure, level, entity, year)");

        assertThat(sums).isEqualTo("cells,agreeing\n19,19\n");
    }

    @Test
    void rowsAreSortedByGenerationMeasureLevelEntityAndYear() throws IOException {
        Path folder = store("results", 1, 0);

        List<String> lines = Files.readAllLines(folder.resolve("trajectories.csv"));
        assertThat(lines.get(0))
                .isEqualTo("scenario,generation,measure,level,entity,year,mean,sd,p05,p25,p50,p75,p95,ci95_low,"
                        + "ci95_high,replicates");
        assertThat(lines.get(1)).startsWith("baseline,4G,declared_sep_share,firm,\"Firm, \"\"1\"\"\",2005,");
        assertThat(lines.get(lines.size() - 1)).startsWith("baseline,all,hhi,world,World,2008,");
        assertThat(query(folder, "SELECT DISTINCT replicate FROM (SELECT replicate FROM replicates LIMIT 19)"))
                .isEqualTo("replicate\n0\n");
    }

    @Test
    void orderOfArrivalAndRepetitionDoNotChangeAByte() throws IOException {
        Path forward = store("forward", 0, 1, 2, 3, 4);
        Path backward = store("backward", 4, 2, 0, 1, 3);

        for (String file : FILES) {
            assertThat(forward.resolve(file)).hasSameBinaryContentAs(backward.resolve(file));
        }
        assertThat(Manifest.read(forward).files())
                .isEqualTo(Manifest.read(backward).files());
    }

    @Test
    void aResumedBatchGivesTheBytesOfOneInOneGo() throws IOException {
        Path whole = store("whole", 0, 1, 2, 3);
        Path folder = temp.resolve("resumed");
        try (ResultsWriter killed = ResultsWriter.open(folder, YEARS, "request")) {
            addAll(killed, 0, 2);
        }
        Path part = temp.resolve(".resumed.part");
        Files.writeString(part.resolve("values.bin"), "a torn tail", StandardOpenOption.APPEND);
        Files.writeString(part.resolve("journal.jsonl"), "{\"run\":{\"scen", StandardOpenOption.APPEND);

        try (ResultsWriter resumed = ResultsWriter.resume(folder, YEARS, "request")) {
            assertThat(resumed.stored()).isEqualTo(2);
            IntStream.range(0, 4)
                    .filter(replicate -> !resumed.has("baseline", 0, replicate))
                    .forEach(replicate -> addAll(resumed, replicate));
            resumed.finish(SampleRuns.PROVENANCE, ResultsWriter.AddOn.NONE);
        }

        for (String file : FILES) {
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
        }
        assertThat(part).doesNotExist();
    }

    @Test
    void anotherRequestCannotBeResumed() {
        Path folder = temp.resolve("other");
        try (ResultsWriter killed = ResultsWriter.open(folder, YEARS, "request")) {
            addAll(killed, 0);
        }

        assertThatThrownBy(() -> ResultsWriter.resume(folder, YEARS, "another"))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("another request");
    }

    @Test
    void aForeignFolderIsRefusedAndLosesNothing() throws IOException {
        Path foreign = Files.createDirectory(temp.resolve("thesis"));
        Files.writeString(foreign.resolve("chapter.txt"), "years of work");

        assertThatThrownBy(() -> ResultsWriter.open(foreign, YEARS, "request"))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("thesis")
                .hasMessageContaining("--out");

        assertThat(foreign.resolve("chapter.txt")).hasContent("years of work");
        Files.writeString(foreign.resolve("manifest.json"), "{\"format\": \"of something else\"}");
        assertThatThrownBy(() -> ResultsWriter.open(foreign, YEARS, "request")).isInstanceOf(ResultsException.class);
    }

    @Test
    void formerResultsStayUntilTheNewOnesAreWhole() throws IOException {
        Path folder = store("results", 0);
        byte[] former = Files.readAllBytes(folder.resolve("trajectories.csv"));
        try (ResultsWriter writer = ResultsWriter.open(folder, YEARS, "request")) {
            addAll(writer, 0, 1);
            assertThatThrownBy(() -> writer.finish(SampleRuns.PROVENANCE, made -> {
                        throw new IOException("the disk is full");
                    }))
                    .isInstanceOf(NotStoredException.class)
                    .hasMessageContainingAll("nothing was put in place", "the disk is full");
        }
        assertThat(folder.resolve("trajectories.csv")).hasBinaryContent(former);

        store("results", 0, 1);

        assertThat(Arrays.equals(former, Files.readAllBytes(folder.resolve("trajectories.csv"))))
                .isFalse();
        try (var siblings = Files.list(temp)) {
            assertThat(siblings.map(path -> path.getFileName().toString())).containsExactly("results");
        }
    }

    @Test
    void failuresAreListedAndTheOthersKept() throws IOException {
        Path folder = temp.resolve("failures");
        try (ResultsWriter writer = ResultsWriter.open(folder, YEARS, "request")) {
            addAll(writer, 0);
            writer.add(new Failure("baseline", 0, 1, 42, "x=1,y=2", "2019-Q2: shares of US sum to 1.1"));
            writer.finish(SampleRuns.PROVENANCE, ResultsWriter.AddOn.NONE);
        }

        assertThat(query(folder, "SELECT seed, parameters, cause FROM failures"))
                .isEqualTo("seed,parameters,cause\n42,\"x=1,y=2\",2019-Q2: shares of US sum to 1.1\n");
        assertThat(query(folder, "SELECT max(replicates) AS n FROM trajectories"))
                .isEqualTo("n\n1\n");
    }

    @Test
    void quartersHaveTheirColumn() throws IOException {
        Path folder = temp.resolve("quarters");
        Periods quarters = Periods.quarters(2005, 2006);
        try (ResultsWriter writer = ResultsWriter.open(folder, quarters, "request")) {
            writer.add(SampleRuns.run("baseline", 0, KEYS, quarters));
            writer.finish(SampleRuns.PROVENANCE, ResultsWriter.AddOn.NONE);
        }

        assertThat(Files.readAllLines(folder.resolve("trajectories.csv")).get(0))
                .startsWith("scenario,generation,measure,level,entity,year,quarter,mean,");
        assertThat(query(folder, "SELECT year, quarter FROM replicates WHERE measure = 'hhi' ORDER BY ALL LIMIT 4"))
                .isEqualTo("year,quarter\n2005,2\n2005,3\n2005,4\n2006,1\n");
    }

    @Test
    void theManifestNamesEveryFileByItsHash() throws IOException {
        Path folder = temp.resolve("manifest");
        try (ResultsWriter writer = ResultsWriter.open(folder, YEARS, "request")) {
            addAll(writer, 0);
            writer.finish(SampleRuns.PROVENANCE, made -> Files.writeString(made.resolve("design.csv"), "point\n0\n"));
        }

        Manifest manifest = Manifest.read(folder);
        assertThat(manifest.provenance()).isEqualTo(SampleRuns.PROVENANCE);
        assertThat(manifest.files())
                .containsOnlyKeys(
                        "design.csv", "events.parquet", "failures.csv", "replicates.parquet", "trajectories.csv");
        assertThat(manifest.files().get("design.csv")).isEqualTo(Hashes.sha256("point\n0\n"));
    }

    @Test
    void runsOfAScenarioMustAgreeInTheirSeriesAndComeOnce() {
        try (ResultsWriter writer = ResultsWriter.open(temp.resolve("strict"), YEARS, "request")) {
            addAll(writer, 0);
            assertThatThrownBy(() -> writer.add(SampleRuns.run("baseline", 1, SampleRuns.keys(2), YEARS)))
                    .hasMessageContaining("same series");
            assertThatThrownBy(() -> addAll(writer, 0)).hasMessageContaining("stored already");
        }
    }

    @Test
    void textIsUtf8() throws IOException {
        List<SeriesKey> keys = List.of(new SeriesKey("6G", "hhi", "alliance", "同盟 é"));
        Path folder = temp.resolve("utf");
        try (ResultsWriter writer = ResultsWriter.open(folder, YEARS, "request")) {
            writer.add(new RunRows("baseline", 0, 0, keys, new double[][] {{1, 2, 3, 4}}, EventTexts.NONE));
            writer.finish(SampleRuns.PROVENANCE, ResultsWriter.AddOn.NONE);
        }

        assertThat(Files.readString(folder.resolve("trajectories.csv"), StandardCharsets.UTF_8))
                .contains("同盟 é");
        assertThat(query(folder, "SELECT DISTINCT entity FROM replicates")).isEqualTo("entity\n同盟 é\n");
    }
}
