package org.sepsim.gui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.Outcome;
import org.sepsim.experiment.Reporting;
import org.sepsim.experiment.Request;
import org.sepsim.experiment.RunSpec;
import org.sepsim.gui.chart.ChartFiles;
import org.sepsim.model.Quarter;
import org.sepsim.results.Manifest;
import org.sepsim.results.Periods;
import org.sepsim.results.ResultsWriter;
import org.sepsim.results.RunRows;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioException;
import org.sepsim.scenario.ScenarioReader;

class SessionTest {
    private static final Path BASELINE = Path.of("scenarios", "baseline.yaml");
    private static final int NOW = Quarter.of(2026, 2).index();

    @TempDir
    private Path temp;

    private Session session;

    @BeforeEach
    void open() {
        session = Session.open(BASELINE, 1, 1);
    }

    private static Intervention ban(String nation, String vendor) {
        return new Intervention(Intervention.Kind.BAN, Session.dateAfter(NOW), nation, vendor, "", 0);
    }

    private static void assertSame(Chronicle one, Chronicle other) {
        assertThat(one.events()).isEqualTo(other.events());
        for (SeriesKey key : one.keys()) {
            assertThat(one.values(key)).as(key.toString()).isEqualTo(other.values(key));
        }
    }

    @Test
    void aBranchWithoutAChangeEqualsItsParent() {
        Branch copy = session.copy(session.twin(), NOW);
        assertSame(copy.chronicle(), session.twin().chronicle());
        assertThat(copy.scenario().resolvedText())
                .isEqualTo(session.twin().scenario().resolvedText());
    }

    @Test
    void theWorldOnShowIsThatOfABatch() {
        Scenario scenario = ScenarioReader.read(BASELINE, List.of());
        Reporting reporting =
                Reporting.of(scenario, ShownMeasures.all(), Periods.quarters(Quarter.FIRST_YEAR, Quarter.LAST_YEAR));
        Outcome outcome = new RunSpec(scenario, 0, 1, 1, reporting, true).run();
        RunRows rows = ((Outcome.Done) outcome).rows();
        for (int k = 0; k < rows.series().size(); k++) {
            assertThat(session.twin().chronicle().values(rows.series().get(k))).isEqualTo(rows.values()[k]);
        }
        assertThat(session.twin().chronicle().events()).hasSize(rows.events().count());
    }

    @Test
    void anExportedBranchRunsToTheSameBytes() throws IOException, InterruptedException {
        Branch branch = session.move(session.twin(), "policy.exportControl.depth", "0.9");
        branch = session.intervene(branch, NOW, ban("UK", "Nokia"));
        Path file = temp.resolve("deep").resolve(branch.fileName() + ".yaml");
        ScenarioExport.write(session.source(), branch.scenario(), branch.name(), file);
        Scenario read = ScenarioReader.read(file, List.of());
        assertSame(Chronicle.play(read, 1, 1), branch.chronicle());
        Scenario here = branch.scenario();
        Scenario named = new Scenario(
                read.name(),
                here.purpose(),
                here.sources(),
                here.worldFiles(),
                here.policy(),
                here.economy(),
                here.mechanisms(),
                here.ensemble());
        assertThat(hashes(named, "window")).isEqualTo(hashes(read, "batch"));
        Ensemble two = EnsembleTest.run(branch.scenario(), 2);
        List<Band> bands = two.keys().stream().map(key -> Band.of(two, key, 2)).toList();
        List<String> rows = ChartFiles.rows(read.name(), bands).lines().toList();
        assertThat(Files.readAllLines(temp.resolve("batch").resolve("trajectories.csv")))
                .as("a chart's table and the batch's, to the byte")
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    private java.util.Map<String, String> hashes(Scenario scenario, String folder) throws InterruptedException {
        Request request = new Request(
                List.of(scenario),
                2,
                1,
                1,
                ShownMeasures.all(),
                Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR),
                false);
        Batch batch = new Batch(request, temp.resolve(folder), false, new Batch.Build("test", ""), "test");
        batch.run(new LocalEngine(2), new Unheard(), ResultsWriter.AddOn.NONE);
        return Manifest.read(temp.resolve(folder)).files();
    }

    private static final class Unheard implements Batch.Progress {
        @Override
        public void stored(int done, int of) {
            // Only what is stored in the end counts here.
        }

        @Override
        public void writing() {
            // The same.
        }
    }

    @Test
    void whatTheUserMistakesIsToldWithWhatIsAllowed() {
        assertThatThrownBy(() -> session.move(session.twin(), "policy.exportControl.depth", "2"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("depth: must be a number from 0 to 1 but is 2");
        assertThatThrownBy(() -> session.intervene(session.twin(), NOW, ban("Atlantis", "Nokia")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("Atlantis");
        assertThatThrownBy(() -> Session.dateAfter(Quarter.COUNT - 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2040-Q4");
        assertThat(session.tree().all()).hasSize(1);
    }

    @Test
    void branchesAreRenamedAndDeletedWithWhatLeftThem() {
        Branch one = session.intervene(session.twin(), NOW, ban("UK", "Nokia"));
        Branch two = session.copy(one, NOW + 4);
        assertThat(session.tree().rename(one.id(), "Without Nokia").fileName()).isEqualTo("without-nokia");
        assertThatThrownBy(() -> session.tree().rename(two.id(), "Without Nokia"))
                .hasMessageContaining("another branch");
        assertThatThrownBy(() -> session.tree().delete(0)).hasMessageContaining("stays");
        assertThat(session.tree().delete(one.id())).containsExactly(one.id(), two.id());
        assertThat(session.tree().all()).hasSize(1);
    }

    @Test
    void aWorkspaceOpensToTheSameWorlds() throws IOException {
        Branch one = session.intervene(session.twin(), NOW, ban("UK", "Nokia"));
        Branch two = session.move(one, "policy.exportControl.depth", "0.9");
        Path file = temp.resolve("study.sepsim.json");
        Workspace.save(session, file);
        Session again = Workspace.open(file);
        assertThat(again.tree().all())
                .extracting(Branch::name)
                .isEqualTo(session.tree().all().stream().map(Branch::name).toList());
        assertSame(again.tree().get(two.id()).chronicle(), two.chronicle());
        Files.writeString(file, "{}");
        assertThatThrownBy(() -> Workspace.open(file)).hasMessageContaining("workspace");
    }

    @Test
    void aBrokenWorkspaceIsRefusedWithItsFileAndWhatIsWrong() throws IOException {
        String begins = "{\"format\": \"" + Workspace.FORMAT + "\", \"scenario\": \"a.yaml\", \"seed\": 1, ";
        String branch =
                "{\"id\": 1, \"parent\": %d, \"name\": \"a\", \"forkQuarter\": %d, \"changes\": {\"levers\": {}, \"interventions\": []}}";
        String branches = begins + "\"replicate\": 1, \"branches\": [" + branch + "]}";
        refused("null", "it is empty");
        refused("purpose: none", "purpose");
        refused("{}", "its format must be");
        refused(begins + "\"replicate\": 0}", "replicate must be at least 1");
        refused(branches.formatted(7, 3), "the parent of branch 1 must stand before it but is 7");
        refused(branches.formatted(1, 3), "the parent of branch 1 must stand before it but is 1");
        refused(branches.formatted(0, 999), "forkQuarter must be from -1 to 143 but is 999");
        refused(branches.formatted(0, 3).replace("\"id\": 1", "\"id\": 0"), "two branches have the number 0");
    }

    private void refused(String text, String what) throws IOException {
        Path file = temp.resolve("broken.sepsim.json");
        Files.writeString(file, text);
        assertThatThrownBy(() -> Workspace.open(file))
                .as(text)
                .hasMessageContaining("broken.sepsim.json")
                .hasMessageContaining("is no workspace")
                .hasMessageContaining(what);
    }

    /** As when a branch is deleted while one that leaves it is being run. */
    @Test
    void aBranchOfOneThatIsGoneIsNotOpened() {
        Branch one = session.copy(session.twin(), NOW);
        session.tree().delete(one.id());
        assertThatThrownBy(() -> session.copy(one, NOW)).hasMessageContaining("parent was deleted");
        assertThat(session.tree().all()).hasSize(1);
    }
}
