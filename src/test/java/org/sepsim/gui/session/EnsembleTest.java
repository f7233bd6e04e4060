package org.sepsim.gui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sepsim.experiment.Outcome;
import org.sepsim.experiment.Reporting;
import org.sepsim.experiment.RunSpec;
import org.sepsim.model.Quarter;
import org.sepsim.results.Bootstrap;
import org.sepsim.results.PairedDifference;
import org.sepsim.results.Periods;
import org.sepsim.results.RunRows;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.Scenario;

/** Many worlds of a branch, beside those of its twin. */
class EnsembleTest {
    private static final Path BASELINE = Path.of("scenarios", "baseline.yaml");
    private static final SeriesKey CHINA = new SeriesKey("6G", ShownMeasures.FIRST, "nation", "China");

    private Session session;

    @BeforeEach
    void open() {
        session = Session.open(BASELINE, 1, 1);
    }

    static Ensemble run(Scenario scenario, int worlds) {
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
        List<Difference.Year> years =
                Difference.of(here, twin, here.size(), CHINA, 1).years();
        assertThat(years.get(years.size() - 1).difference()).isEqualTo(paired);
        assertThat(paired.zero()).isFalse();
        assertThat(Difference.of(here, twin, here.size(), CHINA, 1).sentence(2040))
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
}
