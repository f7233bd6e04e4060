package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsException;

class FigureTest {
    @TempDir
    private static Path temp;

    private static Path folder;

    @BeforeAll
    static void draw() throws IOException {
        folder = SampleFolder.write(temp.resolve("sample"), 2, "grün", "other");
        Charts.write(folder);
        Report.write(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"charts/grün/rnd-spend-firm.svg", "charts/grün/rnd-spend-firm.png"})
    void aChartCarriesWhatItsScenarioAsked(String name) {
        Figure figure = Figure.read(folder.resolve(name));

        Provenance asked = figure.origin().asked().provenance();
        Manifest whole = Manifest.read(folder);
        assertThat(figure.chart()).isEqualTo("rnd-spend-firm");
        assertThat(asked.scenarios()).singleElement().satisfies(text -> {
            assertThat(text.name()).isEqualTo("grün");
            assertThat(text.text())
                    .isEqualTo(whole.provenance().scenarios().get(0).text());
            assertThat(text.sha256())
                    .isEqualTo(whole.provenance().scenarios().get(0).sha256());
        });
        assertThat(whole.provenance().commit()).isNotEmpty();
        assertThat(asked.commit())
                .as("a start from elsewhere, which knows no commit, draws the same")
                .isEmpty();
        assertThat(asked.seed()).isEqualTo(whole.provenance().seed());
        assertThat(asked.replicates()).isEqualTo(2);
        assertThat(figure.origin().asked().periods()).isEqualTo(whole.periods());
    }

    @Test
    void aReportCarriesAllItsScenarios() {
        Figure figure = Figure.read(folder.resolve(Report.FILE));
        assertThat(figure.chart()).isEqualTo(Figure.REPORT);
        assertThat(figure.origin().asked().provenance().scenarios())
                .extracting(Provenance.ScenarioText::name)
                .containsExactly("grün", "other");
    }

    @Test
    void whatSepsimDidNotMakeIsRefused() throws IOException {
        Path png = temp.resolve("foreign.png");
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
        Path svg = Files.writeString(temp.resolve("foreign.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Path broken = Files.writeString(temp.resolve("broken.svg"), "<svg");
        Path text = Files.writeString(temp.resolve("foreign.txt"), "");
        assertThatThrownBy(() -> Figure.read(png))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("no recipe");
        assertThatThrownBy(() -> Figure.read(svg))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("no recipe");
        assertThatThrownBy(() -> Figure.read(broken))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("no SVG");
        assertThatThrownBy(() -> Figure.read(text))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("PNG, SVG or HTML");
        assertThatThrownBy(() -> Figure.read(temp.resolve("none.svg")))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("no such file");
    }
}
