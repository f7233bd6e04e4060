package org.sepsim.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sepsim.results.Table;
import org.sepsim.scenario.ScenarioReader;

class FactsTest {
    /** Shares r^−.6 by rank r, of which only the ten largest count. */
    @Test
    void theSlopeOfAPowerLawIsItsExponent() {
        Map<String, Double> shares = new HashMap<>();
        for (int rank = 1; rank <= 10; rank++) {
            shares.put("firm " + rank, Math.pow(rank, -0.6));
        }
        shares.put("small", 1e-9);
        shares.put("nothing", 0.0);

        assertThat(Facts.rankSize(shares)).isCloseTo(-0.6, within(1e-9));
    }

    /** Ranks 1 2 3 4 against 1 2 4 3: 1 − 6·2/(4·15) = .8. */
    @Test
    void ranksAreComparedOverThoseWithAShare() {
        Map<String, Double> one = Map.of("a", 0.4, "b", 0.3, "c", 0.2, "d", 0.1, "e", 0.0);
        Map<String, Double> other = Map.of("a", 0.4, "b", 0.3, "c", 0.1, "d", 0.2, "e", 0.0, "f", 0.9);

        assertThat(Facts.rankCorrelation(one, other)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void everyFactIsMeasuredInTheBaseline() {
        FactSheet sheet = new FactSheet(ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of()));

        double[] values = sheet.of(1, 1);
        Table table = sheet.table(new double[][] {values});

        assertThat(values).hasSize(9).doesNotContain(Double.NaN);
        for (List<String> row : table.rows()) {
            assertThat(table.number(row, "p05")).isEqualTo(table.number(row, "p95"));
            assertThat(table.number(row, "holds")).isIn(0.0, 1.0);
        }
    }

    @Test
    void inAWorldWithoutExportControlNobodyIsUnderSanction() {
        FactSheet sheet = new FactSheet(
                ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of("policy.exportControl.start=none")));

        assertThat(sheet.of(1, 1)[4]).isNaN();
    }
}
