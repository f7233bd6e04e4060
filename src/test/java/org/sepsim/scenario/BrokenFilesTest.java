package org.sepsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken file beside the good one is refused with exactly the lines of its {@code .expected}; {@code -Dgolden=update} writes them. */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");

    static List<Path> brokenFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("good.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void aBrokenFileIsRefusedWithAllItsMistakesAndTheirPlaces(Path file) throws IOException {
        ScenarioException refusal =
                catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(file, List.of()));
        String lines = refusal.getMessage().replace(FOLDER + "/", "") + "\n";
        Path expected = Path.of(file.toString().replace(".yaml", ".expected"));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(expected));
    }

    @Test
    void thereAreAtLeastFortyBrokenFiles() throws IOException {
        assertThat(brokenFiles()).hasSizeGreaterThan(40);
    }

    @Test
    void theGoodFileBesideThemIsRead() {
        assertThat(ScenarioReader.read(FOLDER.resolve("good.yaml"), List.of()).name())
                .isEqualTo("good");
    }
}
