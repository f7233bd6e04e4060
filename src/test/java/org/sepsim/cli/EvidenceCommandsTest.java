package org.sepsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Studies and comparisons with data, as a user types them. */
class EvidenceCommandsTest extends Typed {

    private Path study(String text) throws IOException {
        String scenario = Path.of("scenarios/baseline.yaml").toAbsolutePath().toString();
        return Files.writeString(temp.resolve("small.yaml"), "scenario: " + scenario + "\n" + text);
    }

    @Test
    void aSensitivityStudyLeavesIndicesAndCharts() throws IOException {
        Path study = study("""
                replicates: 1
                design: {type: morris, trajectories: 2}
                factors:
                  policy.exportControl.depth: {from: 0.1, to: 0.9}
                  economy.grantLag: {from: 2, to: 5}
                outputs:
                  - {measure: ran_revenue_share, level: firm, entity: Huawei, year: 2030}
                """);
        Path folder = temp.resolve("small");

        int code = sepsim("sensitivity", study.toString(), "--out", folder.toString());

        assertThat(code).as(err.toString()).isZero();
        assertThat(Files.readAllLines(folder.resolve("indices.csv")))
                .hasSize(1 + 3 * 2)
                .startsWith("generation,measure,level,entity,year,factor,index,value,ci95_low,ci95_high,blocks");
        assertThat(folder.resolve("charts/indices-ran-revenue-share-all-firm-huawei-2030.svg"))
                .content()
                .contains("policy.exportControl.depth", "μ*");
        assertThat(out.toString()).contains("mu_star", "6 runs at 6 points");
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("Assumptions that matter most", "mean size of effects");
        isDrawnAgain(folder.resolve("charts/indices-ran-revenue-share-all-firm-huawei-2030.svg"));
        isDrawnAgain(folder.resolve("report.html"));
    }

    @Test
    void aSweepIsToldAndItsMapsAreDrawnAgain() throws IOException {
        Path design = study("""
                purpose: Does it matter when or how deep?
                replicates: 2
                design: {type: grid}
                factors:
                  policy.exportControl.start: {values: [2012-Q3, none]}
                  policy.exportControl.depth: {from: 0.15, to: 0.9, levels: 2}
                measures: [ran_revenue_share]
                """);
        Path folder = temp.resolve("swept");

        int code = sepsim("sweep", design.toString(), "--out", folder.toString());

        assertThat(code).as(err.toString()).isZero();
        assertThat(folder.resolve("report.html"))
                .content()
                .contains(
                        "Does it matter when or how deep?", "The two points farthest apart", "figure class=\"chart\"");
        isDrawnAgain(folder.resolve("charts/ran-revenue-share-firm.svg"));
        isDrawnAgain(folder.resolve("charts/ran-revenue-share-firm.png"));
        isDrawnAgain(folder.resolve("report.html"));
    }

    private void isDrawnAgain(Path figure) throws IOException {
        Path again = temp.resolve("again-" + figure.getFileName());
        assertThat(sepsim("reproduce", figure.toString(), "--out", again.toString()))
                .as(err.toString())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(figure);
        Files.delete(again);
    }

    @Test
    void aValidationTellsOfEveryTargetAndWhoWins() throws IOException {
        Path folder = temp.resolve("validated");

        int code = sepsim(
                "validate",
                "scenarios/baseline.yaml",
                "--replicates",
                "3",
                "--mechanisms-off",
                "0",
                "--out",
                folder.toString());

        assertThat(code).as(err.toString()).isZero();
        assertThat(Files.readAllLines(folder.resolve("validation.csv")))
                .hasSize(79)
                .startsWith(
                        "id,measure,level,entity,generation,date,statistic,scenario,target,low,high,p05,p50,p95,inside,interval_score,use")
                .anyMatch(line -> line.startsWith("coalition-2019,") && line.contains(",prague-coalition,"));
        isDrawnAgain(folder.resolve("report.html"));
        assertThat(folder.resolve("charts/targets-ran-revenue-share.svg"))
                .content()
                .contains("ran-2012-ericsson (fit)");
        assertThat(folder.resolve("ablation.csv")).doesNotExist();
        assertThat(out.toString())
                .contains(
                        "fit           38",
                        "F1  emergent holds in",
                        "F18 emergent holds in",
                        "against the forecast that things stay as the last data say");
    }

    /** A calibration too small to mean anything, whose parameters predict; one world without each mechanism. */
    @Test
    void whatWasFittedBeforePredictsBesideNaiveForecastsAndAPageTellsIt() throws IOException {
        Path study = study("""
                purpose: What was known then?
                replicates: 1
                targets: {file: %s, use: [fit], before: 2018}
                factors:
                  mechanisms.inventions.carryOver: {}
                search: 2
                particles: 4
                rounds: 0
                """.formatted(Path.of("scenarios/targets.csv").toAbsolutePath()));
        Path fitted = temp.resolve("fitted");
        Path folder = temp.resolve("tested");
        Path page = temp.resolve("page.md");

        assertThat(sepsim("calibrate", study.toString(), "--quiet", "--out", fitted.toString()))
                .as(err.toString())
                .isZero();
        int code = sepsim(
                "validate",
                "scenarios/baseline.yaml",
                "--replicates",
                "2",
                "--mechanisms-off",
                "1",
                "--backtest",
                study.toString(),
                "--fitted",
                fitted.toString(),
                "--out",
                folder.toString());

        assertThat(code).as(err.toString()).isZero();
        assertThat(Files.readAllLines(folder.resolve("backtest-validation.csv")))
                .hasSize(20)
                .noneMatch(line -> line.contains(",4G,"));
        assertThat(out.toString()).contains("Predicted by parameters fitted to earlier data", "predicted target");
        assertThat(folder.resolve("charts/mechanisms-off.svg")).content().contains("F18 open lose more", "spillovers");
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("What was predicted", "Mechanisms switched off", "no data later");
        isDrawnAgain(folder.resolve("charts/backtest-declared-sep-share.svg"));
        assertThat(sepsim("report", folder.toString(), "--page", page.toString()))
                .as(err.toString())
                .isZero();
        assertThat(page).content().contains("## What was predicted", "page/mechanisms-off.svg", "sep5g-2019-huawei");
        assertThat(temp.resolve("page/ablation.csv")).hasSameBinaryContentAs(folder.resolve("ablation.csv"));
    }

    @Test
    void aFitOfAnotherStudyIsRefused() {
        int code = sepsim(
                "validate",
                "scenarios/baseline.yaml",
                "--backtest",
                "scenarios/studies/to-2017.yaml",
                "--fitted",
                temp.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("--fitted: ", "does not hold a calibration of");
        assertThat(sepsim("validate", "scenarios/placebo.yaml", "--backtest", "scenarios/studies/to-2017.yaml"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("fits baseline, which is not what");
    }
}
