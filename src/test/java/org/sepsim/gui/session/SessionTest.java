package org.sepsim.gui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
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
import org.sepsim.results.Bootstrap;
import org.sepsim.results.Manifest;
import org.sepsim.results.PairedDifference;
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
    private static final SeriesKey CHINA = new SeriesKey("6G", ShownMeasures.FIRST, "nation", "China");
    private static final SeriesKey NOKIA = new SeriesKey("all", "revenue", "firm", "Nokia");

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
        assertThat(session.twin().chronicle().events()).hasSameSizeAs(rows.events());
    }

    @Test
    void anInterventionChangesNothingBeforeItActs() {
        Branch branch = session.intervene(session.twin(), NOW, ban("UK", "Nokia"));
        double[] here = branch.chronicle().values(NOKIA);
        double[] twin = session.twin().chronicle().values(NOKIA);
        for (int q = 0; q <= NOW; q++) {
            assertThat(here[q]).isEqualTo(twin[q]);
        }
        assertThat(here[NOW + 4]).isLessThan(twin[NOW + 4]);
        int uk = branch.chronicle().at(0).roster().nation("UK");
        int nokia = branch.chronicle().at(0).roster().firm("Nokia");
        int firms = branch.chronicle().at(0).roster().firms().size();
        assertThat(branch.chronicle().at(NOW + 1).links()).contains(new Link(Link.Kind.BAN, firms + uk, nokia));
        assertThat(session.twin().chronicle().at(NOW + 1).links())
                .doesNotContain(new Link(Link.Kind.BAN, firms + uk, nokia));
    }

    @Test
    void everyKindOfInterventionHappens() {
        String date = Session.dateAfter(NOW);
        String alliance = session.twin().chronicle().events().stream()
                .filter(logged -> logged.event() instanceof org.sepsim.model.event.AllianceFormed formed
                        && formed.kind() == org.sepsim.model.AllianceKind.RESEARCH)
                .map(logged -> ((org.sepsim.model.event.AllianceFormed) logged.event()).name())
                .findFirst()
                .orElseThrow();
        List<Intervention> all = List.of(
                ban("UK", "Nokia"),
                new Intervention(Intervention.Kind.LIFT, date, "US", "Huawei", "", 0),
                new Intervention(Intervention.Kind.LIST, date, "US", "ZTE", "", 0.9),
                new Intervention(Intervention.Kind.UNLIST, date, "US", "Huawei", "", 0),
                new Intervention(Intervention.Kind.JOIN, date, "Xiaomi", alliance, "research", 0),
                new Intervention(Intervention.Kind.SUBSIDISE, date, "Germany", "", "6G", 2.5));
        List<String> types =
                List.of("ban", "lift", "component-access", "component-access-restored", "alliance", "research-cluster");
        for (int k = 0; k < all.size(); k++) {
            String type = types.get(k);
            Branch branch = session.intervene(session.twin(), NOW, all.get(k));
            Why why = Why.of(branch.chronicle(), session.twin().chronicle(), CHINA);
            assertThat(why.first())
                    .as(branch.name())
                    .anyMatch(step -> step.here()
                            && step.logged().quarter() == NOW + 1
                            && step.logged().event().type().equals(type));
        }
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
                here.mechanisms());
        assertThat(hashes(named, "window")).isEqualTo(hashes(read, "batch"));
        Ensemble two = run(branch.scenario(), 2);
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

    private static Ensemble run(Scenario scenario, int worlds) {
        Ensemble ensemble = new Ensemble(scenario, 1, worlds);
        for (int k = 1; k <= worlds; k++) {
            ensemble.runWorld(k);
        }
        return ensemble;
    }

    @Test
    void theDifferenceToTheTwinIsThatOfPairedRuns() {
        Branch branch = session.move(session.twin(), "policy.exportControl.depth", "0.9");
        Ensemble here = run(branch.scenario(), 6);
        Ensemble twin = run(session.twin().scenario(), 6);
        double[] a = new double[6];
        double[] b = new double[6];
        for (int k = 0; k < 6; k++) {
            a[k] = lastOf(branch.scenario(), k + 1);
            b[k] = lastOf(session.twin().scenario(), k + 1);
        }
        PairedDifference paired = PairedDifference.of(b, a, new Bootstrap(1));
        List<Difference.Year> years = Difference.of(here, twin, CHINA, 1).years();
        assertThat(years.get(years.size() - 1).difference()).isEqualTo(paired);
        assertThat(paired.zero()).isFalse();
        assertThat(Difference.of(here, twin, CHINA, 1).sentence(2040))
                .startsWith("By the end of 2040, China's 6G declared SEP share is ")
                .contains(" points ", " % of worlds");
    }

    private static double lastOf(Scenario scenario, int replicate) {
        Reporting reporting =
                Reporting.of(scenario, ShownMeasures.all(), Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR));
        RunRows rows = ((Outcome.Done) new RunSpec(scenario, 0, 1, replicate, reporting, false).run()).rows();
        double[] values = rows.values()[rows.series().indexOf(CHINA)];
        return org.sepsim.results.Numbers.round9(values[values.length - 1]);
    }

    @Test
    void anEnsembleIsTheSameOnAnyNumberOfThreadsAndCanBeCancelled() throws InterruptedException {
        Ensemble alone = run(session.twin().scenario(), 8);
        Ensemble shared = new Ensemble(session.twin().scenario(), 1, 8);
        CountDownLatch all = new CountDownLatch(1);
        try (EnsembleRuns runs = new EnsembleRuns(2)) {
            runs.start(shared, heard -> {
                if (heard.ready() == 8) {
                    all.countDown();
                }
            });
            assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
            for (SeriesKey key : alone.keys()) {
                assertThat(shared.values(key, 2040, 8)).isEqualTo(alone.values(key, 2040, 8));
            }
            AtomicReference<String> told = new AtomicReference<>("nothing");
            Ensemble dropped = new Ensemble(session.twin().scenario(), 1, 500);
            EnsembleRuns.Job job = runs.start(dropped, heard -> told.set("something"));
            job.cancel();
            Ensemble after = new Ensemble(session.twin().scenario(), 1, 4);
            CountDownLatch next = new CountDownLatch(1);
            runs.start(after, heard -> next.countDown());
            assertThat(next.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(dropped.ready()).isLessThan(5);
            assertThat(told.get()).isEqualTo("nothing");
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
    void leversCarryRangeDefaultUnitAndSource() {
        List<Lever> levers = Lever.of(session.twin().scenario());
        Lever depth = levers.stream()
                .filter(lever -> lever.path().equals("policy.exportControl.depth"))
                .findFirst()
                .orElseThrow();
        assertThat(depth.value()).isEqualTo("0.6");
        assertThat(depth.low()).isZero();
        assertThat(depth.high()).isEqualTo(1);
        assertThat(depth.entry().source()).isNotEmpty();
        assertThat(levers)
                .hasSizeGreaterThan(150)
                .allSatisfy(lever -> assertThat(lever.value()).isNotEmpty());
    }
}
