package org.sepsim.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.scenario.ScenarioException;

class CalibrationReaderTest {
    private static final Path SCENARIOS = Path.of("scenarios").toAbsolutePath();
    private static final String RIGHT = """
            factors:
              economy.grantLag: {from: 2, to: 5}
            targets: {file: %s/targets.csv, use: [fit], before: 2018}
            """.formatted(SCENARIOS);

    @TempDir
    private Path temp;

    private CalibrationStudy read(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("mine.yaml"), "scenario: " + SCENARIOS + "/baseline.yaml\n" + text);
        return CalibrationReader.read(file, List.of());
    }

    @ParameterizedTest
    @CsvSource({"to-2017, 32", "to-2020, 38"})
    void theShippedCalibrationsFitNothingButWhatMayBeFitted(String name, int targets) {
        CalibrationStudy study = CalibrationReader.read(Path.of("scenarios/studies/" + name + ".yaml"), List.of());

        assertThat(study.space().factors()).hasSize(33);
        assertThat(study.targets()).hasSize(targets).extracting(Target::use).containsOnly("fit");
    }

    @Test
    void nothingOfAfterTheYearIsFitted() throws IOException {
        assertThat(read(RIGHT).targets()).isNotEmpty().allMatch(target -> target.year() < 2018);
    }

    @Test
    void aParameterWithoutEndsHasTheRangeOfItsRecord() throws IOException {
        CalibrationStudy study =
                read(RIGHT.replace("economy.grantLag: {from: 2, to: 5}", "mechanisms.inventions.carryOver: {}"));

        assertThat(study.space().values(new double[] {0})).containsExactly("0");
        assertThat(study.space().values(new double[] {1})).containsExactly("1");
        assertThat(study.space().values(new double[] {0.25})).containsExactly("0.25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "economy.grantLag | economy.grantLak | mine.yaml:3:11: economy.grantLak: is not known; did you mean grantLag?",
                "before: 2018 | before: 2006 | mine.yaml:4:10: targets: leaves none of the rows",
                "targets.csv | nothing.csv | nothing.csv",
                "to: 5 | to: 1 | factors.economy.grantLag.to",
                "targets: | serch: 3; targets: | mine.yaml:4:1: serch: is not known; did you mean search?"
            })
    void aMistakeIsTold(String right, String wrong, String message) {
        String text = RIGHT.replace(right, wrong.replace("; ", "\n"));

        ScenarioException mistake = catchThrowableOfType(ScenarioException.class, () -> read(text));

        assertThat(mistake.getMessage()).contains(message);
    }
}
