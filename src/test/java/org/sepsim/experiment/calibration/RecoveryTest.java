package org.sepsim.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.evidence.Moments;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.experiment.evidence.TargetFile;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/**
 * Parameters are found again from data that the model made with them, in other worlds than those of the calibration: seed 2 against seed 1, both fixed.
 * What the data cannot tell is said not to be told: the lag of grants moves no market.
 */
class RecoveryTest {
    private static final Map<String, Double> TRUTH = Map.of(
            "mechanisms.infrastructureChoice.installed", 4.5,
            "mechanisms.infrastructureChoice.home", 2.0,
            "economy.grantLag", 3.0);
    private static final String HEADER =
            "id,measure,level,entity,generation,date,statistic,target,low,high,use,source,url,note,unit,scenario\n";
    private static final int WORLDS = 2;

    @TempDir
    private Path temp;

    private Path study(int search, int particles, int rounds) throws IOException {
        Path baseline = Path.of("scenarios/baseline.yaml").toAbsolutePath();
        Files.writeString(temp.resolve("targets.csv"), HEADER + rows(TRUTH));
        return Files.writeString(temp.resolve("recovery.yaml"), """
                scenario: %s
                targets: {file: targets.csv}
                factors:
                  mechanisms.infrastructureChoice.installed: {from: 0, to: 6}
                  mechanisms.infrastructureChoice.home: {from: 0, to: 4}
                  economy.grantLag: {}
                search: %d
                particles: %d
                rounds: %d
                """.formatted(baseline, search, particles, rounds));
    }

    /** Shares of vendors in three years, as four worlds of the true parameters have them, plausible to one point. */
    private String rows(Map<String, Double> truth) throws IOException {
        StringBuilder asked = new StringBuilder();
        for (String vendor : List.of("Ericsson", "Huawei", "Nokia", "ZTE", "Samsung")) {
            for (int year : new int[] {2012, 2016, 2022}) {
                asked.append(row(vendor, year, "value", 0.5));
            }
            asked.append(row(vendor, 2021, "outside_china", 0.5));
        }
        Path blank = Files.writeString(temp.resolve("asked.csv"), HEADER + asked);
        List<Target> targets = TargetFile.read(blank);
        List<String> sets = new ArrayList<>(List.of("ensemble=none"));
        truth.forEach((path, value) -> sets.add(path + "=" + value));
        Scenario scenario = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), sets);
        double[][] worlds = worlds(new Moments(scenario, targets));
        StringBuilder rows = new StringBuilder();
        for (int t = 0; t < targets.size(); t++) {
            Target target = targets.get(t);
            rows.append(row(target.entity(), target.year(), target.statistic(), Evaluation.mean(worlds, t)));
        }
        return rows.toString();
    }

    private static double[][] worlds(Moments moments) {
        try {
            return new Worlds(2, 4, 2).of(moments, done -> {});
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(String vendor, int year, String statistic, double value) {
        return vendor + year + statistic + ",ran_revenue_share,firm," + vendor + ",all," + year + "," + statistic + ","
                + value + "," + (value - 0.01) + "," + (value + 0.01) + ",fit,the model itself,,,1,baseline\n";
    }

    /** Counts what is run and stops when told. */
    private static final class Stop implements Batch.Progress {
        private final int after;
        private int points;

        Stop(int after) {
            this.after = after;
        }

        @Override
        public void stored(int done, int of) {
            points++;
            assertThat(done).isLessThanOrEqualTo(of);
        }

        @Override
        public void writing() {}

        @Override
        public boolean stopWanted() {
            return points >= after;
        }
    }

    @Test
    void whatTheDataTellIsRecoveredAndTheRestIsNamed() throws IOException {
        CalibrationStudy study = CalibrationReader.read(study(20, 30, 4), List.of());
        Path work = Files.createDirectories(temp.resolve("work"));

        Posterior posterior = new Calibration(study, new Worlds(1, WORLDS, 2)).run(work, new Stop(Integer.MAX_VALUE));

        List<CalibrationTables.Known> parameters = new CalibrationTables(study, posterior).parameters();
        for (CalibrationTables.Known known : parameters) {
            double truth = TRUTH.get(known.path());
            if (known.identified()) {
                assertThat(truth).as("%s", known).isBetween(Double.valueOf(known.p05()), Double.valueOf(known.p95()));
            }
        }
        assertThat(parameters)
                .filteredOn(CalibrationTables.Known::identified)
                .extracting(CalibrationTables.Known::path)
                .contains("mechanisms.infrastructureChoice.installed", "mechanisms.infrastructureChoice.home")
                .doesNotContain("economy.grantLag");
    }

    @Test
    void aStoppedCalibrationGoesOnToTheSamePosterior() throws IOException {
        CalibrationStudy study = CalibrationReader.read(study(5, 6, 1), List.of());
        Calibration calibration = new Calibration(study, new Worlds(1, 1, 2));
        Path inOneGo = Files.createDirectories(temp.resolve("a"));
        Path stopped = Files.createDirectories(temp.resolve("b"));

        Posterior whole = calibration.run(inOneGo, new Stop(Integer.MAX_VALUE));
        assertThat(catchThrowable(() -> calibration.run(stopped, new Stop(7))))
                .isInstanceOf(CancellationException.class);
        int kept = Files.readAllLines(stopped.resolve("evaluations.csv")).size() - 1;
        Posterior resumed = calibration.run(stopped, new Stop(Integer.MAX_VALUE));

        assertThat(kept).isEqualTo(7);
        assertThat(new CalibrationTables(study, resumed).parameters())
                .isEqualTo(new CalibrationTables(study, whole).parameters());
        assertThat(resumed.particles()).hasSameSizeAs(whole.particles());
        assertThat(Arrays.equals(resumed.best().place(), whole.best().place())).isTrue();
    }

    /** Four worlds where a point may be near, two elsewhere; interrupted where it may be, also between the two. */
    @Test
    void pointsThatCannotBeNearGetFewWorldsAndAStopMovesNothing() throws IOException {
        CalibrationStudy study = CalibrationReader.read(study(8, 10, 1), List.of());
        Calibration calibration = new Calibration(study, new Worlds(1, 4, 2));
        Path inOneGo = Files.createDirectories(temp.resolve("a"));
        Path stopped = Files.createDirectories(temp.resolve("b"));

        Posterior whole = calibration.run(inOneGo, new Stop(Integer.MAX_VALUE));
        for (int after : new int[] {3, 19}) {
            assertThat(catchThrowable(() -> calibration.run(stopped, new Stop(after))))
                    .isInstanceOf(CancellationException.class);
        }
        Posterior resumed = calibration.run(stopped, new Stop(Integer.MAX_VALUE));

        assertThat(whole.wholePoints()).isLessThan(whole.points());
        assertThat(whole.particles()).allMatch(particle -> particle.evaluation().values().length == 4);
        assertThat(new CalibrationTables(study, resumed).parameters())
                .isEqualTo(new CalibrationTables(study, whole).parameters());
        assertThat(new CalibrationTables(study, resumed).fit()).isEqualTo(new CalibrationTables(study, whole).fit());
        assertThat(resumed.wholePoints()).isEqualTo(whole.wholePoints());
    }

    @Test
    void whatBelongsToAnotherCalibrationIsNotTakenUp() throws IOException {
        CalibrationStudy study = CalibrationReader.read(study(1, 4, 0), List.of());
        Path work = Files.createDirectories(temp.resolve("work"));
        Files.writeString(work.resolve("evaluations.csv"), "another\n");

        assertThat(catchThrowable(() -> new Calibration(study, new Worlds(1, 1, 2)).run(work, new Stop(9))))
                .hasMessageContaining("belongs to another calibration");
    }
}
