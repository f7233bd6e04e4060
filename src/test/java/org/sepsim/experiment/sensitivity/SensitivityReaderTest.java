package org.sepsim.experiment.sensitivity;

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
import org.sepsim.scenario.ScenarioException;

class SensitivityReaderTest {
    private static final String RIGHT = """
            design: {type: morris, trajectories: 2}
            factors:
              economy.grantLag: {from: 2, to: 5}
            outputs:
              - {measure: ran_revenue_share, level: firm, entity: Huawei, year: 2030}
            """;

    @TempDir
    private Path temp;

    private SensitivityStudy read(String text) throws IOException {
        String scenario = Path.of("scenarios/baseline.yaml").toAbsolutePath().toString();
        Path file = Files.writeString(temp.resolve("mine.yaml"), "scenario: " + scenario + "\n" + text);
        return SensitivityReader.read(file, List.of(), 1);
    }

    @ParameterizedTest
    @CsvSource({"what-moves-5g, 120", "variance-of-5g, 384"})
    void everyShippedStudyCanBeRunAndAsksAQuestion(String name, int points) {
        SensitivityStudy study = SensitivityReader.read(Path.of("scenarios/studies/" + name + ".yaml"), List.of(), 1);

        assertThat(study.design().purpose()).endsWith("?");
        assertThat(study.design().points()).hasSize(points);
        assertThat(study.outputs()).hasSizeGreaterThan(1);
    }

    @Test
    void onlyWhatOutputsNeedIsStored() throws IOException {
        SensitivityStudy study = read(RIGHT);

        assertThat(study.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.name()).isEqualTo("ran_revenue_share");
            assertThat(measure.levels()).hasSize(1);
        });
        assertThat(study.periods().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entity: Huawei | entity: Huawai | mine.yaml:6:55: outputs[0].entity: 'Huawai' is not known; did you mean Huawei?",
                "ran_revenue_share | ran_revenue_shar | mine.yaml:6:15: outputs[0].measure: 'ran_revenue_shar' is not known; did you mean ran_revenue_share?",
                "year: 2030 | year: 2050 | mine.yaml:6:69: outputs[0].year: must be a whole number from 2005 to 2040",
                "type: morris, trajectories: 2 | type: sobol, points: 4 | mine.yaml:2:9: design.type: must be morris or saltelli",
                "outputs: | resampels: 20; outputs: | resampels: is not known",
            })
    void aMistakeIsToldWithItsPlace(String right, String wrong, String message) {
        String text = RIGHT.replace(right, wrong.replace("; ", "\n"));

        ScenarioException mistake = catchThrowableOfType(ScenarioException.class, () -> read(text));

        assertThat(mistake.getMessage()).contains(message);
    }
}
