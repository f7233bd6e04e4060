package org.sepsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.results.Hashes;

/** From a calibration to worlds that draw from what it found. */
class EnsembleCommandsTest extends Typed {
    private static final String DRAWN = "src/test/resources/ensembles/drawn.yaml";

    private String shares(String name, String command, String scenario, String... more) throws IOException {
        Path folder = temp.resolve(name);
        List<String> words = new ArrayList<>(
                List.of(command, scenario, "--measures", "declared_sep_share", "--out", folder.toString()));
        words.addAll(List.of(more));
        assertThat(sepsim(words.toArray(String[]::new))).as(err.toString()).isZero();
        return Files.readString(folder.resolve("trajectories.csv"));
    }

    @Test
    void aRunIsTheReplicateOfTheBatchAndTheBestDrawIsTheSameInAll() throws IOException {
        String batch = shares("batch", "batch", DRAWN, "--replicates", "1", "--seed", "3");

        assertThat(shares("run", "run", DRAWN, "--seed", "3")).isEqualTo(batch);
        assertThat(shares("best", "run", DRAWN, "--seed", "3", "--best"))
                .isNotEqualTo(batch)
                .isEqualTo(shares(
                        "written",
                        "run",
                        DRAWN,
                        "--seed",
                        "3",
                        "--set",
                        "ensemble=none",
                        "--set",
                        "mechanisms.inventions.carryOver=0.45",
                        "--set",
                        "mechanisms.declaration.essentialShare=0.55",
                        "--set",
                        "economy.contributionLag=1.5"));
        assertThat(temp.resolve("best/draws.csv")).doesNotExist();
        assertThat(temp.resolve("batch/draws.csv")).content().contains("drawn,1,");
    }

    @Test
    void whatACalibrationKeepsIsAnEnsembleWithItsOrigin() throws IOException {
        String baseline = Path.of("scenarios/baseline.yaml").toAbsolutePath().toString();
        String targets = Path.of("scenarios/targets.csv").toAbsolutePath().toString();
        Path study = Files.writeString(temp.resolve("few.yaml"), """
                scenario: %s
                targets: {file: %s}
                factors:
                  economy.contributionLag: {from: 1, to: 3}
                replicates: 1
                search: 3
                particles: 4
                rounds: 0
                """.formatted(baseline, targets));
        Path kept = temp.resolve("kept.csv");
        String folder = temp.resolve("fitted").toString();

        assertThat(sepsim("calibrate", study.toString(), "--out", folder, "--keep", kept.toString()))
                .as(err.toString())
                .isZero();

        assertThat(kept).hasSameBinaryContentAs(temp.resolve("fitted/posterior.csv"));
        assertThat(temp.resolve("kept.md"))
                .content()
                .contains("sepsim calibrate", "few (study)", Hashes.sha256(Files.readString(kept)));
        Path drawn = Files.writeString(
                temp.resolve("drawn.yaml"), "extends: " + baseline + "\npurpose: Is it drawn?\nensemble: kept.csv\n");
        assertThat(sepsim("check", drawn.toString())).as(err.toString()).isZero();
        assertThat(sepsim("calibrate", study.toString(), "--keep", temp + "/nowhere/kept.csv"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--keep must name a .csv file in a folder that is there");
    }
}
