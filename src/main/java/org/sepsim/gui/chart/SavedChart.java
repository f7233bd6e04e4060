package org.sepsim.gui.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import org.sepsim.gui.session.Band;
import org.sepsim.gui.session.ShownMeasures;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Measures;
import org.sepsim.report.PngPicture;
import org.sepsim.report.SvgPicture;
import org.sepsim.results.Manifest;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.Recipe;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Shard;
import org.sepsim.results.TextKind;

/**
 * A chart of the window as a picture. It carries its recipe: the scenarios of all worlds that it shows, their luck, and what was chosen. Out of that the same picture comes again without a window.
 *
 * @param view what was chosen
 * @param asked the recipe
 * @param cast the worlds
 */
public record SavedChart(ChartView view, Manifest asked, Cast cast) {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final Color QUIET = new Color(0x59, 0x59, 0x59);

    /**
     * A chart on show.
     *
     * @param scenarios of all worlds, as {@link ChartView.Who} numbers them
     * @param replicate which world is on show, from 1
     */
    public static SavedChart of(ChartView view, List<ScenarioText> scenarios, long seed, int replicate, Cast cast) {
        List<ScenarioText> texts = Stream.concat(
                        scenarios.stream(), Stream.of(TextKind.VIEW.text(view.id(), view.text())))
                .toList();
        Provenance.Asked asked = new Provenance.Asked(replicate, List.of(), false, Shard.WHOLE);
        Provenance from =
                new Provenance(version(), "", "", "", texts, seed, Math.max(1, view.worlds()), asked, "", "", "");
        Periods years = Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR);
        return new SavedChart(view, new Manifest(Manifest.FORMAT, from, years, Map.of()), cast);
    }

    private static String version() {
        return Optional.ofNullable(SavedChart.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    private JFreeChart chart() {
        JFreeChart chart;
        if (view.kind() == ChartView.Kind.SHARES) {
            ShareChart lines = new ShareChart(view.letters());
            shares().drawOn(lines, view.quarter());
            chart = lines.chart();
        } else {
            DifferenceChart difference = new DifferenceChart(view.letters());
            gap().drawOn(difference, view.quarter());
            chart = difference.chart();
        }
        view.zoom(chart);
        chart.addSubtitle(0, foot()); // the first is the lowest
        return chart;
    }

    private Shares shares() {
        return Shares.of(
                Measures.named(view.series().measure()).orElseThrow(),
                view.series().level(),
                view.series().generation(),
                cast,
                view.worlds());
    }

    private Gap gap() {
        return Gap.of(view.series(), cast, view.worlds(), asked.provenance().seed());
    }

    private String rows() {
        List<ScenarioText> texts = asked.provenance().scenarios();
        String shown = texts.get(view.who().shown()).name();
        if (view.kind() == ChartView.Kind.DIFFERENCE) {
            return ChartFiles.rows(texts.get(view.who().twin()).name(), shown, gap().difference());
        }
        List<Band> bands = shares().lines().stream()
                .map(Line::band)
                .sorted(Comparator.comparing(Band::key))
                .toList();
        return ChartFiles.rows(shown, bands);
    }

    private String heading() {
        SeriesKey key = view.series();
        return view.kind() == ChartView.Kind.SHARES
                ? ShownMeasures.words(key.generation(), key.measure())
                : Gap.heading(key);
    }

    private TextTitle foot() {
        Provenance from = asked.provenance();
        String words = "sepsim " + from.version() + ", " + view.who().words(view.kind()) + "; seed " + from.seed()
                + ", world " + from.asked().firstReplicate() + " up to " + new Quarter(view.quarter()) + ", bands of "
                + view.worlds() + (view.worlds() == 1 ? " world" : " worlds");
        TextTitle foot = new TextTitle(words, new Font(Font.SANS_SERIF, Font.PLAIN, view.letters() - 1));
        foot.setPaint(QUIET);
        foot.setPosition(RectangleEdge.BOTTOM);
        foot.setHorizontalAlignment(HorizontalAlignment.LEFT);
        foot.setTextAlignment(HorizontalAlignment.LEFT);
        return foot;
    }

    /** What is needed to draw it again. */
    private Map<String, String> source() {
        Provenance from = asked.provenance();
        ScenarioText shown = from.scenarios().get(view.who().shown());
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("chart", view.id());
        entries.put("version", from.version());
        entries.put("scenario", shown.name());
        entries.put("scenario-sha256", shown.sha256());
        entries.put("seed", Long.toString(from.seed()));
        entries.put("replicate", Integer.toString(from.asked().firstReplicate()));
        entries.put("worlds", Integer.toString(view.worlds()));
        entries.put(
                "command",
                "sepsim gui " + from.scenarios().get(0).name() + " --seed " + from.seed() + " --replicate "
                        + from.asked().firstReplicate());
        entries.put("recipe", Recipe.whole(asked));
        return entries;
    }

    /** The picture, for the clipboard. */
    public BufferedImage image() {
        return chart().createBufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, null);
    }

    /**
     * Writes it as the ending of the file's name says.
     *
     * @throws IllegalArgumentException if the ending is not {@code .png}, {@code .svg} or {@code .csv}
     */
    public void write(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            Files.write(file, PngPicture.bytes(image(), source()));
        } else if (name.endsWith(".svg")) {
            SvgPicture picture = new SvgPicture(WIDTH, HEIGHT);
            chart().draw(picture.graphics(), new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            Files.writeString(file, picture.text(heading() + ": " + view.who().words(view.kind()), source()));
        } else if (name.endsWith(".csv")) {
            Files.writeString(file, rows());
        } else {
            throw new IllegalArgumentException(
                    "the file's name must end in .png, .svg or .csv but is " + file.getFileName());
        }
    }
}
