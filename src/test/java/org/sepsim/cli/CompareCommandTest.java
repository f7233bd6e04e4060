package org.sepsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sepsim.results.Manifest;

class CompareCommandTest extends Typed {
    private static final String OTHER = "scenarios/no-restrictions.yaml";

    @Test
    void aComparisonTellsWhoGainsAndWhoLosesAndLeavesTheNumbers() throws Exception {
        String folder = temp.resolve("c").toString();

        int code = sepsim("compare", BASELINE, OTHER, "--replicates", "3", "--threads", "2", "--out", folder);

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("no-restrictions less baseline, 2040", "Huawei's share of RAN revenue in 2040 is")
                .contains("max regret", "the placebo equals its baseline", "9 runs in");
        assertThat(out.toString().lines().filter(line -> !line.endsWith(".")).limit(30))
                .allMatch(line -> line.length() <= 110);
        assertThat(temp.resolve("c/charts/no-restrictions-less-baseline/who-gains-nation.png"))
                .isRegularFile();
        assertThat(temp.resolve("c/charts/baseline-placebo")).doesNotExist();
        assertThat(Files.readString(temp.resolve("c/robustness.csv"))).contains("no-restrictions,all,welfare,world");
        assertThat(sepsim(
                        "query",
                        folder,
                        "SELECT count(*) FROM differences d JOIN robustness r ON d.alternative = r.scenario"))
                .isZero();
    }

    @Test
    void jsonHoldsFindingsAndQuietHoldsItsTongue() {
        String[] few = {"compare", BASELINE, OTHER, "--replicates", "2", "--years", "2030..2035", "--measures"};
        String folder = temp.resolve("c").toString();
        assertThat(sepsim(more(few, "welfare,ran_revenue_share", "--json", "--out", folder)))
                .isZero();
        assertThat(out.toString()).startsWith("{").contains("\"findings\"", "\"robustness\"", "in 2035 is");
        assertThat(err.toString()).isEmpty();

        out.getBuffer().setLength(0);
        assertThat(sepsim(more(few, "welfare", "--quiet", "--until-ranked", "--out", folder)))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    /** The eleventh world is not run, of any scenario, and charts of one name stand in several folders. */
    @Test
    void aChartOfOneScenarioAmongThoseThatWereRankedIsDrawnAgain() {
        String[] all = {"compare", BASELINE, OTHER, "--until-ranked", "--indifference", "1000000", "--replicates", "11"
        };
        Path folder = temp.resolve("c");
        assertThat(sepsim(more(all, "--measures", "welfare,royalty_yield", "--quiet", "--out", folder.toString())))
                .isZero();
        Path figure = folder.resolve("charts/no-restrictions/royalty-yield.svg");
        Path again = temp.resolve("again.svg");

        assertThat(sepsim("reproduce", figure.toString(), "--quiet", "--out", again.toString()))
                .as(err.toString())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(figure);
    }

    @Test
    void shardsTellThatTheyAreThereAndAreMergedToAComparison() throws Exception {
        String[] few = {"compare", BASELINE, OTHER, "--replicates", "2", "--regret-measure", "royalty_yield:5G"};
        String[] all = more(few, "--prefer", "lower", "--measures", "royalty_yield,ran_revenue_share", "--out");
        String name = temp.resolve("c").toString();
        assertThat(sepsim(more(all, name))).isZero();
        out.getBuffer().setLength(0);

        for (String shard : new String[] {"1/2", "2/2"}) {
            String folder = name + "-shard-" + shard.replace("/", "-of-");
            assertThat(sepsim(more(all, folder, "--shard", shard))).isZero();
            assertThat(sepsim("verify", folder, "--sample", "1", "--quiet")).isZero();
        }
        assertThat(out.toString()).contains("3 runs in", "this shard is in");
        String merged = temp.resolve("m").toString();
        assertThat(sepsim("merge", name + "-shard-2-of-2", name + "-shard-1-of-2", "--out", merged))
                .isZero();

        assertThat(Manifest.read(Path.of(merged)).files())
                .isEqualTo(Manifest.read(Path.of(name)).files())
                .containsKeys("differences.csv", "robustness.csv", "report.html");
    }

    private static String[] more(String[] first, String... then) {
        String[] all = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, all, first.length, then.length);
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare scenarios/baseline.yaml | Missing required parameter: 'ALTERNATIVE'",
                "compare scenarios/baseline.yaml scenarios/baseline.yaml | two scenarios are called baseline",
                "compare scenarios/baseline.yaml scenarios/detente.yaml --regret-measure welfar | measure 'welfar' is not stored",
                "compare scenarios/baseline.yaml scenarios/detente.yaml --measures rnd_spend | measure 'welfare' is not stored",
                "compare scenarios/baseline.yaml scenarios/detente.yaml --regret-measure welfare:9G | has no generation '9G'",
                "compare scenarios/baseline.yaml scenarios/detente.yaml --regret-measure welfare:all:Mars | has no entity 'Mars'",
                "compare scenarios/baseline.yaml scenarios/detente.yaml --regret-measure welfare:all:World:1990 | one of those stored, 2005 to 2040",
                "compare scenarios/baseline.yaml scenarios/detente.yaml --satisfice much | --satisfice must look like",
                "compare scenarios/baseline.yaml scenarios/detente.yaml --prefer more | --prefer",
                "compare scenarios/baseline.yaml scenarios/detente.yaml --indifference 0.1 | goes with --until-ranked",
                "compare scenarios/baseline.yaml scenarios/detente.yaml --until-ranked --indifference 0 | must be above 0",
                "compare scenarios/baseline.yaml scenarios/detente.yaml --until-ranked --shard 1/2 | cannot be divided",
                "compare scenarios/baseline.yaml scenarios/detente.yaml --satisfice >=NaN | --satisfice must look like",
            })
    void aMistakeOfTheUserIsOneMessageAndExitCodeTwo(String line, String message) {
        assertThat(sepsim(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }
}
