package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    @TempDir
    private static Path temp;

    private static Path folder;

    @BeforeAll
    static void store() {
        Periods years = Periods.years(2005, 2006);
        folder = temp.resolve("results");
        try (ResultsWriter writer = ResultsWriter.open(folder, years, "request")) {
            writer.add(SampleRuns.run("baseline", 0, SampleRuns.keys(2), years));
            writer.finish(SampleRuns.PROVENANCE, ResultsWriter.AddOn.NONE);
        }
    }

    private static String query(String sql, Format format) throws IOException {
        StringBuilder out = new StringBuilder();
        Query.query(folder, sql, format, out);
        return out.toString();
    }

    @Test
    void aTableAlignsTextLeftAndNumbersRight() throws IOException {
        assertThat(query("SELECT 'a' AS name, 1/3 AS third, 12 AS n UNION ALL SELECT 'long', NULL, 5", Format.TABLE))
                .isEqualTo("name        third   n\na     0.333333333  12\nlong                5\n");
    }

    @Test
    void jsonKeepsTypesAndSaysNull() throws IOException {
        String json = query("SELECT '4\"G' AS g, 2.5 AS x, 7 AS n, NULL AS none, 0.1::FLOAT > 0 AS yes", Format.JSON);

        assertThat(new ObjectMapper().readTree(json).get(0).toString())
                .isEqualTo("{\"g\":\"4\\\"G\",\"x\":2.5,\"n\":7,\"none\":null,\"yes\":true}");
        assertThat(query("SELECT 1 AS one WHERE false", Format.JSON)).isEqualTo("[]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WITH t AS (SELECT * FROM events) SELECT count(*) FROM t",
                "FROM trajectories LIMIT 1",
                "SUMMARIZE replicates",
                "SELECT 1;",
            })
    void everythingThatReadsIsAllowed(String sql) throws IOException {
        assertThat(query(sql, Format.CSV).lines()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY (SELECT 1) TO 'trajectories.csv'",
                "DROP VIEW events",
                "SELECT 1; SELECT 2",
                "SELECT 1; DROP VIEW events",
                "INSTALL httpfs",
                "SET threads = 4",
                "ATTACH 'other.duckdb'",
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM '/etc/passwd'",
                "SELECT * FROM read_text('https://example.org/')",
                "SELEC 1",
                "",
            })
    void everythingElseIsRefused(String sql) {
        assertThatThrownBy(() -> query(sql, Format.CSV)).isInstanceOf(ResultsException.class);
    }

    @Test
    void anUnknownTableIsNamedWithThoseThatAreThere() {
        assertThatThrownBy(() -> query("SELECT * FROM differences", Format.CSV))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("differences")
                .hasMessageContaining("tables here: trajectories, replicates, events, failures");
    }

    @Test
    void aFolderThatIsNoneOfOursIsRefused() throws IOException {
        Path empty = Files.createTempDirectory(temp, "empty");

        assertThatThrownBy(() -> Query.query(empty, "SELECT 1", Format.CSV, new StringBuilder()))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("manifest.json");
    }
}
