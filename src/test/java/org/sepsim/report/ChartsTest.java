package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.results.Trajectories;
import org.sepsim.results.Trajectory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartsTest {
    @TempDir
    private static Path temp;

    private static Path folder;
    private static List<Path> files;

    @BeforeAll
    static void draw() throws IOException {
        folder = SampleFolder.write(temp.resolve("results"), 30, "baseline");
        files = Charts.write(folder);
    }

    private static Document svg(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static String textOf(Path file, String element) throws Exception {
        return svg(file).getElementsByTagName(element).item(0).getTextContent();
    }

    @Test
    void everyChartIsThereAsPngAndSvg() {
        assertThat(files).hasSize(2 * (ChartCatalogue.all().size() + 2)).allMatch(Files::isRegularFile);
        assertThat(folder.resolve("charts/declared-sep-share-5g-nation.png")).exists();
        assertThat(folder.resolve("charts/subscribers.svg")).exists();
        assertThat(folder.resolve("charts/share-shifts-firm.svg")).exists();
    }

    @Test
    void svgIsXmlWithTitleSourceAndText() throws Exception {
        for (Path file : files) {
            if (file.toString().endsWith(".svg")) {
                assertThat(textOf(file, "title")).as(file.toString()).isNotBlank();
                assertThat(textOf(file, "metadata")).contains("scenario: baseline", "seed: 1", "scenario-sha256: ");
            }
        }
        Path nations = folder.resolve("charts/declared-sep-share-5g-nation.svg");
        assertThat(Files.readString(nations))
                .contains(">Declared essential patents of 5G, by nation<", ">Share of declared families, %<")
                .contains("sepsim 0.1.0, scenario baseline, seed 1, 30 replicates; data: trajectories.csv");
    }

    @Test
    void bandsOfAnSvgAreTranslucent() throws IOException {
        assertThat(Files.readString(folder.resolve("charts/subscribers.svg"))).contains(" opacity=\"0.13\"");
    }

    @Test
    void svgIdsAreUnique() throws Exception {
        Set<String> ids = new HashSet<>();
        NodeList elements = svg(folder.resolve("charts/subscribers.svg")).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            String id = ((Element) elements.item(i)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id %s once", id).isTrue();
        }
    }

    @Test
    void labelsStandApartInEveryChartOverTime() throws Exception {
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".svg") && !name.startsWith("share-shifts")) {
                double[] baselines = labelLines(svg(file));
                assertThat(baselines).as(file.toString()).isNotEmpty();
                for (int i = 1; i < baselines.length; i++) {
                    assertThat(baselines[i] - baselines[i - 1])
                            .as(file.toString())
                            .isGreaterThanOrEqualTo(ChartPainter.LABEL_HEIGHT - 0.02); // coordinates have two decimals
                }
            }
        }
    }

    private static double[] labelLines(Document svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return java.util.stream.IntStream.range(0, texts.getLength())
                .mapToObj(i -> (Element) texts.item(i))
                .filter(text -> Double.parseDouble(text.getAttribute("x")) > ChartPainter.AREA.getMaxX())
                .filter(text -> text.getAttribute("text-anchor").equals("start"))
                .mapToDouble(text -> Double.parseDouble(text.getAttribute("y")))
                .sorted()
                .toArray();
    }

    @Test
    void aPngSaysWhatItIsMadeFrom() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("charts/rnd-spend-firm.png"));
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(text).contains("tEXtsepsim:chart\0rnd-spend-firm", "tEXtsepsim:seed\0001");
        BufferedImage image =
                ImageIO.read(folder.resolve("charts/rnd-spend-firm.png").toFile());
        assertThat(image.getWidth()).isEqualTo(Canvas.WIDTH);
    }

    /** JFreeChart's own stacked areas fail this: each wears the colour of the one below. */
    @Test
    void aStackedAreaHasTheColourThatItsLabelShows() throws Exception {
        String name = "charts/declared-sep-share-5g-nation-stacked";
        BufferedImage image = ImageIO.read(folder.resolve(name + ".png").toFile());
        double y = ChartPainter.AREA.getMaxY();
        List<Trajectory> all = Trajectories.read(folder);
        ChartSpec spec = ChartCatalogue.all().stream()
                .filter(candidate -> name.endsWith("/" + candidate.id()))
                .findFirst()
                .orElseThrow();
        Palette palette = Palette.of("nation", SampleFolder.NATIONS);
        for (Curve curve : ChartData.of(spec, all).curves()) {
            double height = ChartPainter.AREA.getHeight() * curve.meanAt(2040) / 100;
            int rgb = image.getRGB((int) ChartPainter.AREA.getMaxX() - 4, (int) (y - height / 2));
            if (SampleFolder.WELL_KNOWN.contains(curve.name())) {
                assertThat(new Color(rgb)).as(curve.name()).isEqualTo(palette.colour(curve.name()));
            }
            y -= height;
        }
    }

    @Test
    void drawnAgainElsewhereTheBytesAreTheSame() throws IOException {
        Path again = SampleFolder.write(temp.resolve("again"), 30, "baseline");
        for (Path copy : Charts.write(again)) {
            assertThat(copy)
                    .hasSameBinaryContentAs(
                            folder.resolve("charts").resolve(copy.getFileName().toString()));
        }
    }

    @Test
    void severalScenariosHaveAFolderEach() throws IOException {
        Path two = SampleFolder.write(temp.resolve("two"), 1, "baseline", "detente");
        Charts.write(two);

        assertThat(two.resolve("charts/baseline/subscribers.svg")).exists();
        assertThat(Files.readString(two.resolve("charts/detente/subscribers.svg")))
                .contains("scenario detente");
    }
}
