package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.results.Changes;
import org.sepsim.results.EventRow;
import org.sepsim.results.EventTexts;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.ResultsException;

class ReportTest {
    @TempDir
    private Path temp;

    private String report(String... scenarios) throws IOException {
        Path folder = SampleFolder.write(temp.resolve("sample"), 3, scenarios);
        return Files.readString(Report.write(folder));
    }

    @Test
    void thePageHoldsEverythingItNeeds() throws IOException {
        String page = report("alone");
        assertThat(page).contains("default-src 'none'").contains("uPlot").contains("MIT License");
        assertThat(page).doesNotContainPattern("(src|href)=\"(?!data:|#)");
        assertThat(page.length()).isLessThan(5_000_000);
    }

    @Test
    void everyGenerationHasItsFigures() throws IOException {
        assertThat(report("alone"))
                .contains("id=\"declared-sep-share-4g-nation\"")
                .contains("id=\"declared-sep-share-5g-firm\"")
                .contains("id=\"contribution-share-6g-firm\"")
                .contains("id=\"ran-revenue-share-firm\"");
    }

    @Test
    void theSameFolderGivesTheSamePage() throws IOException {
        Path folder = SampleFolder.write(temp.resolve("sample"), 2, "one", "two");
        String first = Files.readString(Report.write(folder));
        assertThat(Files.readString(Report.write(folder))).isEqualTo(first);
    }

    @Test
    void whatWasTakenUpIsNoChangeAndWhatWasWrittenOverStaysOne() throws IOException {
        Path folder = SampleFolder.write(temp.resolve("sample"), 2, "one");
        Files.writeString(folder.resolve("failures.csv"), "spoilt\n");
        Manifest manifest = Manifest.add(folder, List.of(Report.write(folder)));
        assertThat(Changes.since(manifest, folder)).containsOnlyKeys("failures.csv");
    }

    @Test
    void aWarningOfTheComparisonOpensThePage() throws IOException {
        Path folder = SampleFolder.write(temp.resolve("sample"), 2, "one", "two");
        Files.writeString(folder.resolve("warnings.txt"), "WARNING: the placebo differs from one: 3 events differ\n");

        String page = Files.readString(Report.write(folder));

        assertThat(page.substring(page.indexOf("id=\"headline\"")))
                .containsPattern(
                        "^id=\"headline\"[^\n]*\n?[^\n]*\n?<p>WARNING: the placebo differs from one: 3 events differ</p>");
    }

    @Test
    void whatDiffersIsNamedByItsPath() {
        ScenarioText before = ScenarioText.of("a", "purpose: one\npolicy: {control: {start: 2019-Q3, depth: 0.6}}\n");
        ScenarioText after = ScenarioText.of(
                "b", "purpose: two\npolicy: {control: {start: 2014-Q3, depth: 0.6}, goals: [{n: X}]}\n");
        assertThat(ScenarioChanges.between(before, after))
                .containsExactly(
                        List.of("policy.control.start", "2019-Q3", "2014-Q3"), List.of("policy.goals[1].n", "–", "X"));
        assertThat(ScenarioChanges.purpose(after)).isEqualTo("two");
    }

    @Test
    void whatIsNotAtItsDefaultIsNamedWithItsMeaning() {
        ScenarioText said =
                ScenarioText.of("a", "purpose: one\npolicy: {exportControl: {start: 2014-Q3, depth: 0.60}}\n");
        assertThat(ScenarioChanges.fromDefaults(said))
                .containsExactly(List.of("policy.exportControl.start", "2019-Q3", "2014-Q3"));
        assertThat(ScenarioChanges.withMeaning(List.of(List.of("economy.grantLag", "1", "2"))))
                .containsExactly(List.of("economy.grantLag", "1", "2", "mean time from application to grant"));
    }

    @Test
    void aScenarioAloneShowsWhoseShareRisesAndFalls() throws IOException {
        assertThat(report("alone")).contains("id=\"share-shifts-nation\"").contains("id=\"share-shifts-firm\"");
    }

    @Test
    void thePageSaysWhatIsAsked() throws IOException {
        assertThat(report("alone"))
                .contains("<strong>Question:</strong> Who ends up holding")
                .contains("alone</p>");
    }

    @Test
    void theNameUnderAChartIsThatOfItsFiles() throws IOException {
        Path folder = SampleFolder.write(temp.resolve("sample"), 2, "alone");
        List<String> drawn = Charts.write(folder).stream()
                .map(file -> file.getFileName().toString().replaceFirst("[.][a-z]+$", ""))
                .toList();

        String page = Files.readString(Report.write(folder));

        assertThat(Pattern.compile("Name: <code>([^<]+)</code>")
                        .matcher(page)
                        .results()
                        .map(name -> name.group(1)))
                .isNotEmpty()
                .allMatch(drawn::contains);
    }

    @Test
    void eventsThatOneScenarioHasAndTheOtherHasNotAreTold() throws IOException {
        EventRow ban = new EventRow("2019-Q3", "ban", "Japan", "Huawei", "5G", "new purchases");
        EventRow both = new EventRow("2009-Q4", "launch", "Sweden", "", "4G", "");
        Path folder = SampleFolder.write(
                temp.resolve("sample"),
                2,
                Map.of("one", EventTexts.of(List.of(both)), "two", EventTexts.of(List.of(both, ban))));

        String page = Files.readString(Report.write(folder));

        String table = page.substring(page.indexOf("<caption>Events that carry the difference"));
        table = table.substring(0, table.indexOf("</table>"));
        assertThat(table).contains("2019-Q3", "Japan", "Huawei", "0.0\u00a0%", "100.0\u00a0%", "new purchases");
        assertThat(table).doesNotContain("launch");
    }

    @Test
    void whatTheEnsembleDrawsIsNotAmongNumbersThatAreTheSameInEveryWorld() {
        String path = "mechanisms.standards.meritWeight";
        String rule = "mechanisms: {standards: {type: merit-and-politics, meritWeight: 0.2}}\n";
        String ensemble = "ensemble: |\n  particle,weight,distance," + path + "\n  1,1,0.5,0.4\n";

        assertThat(Assumptions.html(ScenarioText.of("a", rule), false)).contains(path);
        assertThat(Assumptions.html(ScenarioText.of("a", ensemble + rule), false))
                .doesNotContain(path)
                .contains("1 of them every world draws");
    }

    @Test
    void whatComesFromFilesCannotBecomeMarkup() {
        assertThat(Html.paragraph("<b>\"&\"</b>")).isEqualTo("<p>&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;</p>\n");
        assertThat(Html.table("c", List.of("<i>"), List.of(List.of("<u>", "1"))))
                .doesNotContain("<i>", "<u>");
    }

    @Test
    void aFolderOfSomethingElseIsRefused() {
        assertThatThrownBy(() -> Report.write(temp))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("no results folder");
    }
}
