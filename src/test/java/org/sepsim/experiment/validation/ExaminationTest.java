package org.sepsim.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.calibration.CalibrationReader;
import org.sepsim.experiment.calibration.CalibrationStudy;
import org.sepsim.experiment.evidence.Naive;
import org.sepsim.experiment.evidence.Question;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.experiment.evidence.TargetFile;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.results.ResultsException;
import org.sepsim.results.Table;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

class ExaminationTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path TABLE = SCENARIOS.resolve(TargetFile.NAME);
    private static final CalibrationStudy FIT =
            CalibrationReader.read(SCENARIOS.resolve("studies/to-2017.yaml"), List.of());
    private static final Table POSTERIOR = Table.of("particle,weight,distance,"
            + String.join(",", FIT.space().factors()) + "\n" + particle("0,0.25,1,", 0.5) + particle("1,0.75,1,", 0.4));

    private final ScenarioReader reader = new ScenarioReader();

    @TempDir
    private Path temp;

    /** A particle with every parameter at the same place between the ends of its prior. */
    private static String particle(String head, double place) {
        double[] places = new double[FIT.space().factors().size()];
        Arrays.fill(places, place);
        return head + String.join(",", FIT.space().values(places)) + "\n";
    }

    private ValidationStudy study() {
        List<Target> targets = TargetFile.read(TABLE);
        Map<Scenario, List<Target>> asked = ValidationStudy.byScenario(
                targets, (name, its) -> reader.scenario(SCENARIOS.resolve(name + ".yaml"), List.of()));
        return new ValidationStudy(
                asked,
                TargetFile.text(TABLE),
                sets -> reader.scenario(SCENARIOS.resolve("baseline.yaml"), sets),
                0,
                Optional.of(Backtest.of(FIT, POSTERIOR, targets)));
    }

    /** Stops after so many worlds. */
    private static Batch.Progress until(int worlds) {
        return new Batch.Progress() {
            private int seen;

            @Override
            public void stored(int done, int of) {
                seen = done;
            }

            @Override
            public void writing() {}

            @Override
            public boolean stopWanted() {
                return seen >= worlds;
            }
        };
    }

    private Path answered(int seed, Path work, Batch.Progress progress) throws IOException, InterruptedException {
        Files.createDirectories(work);
        Path tables = Files.createDirectories(temp.resolve("tables of " + work.getFileName()));
        new Examination(study(), new Worlds(seed, 2, 2), progress).run(work).write(tables);
        return tables;
    }

    @Test
    void whatWasStoppedGoesOnAndEndsAsIfItNeverHad() throws IOException, InterruptedException {
        Path whole = answered(1, temp.resolve("whole"), until(Integer.MAX_VALUE));
        Path stopped = temp.resolve("stopped");

        assertThatThrownBy(() -> answered(1, stopped, until(3)))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("stopped after 3 of 8 worlds");
        assertThat(Files.readAllLines(stopped.resolve("answers.csv"))).hasSizeGreaterThanOrEqualTo(4);
        Path resumed = answered(1, stopped, until(Integer.MAX_VALUE));

        try (Stream<Path> files = Files.list(whole)) {
            assertThat(files.toList())
                    .hasSize(9)
                    .allSatisfy(file ->
                            assertThat(resumed.resolve(file.getFileName())).hasSameBinaryContentAs(file));
        }
        assertThatThrownBy(() -> answered(2, stopped, until(1)))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("belongs to another validation");
    }

    @Test
    void aTornLastLineIsRunAgain() throws IOException {
        try (AnswerLog log = new AnswerLog(temp, "print")) {
            log.kept("q", new Counted()).of(1, 1);
        }
        Files.writeString(temp.resolve("answers.csv"), "q 2:7,", StandardOpenOption.APPEND);

        try (AnswerLog log = new AnswerLog(temp, "print")) {
            Counted counted = new Counted();
            assertThat(log.kept("q", counted).of(1, 1)).containsExactly(1, Double.NaN);
            assertThat(log.kept("q", counted).of(1, 2)).containsExactly(2, Double.NaN);
            assertThat(counted.runs).isEqualTo(1);
        }
    }

    /** Answers its world's number and nothing. */
    private static final class Counted implements Question {
        private int runs;

        @Override
        public int size() {
            return 2;
        }

        @Override
        public double[] of(long seed, int replicate) {
            runs++;
            return new double[] {replicate, Double.NaN};
        }
    }

    @Test
    void onlyWhatCameLaterIsPredictedAndNaiveForecastsKnowNoMore() throws InterruptedException {
        Backtest backtest = study().backtest().orElseThrow();

        assertThat(Backtest.lastFitted(FIT)).isEqualTo(2017);
        assertThat(backtest.predicted())
                .hasSize(19)
                .allSatisfy(target -> assertThat(target.year()).isGreaterThan(2017))
                .noneMatch(target -> target.scenario().equals("prague-coalition"));
        double[][] values = new Worlds(1, 2, 1).of(backtest.question(study().variant()), done -> {});
        Backtest.Answered answered = backtest.answered(values, study().first(), 1);
        assertThat(answered.validation().comparisons()).hasSize(19);
        assertThat(answered.validation().forecasts())
                .noneMatch(forecast -> forecast.naive() == Naive.PERSISTENCE) // no figure of 5G is older
                .filteredOn(forecast -> forecast.comparison().target().id().equals("sep5g-2019-huawei"))
                .filteredOn(forecast -> forecast.naive() == Naive.LAST_GENERATION)
                .singleElement()
                .satisfies(forecast -> assertThat(forecast.value()).isEqualTo(0.09));
        assertThat(answered.skills())
                .extracting(skill -> skill.naive())
                .containsExactly(Naive.LAST_GENERATION, Naive.RND_PROPORTIONAL, Naive.RND_RECORD);
    }

    @Test
    void aFolderWithoutResultsHoldsNoFit() {
        assertThat(BacktestFit.stored(FIT, temp)).isEmpty();
    }
}
