package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.results.CsvFile;
import org.sepsim.results.ResultsException;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Trajectory;

class LandscapeTest {
    @TempDir
    private static Path temp;

    private static Path folder;

    @BeforeAll
    static void store() {
        folder = SampleFolder.write(temp.resolve("sample"), 3, "one");
    }

    private static List<Path> write(int year, String... generations) throws IOException {
        Landscape.Question question = new Landscape.Question(year, List.of(generations));
        return Landscape.of(folder, question).write(Landscape.Again.NOTHING);
    }

    @Test
    void declaredSharesOfALevelSumToOne() throws IOException {
        Path csv = write(2030, "5G").get(1);
        assertThat(csv).hasFileName("landscape-2030-5g.csv");
        double nations = 0;
        for (Map<String, String> row : CsvFile.read(csv)) {
            if (row.get("level").equals("nation")) {
                nations += Double.parseDouble(row.get("declared_sep_share"));
            }
        }
        assertThat(nations).isCloseTo(1, within(1e-8)); // nine digits are stored
    }

    @Test
    void thePageSaysWhatIsNotStored() throws IOException {
        String page = Files.readString(write(2030, "5G", "6G").get(0));
        assertThat(page).contains("5G, firms", "6G, nations", "Not stored here").doesNotContain("Truly essential, %");
    }

    /** Half, a quarter and a quarter: 0.25 + 2 · 0.0625. */
    @Test
    void concentrationIsTheSumOfSquares() {
        List<Trajectory> three = List.of(share("A", 0.5), share("B", 0.25), share("C", 0.25));
        LandscapeTable table = LandscapeTable.of("s", three, "5G", "firm", 2020);
        assertThat(table.concentration()).isEqualTo(0.375);
        assertThat(table.largest(2)).isEqualTo(0.75);
        assertThat(table.rows()).extracting(LandscapeTable.Row::entity).containsExactly("A", "B", "C");
        assertThat(table.rows().get(0).before().get(5).mean()).isEqualTo(0.25);
    }

    private static Trajectory share(String firm, double share) {
        SeriesKey key = new SeriesKey("5G", "declared_sep_share", "firm", firm);
        return new Trajectory("s", key, List.of(point(2015, share / 2), point(2020, share)));
    }

    private static Trajectory.Point point(int year, double value) {
        return new Trajectory.Point(year, value, value, value, value, 1);
    }

    @Test
    void aYearThatIsNotStoredIsRefused() {
        assertThatThrownBy(() -> write(2041, "5G"))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("from 2005 to 2040");
    }

    @Test
    void aGenerationThatNobodyDeclaredYetIsRefused() {
        assertThatThrownBy(() -> write(2006, "6G"))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("6G");
    }
}
