package org.sepsim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sepsim.mechanism.restriction.OwnJudgement;
import org.sepsim.mechanism.restriction.ThresholdBandwagon;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioException;

class DesignReaderTest {
    @TempDir
    private Path temp;

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/sweeps"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedDesignCanBeRunAndSaysWhatItIsFor(Path file) {
        SweepDesign design = DesignReader.read(file, List.of(), 1);

        assertThat(design.purpose()).endsWith("?");
        assertThat(design.points()).hasSizeGreaterThan(10);
        assertThat(design.measures()).isNotEmpty();
    }

    @Test
    void someDesignsAreShipped() throws IOException {
        assertThat(shipped()).hasSizeGreaterThanOrEqualTo(3);
    }

    private Path file(String text) throws IOException {
        String scenario = Path.of("scenarios/baseline.yaml").toAbsolutePath().toString();
        return Files.writeString(temp.resolve("mine.yaml"), "scenario: " + scenario + "\n" + text);
    }

    private List<Scenario> scenarios(String text) throws IOException {
        return DesignReader.read(file(text), List.of(), 1).points().stream()
                .map(DesignPoint::scenario)
                .toList();
    }

    private List<String> mistakes(String text) throws IOException {
        Path file = file(text);
        return catchThrowableOfType(ScenarioException.class, () -> DesignReader.read(file, List.of(), 1))
                .getMessage()
                .replace(temp + "/", "")
                .lines()
                .toList();
    }

    @Test
    void datesAndNoneAreValues() throws IOException {
        assertThat(scenarios("factors:\n  policy.exportControl.start: {values: [2012-Q1, none]}\n"))
                .extracting(point -> point.policy().exportControl().start())
                .containsExactly(Quarter.of(2012, 1), null);
    }

    @Test
    void rangesOfDatesAndWholeNumbersAreVariedInWholes() throws IOException {
        List<Scenario> points = scenarios("""
                design: {type: grid, levels: 3}
                factors:
                  policy.exportControl.start: {from: 2012-Q1, to: 2014-Q1}
                  policy.exportControl.stockpile: {from: 0, to: 8, levels: 2}
                """);

        assertThat(points)
                .extracting(point -> point.policy().exportControl().start().toString())
                .containsExactly("2012-Q1", "2012-Q1", "2013-Q1", "2013-Q1", "2014-Q1", "2014-Q1");
        assertThat(points)
                .extracting(point -> point.policy().exportControl().stockpile())
                .startsWith(0, 8, 0, 8);
    }

    @Test
    void rulesAreValuesAndTheirParametersComeAfterThem() throws IOException {
        List<Scenario> points = scenarios("""
                design: {type: list, points: [
                  {mechanisms.restrictions.bandwagonWeight: 0.7, mechanisms.restrictions.type: threshold-bandwagon},
                  {mechanisms.restrictions.type: own-judgement}]}
                """);

        assertThat(points.get(0).mechanisms().restrictions()).isInstanceOf(ThresholdBandwagon.class);
        assertThat(((ThresholdBandwagon) points.get(0).mechanisms().restrictions()).bandwagonWeight())
                .isEqualTo(0.7);
        assertThat(points.get(1).mechanisms().restrictions()).isInstanceOf(OwnJudgement.class);
    }

    @Test
    void aWholePolicyIsAValueWithANameOfItsOwn() throws IOException {
        SweepDesign design = DesignReader.read(file("""
                factors:
                  policy.exportControl: {values: {early and deep: {start: 2014-Q3, depth: 0.9}, never: {start: none}}}
                """), List.of(), 1);

        assertThat(design.table().points())
                .extracting(point -> point.values().get(0))
                .containsExactly("early and deep", "never");
        assertThat(design.points().get(0).scenario().policy().exportControl().depth())
                .isEqualTo(0.9);
        assertThat(design.points().get(1).scenario().policy().exportControl().depth())
                .isEqualTo(0.6);
    }

    @Test
    void whatAPointLeavesOutStaysAndIsToldAllTheSame() throws IOException {
        SweepDesign design = DesignReader.read(file("""
                design: {type: one-factor, levels: 2}
                factors:
                  policy.exportControl.depth: {from: 0.1, to: 0.2}
                  economy.grantLag: {values: [5]}
                """), List.of(), 1);

        assertThat(design.table().points())
                .extracting(point -> String.join(" ", point.values()))
                .containsExactly("0.6 3.5", "0.1 3.5", "0.2 3.5", "0.6 5");
        assertThat(design.points().get(0).scenario().name()).isEqualTo("baseline#0");
    }

    @Test
    void theTableOfADesignCanBeRunAgainAsADesign() throws IOException {
        SweepDesign drawn = DesignReader.read(file("""
                design: {type: latin-hypercube, points: 5}
                factors:
                  policy.exportControl.depth: {from: 0, to: 0.9}
                  policy.exportControl.start: {from: 2010-Q1, to: 2020-Q1}
                """), List.of(), 3);
        drawn.table().write(temp);
        SweepDesign again = DesignReader.read(file("design: {type: csv, file: design.csv}\n"), List.of(), 1);

        assertThat(again.table()).isEqualTo(drawn.table());
        assertThat(again.points())
                .extracting(point -> point.scenario().sha256())
                .containsExactlyElementsOf(
                        drawn.points().stream().map(p -> p.scenario().sha256()).toList());
    }

    @Test
    void aDesignWrittenAsAListIsTheSameDesign() throws IOException {
        String text =
                "factors:\n  policy.goals: {values: [[], [{nation: Korea, generation: 6G, share: 0.3, budget: 1}]]}\n";
        SweepDesign design = DesignReader.read(file(text), List.of(), 1);
        SweepDesign again =
                DesignReader.read(file(design.asList().replace("scenario: baseline.yaml\n", "")), List.of(), 1);

        assertThat(again.points())
                .extracting(point -> point.scenario().sha256())
                .containsExactlyElementsOf(
                        design.points().stream().map(p -> p.scenario().sha256()).toList());
    }

    @Test
    void everyMistakeIsToldAtItsPlace() throws IOException {
        assertThat(mistakes("""
                replicates: 0
                design: {type: latin-hypercub, points: 400}
                factors:
                  policy.exportControl.depth: {from: 0.0, to: 0.9}
                measures: [declared_sep_shre]
                """))
                .containsExactly(
                        "mine.yaml:2:13: replicates: must be a whole number from 1 to 1000000 but is 0",
                        "mine.yaml:3:16: design.type: 'latin-hypercub' is not known; did you mean latin-hypercube?",
                        "mine.yaml:6:12: measures: 'declared_sep_shre' is not known; did you mean declared_sep_share?");
        assertThat(mistakes("""
                design: {type: random, points: 4}
                factors:
                  policy.exportControl.dept: {from: 0.0, to: 0.9}
                  policy.exportControl.depth: {from: 0.0, to: 1.9}
                  policy.exportControl.start: {values: [2012-Q1, 2019-Q7]}
                  mechanisms.restrictions: {from: 1, to: 2}
                  economy.grantLag: {from: 2}
                """))
                .hasSize(5)
                .anyMatch(line ->
                        line.startsWith("mine.yaml:4:24: policy.exportControl.dept: is not known; did you mean depth?"))
                .anyMatch(line -> line.equals(
                        "mine.yaml:5:47: policy.exportControl.depth: must be a number from 0 to 1 but is 1.9"))
                .anyMatch(
                        line -> line.startsWith("mine.yaml:6:50: policy.exportControl.start: '2019-Q7' is not a date"))
                .anyMatch(line -> line.startsWith("mine.yaml:7:"))
                .anyMatch(line -> line.startsWith("mine.yaml:8:21: factors.economy.grantLag: must have either values"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "design: {type: grid} | factors: is missing",
                "{factors: {economy.grantLag: {from: 2, to: 5}}} | needs levels",
                "{factors: {economy.grantLag: {from: 5, to: 2, levels: 3}}} | must be above from",
                "{factors: {economy.grantLag: {values: []}}} | must be a list of values",
                "{factors: {economy.grantLag: {values: [2, 900]}}} | from 0.5 to 10",
                "{design: {type: zip}, factors: {economy.grantLag: {values: [2, 3]}, economy.payout: {values: [0.1]}}} | equally many values",
                "{design: {type: list, points: []}} | must not be empty",
                "{design: {type: list, points: [{economy.grantLg: 3}]}} | did you mean grantLag",
                "{design: {type: csv, file: nowhere.csv}} | there is no such file",
                "{design: {type: morris, trajectories: 2, levels: 3}, factors: {economy.grantLag: {from: 2, to: 5}}} | must be even",
                "{design: {type: sobol, points: 0}, factors: {economy.grantLag: {from: 2, to: 5}}} | from 1 to",
                "{design: {type: list, points: [{economy.grantLag: 3}]}, factors: {economy.payout: {values: [0.1]}}} | must not be there"
            })
    void aDesignThatCannotBeRunIsRefused(String text, String message) throws IOException {
        String block = text.startsWith("{")
                ? text.substring(1, text.length() - 1).replace("}, factors:", "}\nfactors:")
                : text;

        assertThat(mistakes(block + "\n"))
                .anyMatch(line -> line.matches("mine.yaml:\\d+:\\d+: .*|.*nowhere.csv.*") && line.contains(message));
    }

    @Test
    void aMistakeInTheScenarioBelowIsToldToo() throws IOException {
        Path file = Files.writeString(temp.resolve("mine.yaml"), "scenario: nowhere.yaml\nreplicates: x\n");
        ScenarioException refusal =
                catchThrowableOfType(ScenarioException.class, () -> DesignReader.read(file, List.of(), 1));

        assertThat(refusal.problems()).extracting(problem -> problem.path()).contains("scenario", "replicates");
    }

    @Test
    void aValueOfTheCommandLineThatAFactorWouldHideIsRefused() throws IOException {
        Path file = file("factors:\n  economy.grantLag: {values: [2, 3]}\n");
        ScenarioException refusal = catchThrowableOfType(
                ScenarioException.class, () -> DesignReader.read(file, List.of("economy.grantLag=4"), 1));

        assertThat(refusal).hasMessageContaining("economy.grantLag: is a factor of the design");
        assertThat(DesignReader.read(file, List.of("economy.payout=0.3"), 1)
                        .points()
                        .get(0)
                        .scenario()
                        .economy()
                        .payout())
                .isEqualTo(0.3);
    }

    @Test
    void theSchemaNamesEveryKindOfDesign() {
        assertThat(DesignReader.schema())
                .contains(DesignDocument.KINDS.of(Design.class).keySet())
                .contains("\"factors\"", "\"replicates\"", "\"sepsim design\"");
    }
}
