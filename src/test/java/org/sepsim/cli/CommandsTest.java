package org.sepsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sepsim.results.NotStoredException;
import picocli.CommandLine;

/** What a user types, what they see and what the shell is told. */
class CommandsTest extends Typed {

    @Test
    void aBatchLeavesItsFilesAndPrintsWhatTheyAreAbout() {
        Path folder = temp.resolve("results");

        int code = sepsim("batch", BASELINE, "--replicates", "2", "--threads", "2", "--out", folder.toString());

        assertThat(code).isZero();
        for (String file : new String[] {
            "manifest.json", "trajectories.csv", "replicates.parquet", "events.parquet", "failures.csv"
        }) {
            assertThat(folder.resolve(file)).isRegularFile();
        }
        assertThat(folder.resolve("charts").resolve("declared-sep-share-5g-nation.svg"))
                .isRegularFile();
        assertThat(folder.resolve("charts").resolve("royalty-yield.svg"))
                .isRegularFile()
                .content()
                .contains("4G", "5G", "6G");
        assertThat(out.toString()).contains("5G essential patents", "2040", "2 runs in", folder.toString());
        assertThat(err.toString()).contains("2 of 2 runs", "runs/s");
    }

    @Test
    void severalScenariosShareOneFolder() throws Exception {
        Path folder = temp.resolve("both");

        int code = sepsim(
                "batch",
                BASELINE,
                "scenarios/placebo.yaml",
                "--replicates",
                "1",
                "--quiet",
                "--out",
                folder.toString());

        assertThat(code).isZero();
        assertThat(Files.readString(folder.resolve("trajectories.csv"))).contains("\nbaseline,", "\nplacebo,");
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aRunPrintsAYearALineWithinTheWidthOfAScreen() {
        int code = sepsim(
                "run",
                BASELINE,
                "--years",
                "2010..2020",
                "--out",
                temp.resolve("run").toString());

        assertThat(code).isZero();
        assertThat(out.toString().lines().filter(line -> line.matches("20\\d\\d .*")))
                .hasSize(11);
        assertThat(out.toString().lines().limit(17)).allMatch(line -> line.length() <= 110);
    }

    @Test
    void twoRunsOfOneSeedAreEqualAndAParameterChangesThem() throws Exception {
        assertThat(run("a")).isEqualTo(run("b")).isNotEqualTo(run("c", "--set", "economy.payout=0.9"));
    }

    private String run(String name, String... more) throws Exception {
        String[] fixed = {
            "run",
            BASELINE,
            "--quiet",
            "--measures",
            "rnd_spend",
            "--out",
            temp.resolve(name).toString()
        };
        String[] all = Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        assertThat(sepsim(all)).isZero();
        return Files.readString(temp.resolve(name).resolve("trajectories.csv"));
    }

    @Test
    void quartersAreStoredWhenAskedFor() throws Exception {
        sepsim(
                "run",
                BASELINE,
                "--by",
                "quarter",
                "--measures",
                "rnd_spend",
                "--out",
                temp.resolve("q").toString());

        assertThat(Files.readString(temp.resolve("q").resolve("trajectories.csv")))
                .contains(",quarter,")
                .contains("all,rnd_spend,firm,Nokia,2005,2,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "batch | Missing required parameter",
                "batchh scenarios/baseline.yaml | Did you mean: sepsim batch",
                "batch scenarios/baseline.yaml --replicate 3 | Unknown option",
                "batch scenarios/baseline.yaml --replicates 0 | replicates must be at least 1",
                "batch scenarios/baseline.yaml --threads 0 | --threads must be at least 1",
                "batch scenarios/baseline.yaml scenarios/baseline.yaml | two scenarios are called baseline",
                "batch scenarios/baseline.yaml --years 2000..2010 | --years must lie in 2005..2040",
                "batch scenarios/baseline.yaml --years 2010 | --years must look like 2005..2040",
                "batch scenarios/baseline.yaml --measures declared_sep_shar | did you mean declared_sep_share",
                "batch scenarios/nowhere.yaml | nowhere.yaml",
                "run scenarios/baseline.yaml --set economy.payot=0.2 | did you mean",
                "run scenarios/baseline.yaml --set economy.payout=7 | economy.payout",
                "check src/test/resources/broken/unknown-key.yaml | unknown-key.yaml:4",
                "batch scenarios/baseline.yaml --shard 3 | --shard must look like 2/8",
                "batch scenarios/baseline.yaml --shard 3/2 | 3/2",
                "batch scenarios/baseline.yaml --replicates 2 --shard 1/3 | 2 runs, too few for 3 shards",
                "batch scenarios/baseline.yaml --engine magic | there is no engine 'magic' here, only: local",
                "batch scenarios/baseline.yaml --master spark://x | --master is for --engine spark",
                "merge src/main | with --out",
                "merge src/main --out target/none | is no results folder",
                "verify src/main | is no results folder",
                "verify src/main --sample 0 | --sample must be at least 1",
                "query src/main SELECT | is no results folder",
                "list nothing | nothing",
                "list measures zzz | begins with 'zzz'",
                "init a/b | there is no folder",
                "init a=b | must be of letters",
            })
    void aMistakeOfTheUserIsOneMessageAndExitCodeTwo(String line, String message) {
        int code = sepsim(line.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aMistakeWritesNothingAndAForeignFolderIsLeftAlone() throws Exception {
        Path own = Files.createDirectory(temp.resolve("thesis"));
        Files.writeString(own.resolve("chapter.txt"), "words");

        assertThat(sepsim("batch", BASELINE, "--replicates", "1", "--out", own.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is left alone");
        assertThat(own).isDirectoryContaining(p -> p.endsWith("chapter.txt"));
        assertThat(sepsim(
                        "batch",
                        BASELINE,
                        "--set",
                        "nothing=1",
                        "--out",
                        temp.resolve("x").toString()))
                .isEqualTo(2);
        assertThat(temp.resolve("x")).doesNotExist();
    }

    @Test
    void aFullDiskIsNoMistakeOfTheUser() {
        CommandLine command = Main.commandLine().setErr(new PrintWriter(err, true));

        int code = Mistakes.ofExecution(
                new NotStoredException("nothing was put in place", new IOException("no space left")), command, null);

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("nothing was put in place" + System.lineSeparator());
    }

    @Test
    void aStoredRunAnswersAQuestionInSql() {
        String folder = temp.resolve("asked").toString();
        sepsim("run", BASELINE, "--quiet", "--measures", "rnd_spend", "--out", folder);

        int code = sepsim(
                "query", folder, "SELECT count(*) AS n FROM trajectories WHERE level = 'world'", "--format", "csv");

        assertThat(code).isZero();
        assertThat(out.toString()).isEqualTo("n\n36\n");
    }

    @Test
    void shardsAreRunMergedAndVerified() {
        for (String shard : new String[] {"1", "2"}) {
            assertThat(sepsim(
                            "batch",
                            BASELINE,
                            "--replicates",
                            "2",
                            "--measures",
                            "rnd_spend",
                            "--quiet",
                            "--shard",
                            shard + "/2",
                            "--out",
                            temp.resolve("x-shard-" + shard + "-of-2").toString()))
                    .isZero();
        }
        String first = temp.resolve("x-shard-1-of-2").toString();
        String second = temp.resolve("x-shard-2-of-2").toString();

        assertThat(sepsim("merge", second, first)).isZero();
        assertThat(sepsim("verify", temp.resolve("x").toString(), "--sample", "1", "--json"))
                .isZero();
        assertThat(sepsim("merge", second)).isEqualTo(2);

        assertThat(out.toString()).contains("2 runs of 2 shards joined", "\"differences\" : [ ]");
        assertThat(err.toString()).contains("shard 1/2 is missing");
    }

    @Test
    void aForecastStoresNothing() {
        Path folder = temp.resolve("forecast");

        assertThat(sepsim("batch", BASELINE, "--replicates", "50", "--dry-run", "--out", folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("50 runs of", "time", "memory", "disk");
        assertThat(folder).doesNotExist();
    }

    @Test
    void aSweepLeavesItsDesignPointByPointAndItsCharts() throws Exception {
        Path folder = temp.resolve("sweep");
        Path file = Files.writeString(
                temp.resolve("mine.yaml"),
                "scenario: "
                        + Path.of(BASELINE).toAbsolutePath()
                        + "\nfactors:\n  policy.exportControl.depth: {values: [0, 0.5, 0.9]}\nmeasures: [declared_sep_share]\n");

        int code = sepsim("sweep", file.toString(), "--replicates", "2", "--out", folder.toString());

        assertThat(code).isZero();
        assertThat(out.toString()).contains("6 runs at 3 points");
        assertThat(Files.readString(folder.resolve("design.csv"))).isEqualTo("""
                        point,scenario,policy.exportControl.depth
                        0,baseline#0,0
                        1,baseline#1,0.5
                        2,baseline#2,0.9
                        """);
        assertThat(Files.readString(folder.resolve("trajectories.csv")))
                .contains("\nbaseline#0,", "\nbaseline#2,")
                .doesNotContain("\nbaseline,");
        assertThat(folder.resolve("charts").resolve("declared-sep-share-6g-nation-over-policy-exportControl-depth.svg"))
                .isRegularFile();
        String sql = "SELECT DISTINCT d.point, r.scenario, d.\"policy.exportControl.depth\" AS depth, r.replicate"
                + " FROM replicates r JOIN design d USING (scenario, point) ORDER BY ALL";
        int printed = out.toString().length();
        assertThat(sepsim("query", folder.toString(), sql, "--format", "csv")).isZero();
        assertThat(out.toString().substring(printed)).isEqualTo("""
                        point,scenario,depth,replicate
                        0,baseline#0,0,1
                        0,baseline#0,0,2
                        1,baseline#1,0.5,1
                        1,baseline#1,0.5,2
                        2,baseline#2,0.9,1
                        2,baseline#2,0.9,2
                        """);
    }

    @Test
    void howSureABatchIsToBeIsCheckedBeforeItRuns() {
        for (String[] wrong : new String[][] {
            {"--until", "0", "must be above 0 but is 0.0"},
            {"--until", "0.01", "--of", "hhi", "is not stored"},
            {"--until", "0.01", "--of", "declared_sep_share:5G:Mars", "has no entity 'Mars'"},
            {"--until", "0.01", "--shard", "1/2", "leave out --shard"},
        }) {
            List<String> words = new ArrayList<>(List.of("batch", BASELINE, "--measures", "declared_sep_share"));
            words.addAll(List.of(wrong).subList(0, wrong.length - 1));
            assertThat(sepsim(words.toArray(String[]::new))).isEqualTo(2);
            assertThat(err.toString()).contains(wrong[wrong.length - 1]);
        }
    }
}
