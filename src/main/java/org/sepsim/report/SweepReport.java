package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.TextKind;
import org.sepsim.results.Trajectories;
import org.sepsim.results.Trajectory;

/** The report of a sweep: what its factors move, and its two points that lie farthest apart, compared world by world. */
final class SweepReport {
    /** Points of which a page holds trajectories, and pictures that it holds; more would make it slow to open. */
    private static final int POINTS = 10;

    private static final int PICTURES = 24;

    private final Path folder;
    private final Manifest manifest;
    private final SweepData data;
    private final SweepWords words;
    private final Optional<PointPair> pair;

    private SweepReport(Path folder) throws IOException {
        this.folder = folder;
        this.manifest = Manifest.read(folder);
        this.data = SweepData.read(folder);
        this.words = new SweepWords(data);
        this.pair = PointPair.of(data, folder, manifest.provenance().seed());
    }

    static String text(Path folder, Evidence evidence) throws IOException {
        return new SweepReport(folder).text(evidence);
    }

    private String text(Evidence evidence) throws IOException {
        List<ScenarioText> texts = manifest.provenance().scenarios();
        ScenarioText base = texts.get(0);
        ScenarioText design = TextKind.DESIGN.in(texts).orElseThrow();
        String name = TextKind.plain(design);
        Page page = new Page("sepsim report: " + name, ScenarioChanges.purpose(design));
        page.section("headline", "The headline", headline());
        page.section("changed", "What was varied", DesignTables.html(data.varied(), data.points(), base));
        page.section("maps", "Over the factors", pictures());
        page.section("trajectories", "Shares of 4G, 5G and 6G over time", trajectories());
        page.section("gains", "Who gains and who loses", gains());
        page.section("mechanism", "What happens on the way", mechanism());
        page.section("robustness", "Robustness", words.robustness());
        page.section("limits", "Fit and limits", evidence.fit(base.name()));
        page.section("assumptions", "Assumptions that matter most", evidence.assumptions(base));
        Made made = Made.of(folder);
        page.section("again", "How to make each figure again", HowAgain.of(manifest, made, name));
        page.carry(Figure.REPORT, made, evidence.made());
        return page.text(HowAgain.foot(manifest, "of each of " + data.points() + " points"));
    }

    private String headline() {
        StringBuilder text = new StringBuilder(words.headlines());
        pair.ifPresent(two -> text.append("<h3>The two points farthest apart</h3>\n")
                .append(Html.paragraph(two.words() + " is lowest at " + two.low() + " (" + data.words(two.lowPoint())
                        + ") and highest at " + two.high() + " (" + data.words(two.highPoint()) + "). "
                        + Character.toUpperCase(two.high().charAt(0))
                        + two.high().substring(1) + " less " + two.low() + ", world by world with the same luck:"))
                .append(Html.list(Findings.of(two.differences(), data.year()))));
        return text.toString();
    }

    private String pictures() throws IOException {
        List<Drawing> drawings = SweepCharts.drawings(data, ChartSource.ofDesign(manifest));
        StringBuilder text = new StringBuilder();
        for (Drawing drawing : drawings.subList(0, Math.min(PICTURES, drawings.size()))) {
            String alt = drawing.title() + ", over " + String.join(" and ", words.factorNames())
                    + "; the headline names where it is lowest and highest";
            text.append("<h3>")
                    .append(Html.text(drawing.title()))
                    .append("</h3>\n")
                    .append(drawing.html(alt));
        }
        return drawings.size() > PICTURES
                ? text + Html.paragraph("The other " + (drawings.size() - PICTURES) + " pictures lie under charts/.")
                : text.toString();
    }

    private String trajectories() {
        Map<String, String> names = shown();
        Map<String, List<Trajectory>> byName = new LinkedHashMap<>();
        names.values().forEach(name -> byName.put(name, new ArrayList<>()));
        Trajectories.each(folder, one -> {
            if (names.containsKey(one.scenario())) {
                byName.get(names.get(one.scenario())).add(one);
            }
        });
        String charts = Trails.html(byName);
        return charts.isEmpty() || names.size() == data.points()
                ? charts
                : Html.paragraph(names.size() + " of " + data.points()
                                + " points, evenly from the first to the last and the two that lie farthest apart; all are in"
                                + " trajectories.csv.")
                        + charts;
    }

    /** The points whose trajectories are shown: name in the tables, and name in the page. */
    private Map<String, String> shown() {
        int count = Math.min(POINTS, data.points());
        Set<Integer> points = new TreeSet<>();
        IntStream.range(0, count).forEach(i -> points.add(count == 1 ? 0 : i * (data.points() - 1) / (count - 1)));
        pair.ifPresent(two -> points.addAll(Set.of(two.lowPoint(), two.highPoint())));
        Set<Integer> ordered = new LinkedHashSet<>(points);
        Map<String, String> names = new LinkedHashMap<>();
        ordered.forEach(
                point -> names.put(data.rows().get(point).scenario(), "point " + point + ": " + data.words(point)));
        return names;
    }

    private String gains() throws IOException {
        if (pair.isEmpty()) {
            return "";
        }
        PointPair two = pair.get();
        String html = GainsTables.html(
                two.high(), two.differences(), data.year(), two.source(ChartSource.ofDesign(manifest)), false);
        return Html.paragraph(GainsTables.told(data.year(), two.high() + " less " + two.low()))
                + Html.list(List.of(
                        two.low() + ": " + data.words(two.lowPoint()), two.high() + ": " + data.words(two.highPoint())))
                + html;
    }

    private String mechanism() throws IOException {
        if (pair.isEmpty()) {
            return "";
        }
        PointPair two = pair.get();
        Map<String, String> names = new LinkedHashMap<>();
        names.put(data.rows().get(two.lowPoint()).scenario(), two.low());
        names.put(data.rows().get(two.highPoint()).scenario(), two.high());
        return ReportMechanism.html(folder, names);
    }
}
