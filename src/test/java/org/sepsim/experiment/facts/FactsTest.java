package org.sepsim.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
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

        assertThat(OwnershipFacts.rankSize(shares)).isCloseTo(-0.6, within(1e-9));
    }

    /** Ranks 1 2 3 4 against 1 2 4 3: 1 − 6·2/(4·15) = .8. */
    @Test
    void ranksAreComparedOverThoseWithAShare() {
        Map<String, Double> one = Map.of("a", 0.4, "b", 0.3, "c", 0.2, "d", 0.1, "e", 0.0);
        Map<String, Double> other = Map.of("a", 0.4, "b", 0.3, "c", 0.1, "d", 0.2, "e", 0.0, "f", 0.9);

        assertThat(OwnershipFacts.rankCorrelation(one, other)).isCloseTo(0.8, within(1e-9));
    }

    private static FactSheet sheet(String... sets) {
        ScenarioReader reader = new ScenarioReader();
        return new FactSheet(more -> {
            List<String> all = new ArrayList<>(List.of(sets));
            all.addAll(more);
            return reader.scenario(Path.of("scenarios/baseline.yaml"), all);
        });
    }

    private static double value(double[] values, String label) {
        Fact wanted = Facts.all().stream()
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow();
        return values[FactSheet.place(wanted)];
    }

    @Test
    void everyFactHasARow() {
        List<String> ids = Facts.all().stream().map(Fact::id).distinct().toList();

        assertThat(ids)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 18).mapToObj(n -> "F" + n).toList());
    }

    @Test
    void everyFactIsMeasuredInTheBaseline() {
        double[] values = sheet().of(1, 1);
        Table table = FactTable.of("baseline", new double[][] {values}, 1, Optional.empty());

        assertThat(values).doesNotContain(Double.NaN);
        for (List<String> row : table.rows()) {
            assertThat(table.text(row, "over")).isIn("worlds", "resampled worlds");
            if (table.text(row, "over").equals("worlds")) {
                assertThat(table.number(row, "p05")).isEqualTo(table.number(row, "p95"));
                assertThat(table.number(row, "holds")).isIn(0.0, 1.0);
            }
        }
    }

    @Test
    void inAWorldWithoutExportControlNobodyIsUnderSanction() {
        assertThat(value(sheet("policy.exportControl.start=none").of(1, 1), "R&D holds"))
                .isNaN();
    }

    /** Two equal heaps are far above 5/9, an even spread is at it, a bell of many values at 1/3; 200 values come within .02. */
    @Test
    void twoHeapsAreMoreBimodalThanABell() {
        double[][] heaps = new double[200][1];
        double[][] even = new double[200][1];
        double[][] bell = new double[200][1];
        NormalDistribution normal = new NormalDistribution();
        for (int i = 0; i < 200; i++) {
            heaps[i][0] = i % 2;
            even[i][0] = i;
            bell[i][0] = normal.inverseCumulativeProbability((i + 0.5) / 200);
        }

        assertThat(PoliticsFacts.bimodality(heaps)).isGreaterThan(0.9);
        assertThat(PoliticsFacts.bimodality(even)).isCloseTo(5.0 / 9, within(0.02));
        assertThat(PoliticsFacts.bimodality(bell)).isCloseTo(1.0 / 3, within(0.02));
    }

    /** F(t) of .05 and .5 from years 3, 10 and 20 on, and a straight line. */
    @Test
    void aClosedFormDescribesItselfAndNoStraightLine() {
        double[][] itself = new double[3][36];
        double[][] line = new double[3][36];
        int[] start = {3, 10, 20};
        for (int g = 0; g < 3; g++) {
            for (int year = 0; year < 36; year++) {
                double left = Math.exp(-0.55 * Math.max(0, year - start[g]));
                itself[g][year] = (1 - left) / (1 + 10 * left);
                line[g][year] = year % 2;
            }
        }

        assertThat(BassFit.rSquared(itself)).isGreaterThan(0.99999);
        assertThat(BassFit.rSquared(line)).isLessThan(0.6);
    }

    /** Log odds 2 ln(1 + allies) + ln knowledge + year, in counts so large that one half is nothing. */
    @Test
    void theHelpOfAlliesIsFoundBesideKnowledgeAndYears() {
        List<Witness.Work> work = new ArrayList<>();
        for (int year = 2010; year < 2014; year++) {
            for (int firm = 0; firm < 6; firm++) {
                double knowledge = 1 + firm * firm % 5;
                double odds = Math.pow(1 + firm, 2) * knowledge * Math.exp(year - 2012);
                work.add(new Witness.Work(year, 1e9, 1e9 * odds / (1 + odds), knowledge, firm));
            }
        }

        assertThat(StandardsFacts.help(work)).isCloseTo(2, within(1e-4));
    }
}
