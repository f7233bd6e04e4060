package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.EventRow;
import org.sepsim.results.Numbers;
import org.sepsim.results.Periods;
import org.sepsim.results.RunRows;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** The baseline's numbers, pinned, on every Java. A change that means to move them says so: {@code mvn test -Dtest=GoldenRunTest -Dgolden=update}. */
class GoldenRunTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/baseline.txt");
    private static final int[] YEARS = {2009, 2016, 2019, 2025, 2032, 2040};
    private static final List<String> MEASURES = List.of(
            "declared_sep_share",
            "essential_families",
            "patent_applications",
            "contribution_share",
            "leadership_share",
            "rnd_spend",
            "ran_revenue_share",
            "device_revenue_share",
            "royalty_income",
            "subscribers",
            "base_stations",
            "component_access",
            "consumer_surplus");

    @Test
    void theBaselinesFirstWorldIsWhatItWas() throws IOException {
        String now = text(firstWorld());
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, now);
        }
        assertThat(now).isEqualTo(Files.readString(GOLDEN));
    }

    private static RunRows firstWorld() {
        List<Measure> measures = MEASURES.stream()
                .map(name -> Measures.named(name).orElseThrow())
                .toList();
        Scenario shipped = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of());
        Reporting reporting = Reporting.of(shipped, measures, Periods.years(2005, 2040));
        return ((Outcome.Done) new RunSpec(shipped, 0, 1, 1, reporting, true).run()).rows();
    }

    private static String text(RunRows rows) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < rows.series().size(); k++) {
            SeriesKey key = rows.series().get(k);
            if (Arrays.stream(rows.values()[k]).allMatch(value -> value == 0)) {
                continue;
            }
            text.append(key.measure())
                    .append(' ')
                    .append(key.generation())
                    .append(' ')
                    .append(key.entity());
            for (int year : YEARS) {
                text.append(' ').append(Numbers.format(rows.values()[k][year - 2005]));
            }
            text.append('\n');
        }
        for (EventRow event : rows.events().rows()) {
            text.append(event.date())
                    .append(' ')
                    .append(event.type())
                    .append(' ')
                    .append(event.actor());
            text.append(' ').append(event.target()).append('\n');
        }
        return text.toString();
    }
}
