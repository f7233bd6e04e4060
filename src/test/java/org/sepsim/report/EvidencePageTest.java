package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sepsim.results.Table;

/** The page of evidence in {@code docs} says what its own tables hold. */
class EvidencePageTest {
    private static final Path PAGE = Path.of("docs", "evidence-results.md");
    private static final Path FOLDER = EvidencePage.folderOf(PAGE);
    private static final Pattern COMMAND = Pattern.compile("\n    (\\./sepsim validate .*)\n");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");

    @Test
    void thePageIsMadeOfItsTablesAndCharts() throws IOException {
        String page = Files.readString(PAGE);
        Matcher command = COMMAND.matcher(page);

        assertThat(command.find()).isTrue();
        assertThat(EvidencePage.text(FOLDER, command.group(1))).isEqualTo(page);
        LINK.matcher(page)
                .results()
                .forEach(link -> assertThat(PAGE.resolveSibling(link.group(1))).exists());
    }

    @Test
    void everyFactStandsThereWithEveryMechanismSwitchedOff() {
        Table facts = Table.read(FOLDER.resolve("facts.csv"));
        Table ablation = Table.read(FOLDER.resolve("ablation.csv"));
        Table mechanisms = Table.read(FOLDER.resolve("mechanisms.csv"));

        assertThat(facts.rows().stream().map(row -> facts.text(row, "fact")).distinct())
                .hasSize(18);
        assertThat(ablation.rows())
                .hasSize(facts.rows().size() * (1 + mechanisms.rows().size()));
        for (List<String> row : facts.rows()) {
            assertThat(facts.text(row, "origin")).isIn("emergent", "built in");
            assertThat(facts.number(row, "holds")).isBetween(0.0, 1.0);
            assertThat(facts.text(row, "why")).isNotEmpty();
            assertThat(facts.text(row, "source")).isNotEmpty();
        }
    }
}
