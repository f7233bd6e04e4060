package org.sepsim.experiment.evidence;

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
import org.sepsim.scenario.ScenarioReader;

class TargetFileTest {
    private static final Path SHIPPED = Path.of("scenarios/targets.csv");
    private static final String HEADER =
            "id,measure,level,entity,generation,date,statistic,target,low,high,use,source,url,note,unit,scenario\n";
    private static final String ROW =
            "a,declared_sep_share,firm,Huawei,4G,2010-05,value,0.1,0.05,0.15,fit,somebody,,,1,baseline\n";

    @TempDir
    private Path temp;

    @Test
    void everyShippedTargetIsAskedOfWhatARunReports() {
        List<Target> targets = TargetFile.read(SHIPPED);

        assertThat(targets).hasSize(78);
        assertThat(new Moments(ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of()), targets)
                        .unanswered())
                .isEmpty();
        assertThat(targets).allMatch(t -> t.low() <= t.value() && t.value() <= t.high());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "declared_sep_share | declared_share | targets.csv:2:3: measure: 'declared_share' is not known; did you mean declared_sep_share?",
                "firm | world | targets.csv:2:22: level: 'world' is not known",
                "2010-05 | 2010-13 | targets.csv:2:37: date: must be a month or a year from 2005 to 2040",
                "0.15 | 0.05 | targets.csv:2:60: high: must be above low",
                "0.05 | five | targets.csv:2:55: low: must be a number but is 'five'",
                "fit | train | targets.csv:2:65: use: 'train' is not known",
                "value | mean | targets.csv:2:45: statistic: 'mean' is not known"
            })
    void aMistakeIsToldWithItsPlace(String right, String wrong, String message) throws IOException {
        Path file = Files.writeString(temp.resolve("targets.csv"), HEADER + ROW.replace(right, wrong));

        ScenarioException mistake = catchThrowableOfType(ScenarioException.class, () -> TargetFile.read(file));

        assertThat(mistake.getMessage()).contains(message);
    }
}
