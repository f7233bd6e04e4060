package org.sepsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sepsim.results.CsvFile;

/** The landscape of a folder that holds little of it. */
class LandscapeCommandTest extends Typed {

    private Path folder;

    @BeforeEach
    void store() {
        folder = temp.resolve("stored");
        int code = sepsim(
                "batch",
                "scenarios/baseline.yaml",
                "--measures",
                "declared_sep_share",
                "--replicates",
                2,
                "--out",
                folder);
        assertThat(code).as(err.toString()).isZero();
    }

    @Test
    void whatTheFolderDoesNotHoldComesFromItsWorlds() throws IOException {
        assertThat(sepsim("landscape", folder, "--year", 2030, "--generation", "5G"))
                .as(err.toString())
                .isZero();
        List<Map<String, String>> rows = CsvFile.read(folder.resolve("landscape-2030-5g.csv"));
        assertThat(rows)
                .filteredOn(row -> row.get("entity").equals("Qualcomm"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(number(row, "granted_families")).isPositive();
                    assertThat(number(row, "essential_families")).isLessThan(number(row, "declared_families"));
                    assertThat(number(row, "recognised_strength_share")).isBetween(0.01, 0.6);
                });
        assertThat(rows)
                .filteredOn(row -> row.get("level").equals("office"))
                .hasSize(6)
                .allSatisfy(row ->
                        assertThat(number(row, "granted_at_office")).isBetween(1.0, number(row, "filed_at_office")));
        assertThat(rows)
                .filteredOn(row -> row.get("level").equals("event"))
                .filteredOn(row -> row.get("entity").equals("Licences agreed"))
                .singleElement()
                .satisfies(row -> assertThat(number(row, "up_to_the_year"))
                        .isGreaterThanOrEqualTo(number(row, "in_the_year"))
                        .isPositive());
        assertThat(folder.resolve("landscape-2030-5g.html"))
                .content()
                .contains("rows of trajectories.csv came out as they are stored", "2 runs in all")
                .doesNotContain("NOT TOLD");
    }

    @Test
    void worldsThatComeOutOtherwiseAreToldAndNotMixedIn() throws IOException {
        Path stored = folder.resolve("trajectories.csv");
        List<String> lines = Files.readAllLines(stored).stream()
                .map(line -> line.contains(",5G,declared_sep_share,nation,China,2030,")
                        ? line.replaceFirst("0[.]\\d", "0.9")
                        : line)
                .toList();
        Files.write(stored, lines);

        assertThat(sepsim("landscape", folder, "--year", 2030, "--generation", "5G"))
                .isZero();

        assertThat(err.toString()).contains("do not come out again", "declared_sep_share, nation, China");
        assertThat(CsvFile.read(folder.resolve("landscape-2030-5g.csv")))
                .allSatisfy(row -> assertThat(row.get("granted_families")).isEmpty())
                .noneSatisfy(row -> assertThat(row.get("level")).isEqualTo("office"));
        assertThat(folder.resolve("landscape-2030-5g.html"))
                .content()
                .contains("NOT TOLD", "granted_families", "made by sepsim");
    }

    @Test
    void aShardHasNoPage() {
        Path shard = temp.resolve("shard");
        assertThat(sepsim("batch", "scenarios/baseline.yaml", "--replicates", 2, "--shard", "1/2", "--out", shard))
                .as(err.toString())
                .isZero();
        assertThat(sepsim("report", shard)).isEqualTo(2);
        assertThat(sepsim("landscape", shard, "--year", 2030)).isEqualTo(2);
        assertThat(err.toString()).contains("is shard 1/2", "./sepsim merge");
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
