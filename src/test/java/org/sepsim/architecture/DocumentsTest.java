package org.sepsim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.engine.Phase;
import org.sepsim.model.Policy;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** What the documents say is there is there. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern ANCHOR = Pattern.compile("\\]\\(([^)#]*)#([^)]*)\\)");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                String to = link.group(1);
                if (!to.startsWith("https:")
                        && !Files.exists(page.toAbsolutePath().resolveSibling(to))) {
                    broken.add(page + ": " + to);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyLinkIntoAPageLeadsToAHeading() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = ANCHOR.matcher(Files.readString(page));
            while (link.find()) {
                Path to = link.group(1).isEmpty() ? page : page.toAbsolutePath().resolveSibling(link.group(1));
                if (!link.group(1).startsWith("https:") && !anchors(to).contains(link.group(2))) {
                    broken.add(page + ": " + link.group());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** As GitHub makes them of headings. */
    private static Set<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ *", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Test
    void theScheduleOfTheModelIsThatOfTheCode() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs", "model.md"));
        for (Phase phase : Phase.values()) {
            String start = "| " + (phase.ordinal() + 1) + " | `" + phase + "` |";
            assertThat(rows)
                    .as("the row of %s", phase)
                    .anyMatch(row -> row.startsWith(start) && phase.yearly() == row.endsWith(" January |"));
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(
                Path.of("README.md"),
                Path.of("CONTRIBUTING.md"),
                Path.of("CHANGELOG.md"),
                Path.of("results/README.md"),
                Path.of("notebooks/README.md")));
        for (String folder : List.of("docs", "scenarios")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }

    @Test
    void theScenarioOfTheReadmeCanBeRun(@TempDir Path folder) throws IOException {
        Matcher block = YAML.matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        Path scenarios = Path.of("scenarios").toAbsolutePath();
        Path file = folder.resolve("early-and-deep.yaml");
        Files.writeString(
                file,
                block.group(1)
                        .replace(
                                "baseline.yaml",
                                scenarios.resolve("baseline.yaml").toString()));
        Scenario scenario = ScenarioReader.read(file, List.of());
        Policy.ExportControl control = scenario.policy().exportControl();
        assertThat(control.start()).isEqualTo(Quarter.of(2014, 3));
        assertThat(control.depth()).isEqualTo(0.9);
    }
}
