package org.sepsim.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sepsim.results.Table;

/** Made up numbers of ten worlds, the same in all but one fact. */
class AblationTest {
    private static final Fact CATCH_UP = Facts.all().stream()
            .filter(fact -> fact.label().equals("catch-up"))
            .findFirst()
            .orElseThrow();

    private static double[][] worlds(double catchUp) {
        int numbers = Facts.all().stream()
                .mapToInt(fact -> fact.measure().numbers().size())
                .sum();
        double[][] worlds = new double[10][numbers];
        for (int world = 0; world < worlds.length; world++) {
            Arrays.fill(worlds[world], 0.5);
            worlds[world][FactSheet.place(CATCH_UP)] = catchUp + 0.01 * world;
        }
        return worlds;
    }

    private static Ablation ablation(double full, double without) {
        return new Ablation(worlds(full), Map.of("some", worlds(without)), 1);
    }

    private static String cell(double full, double without, String column) {
        Table facts = FactTable.of("s", worlds(full), 1, Optional.of(ablation(full, without)));
        List<String> row = facts.rows().stream()
                .filter(each -> facts.text(each, "label").equals("catch-up"))
                .findFirst()
                .orElseThrow();
        return facts.text(row, column);
    }

    @Test
    void aMechanismCarriesTheFactThatIsGoneWithoutIt() {
        assertThat(cell(1.5, 1.0, "carried_by")).isEqualTo("some");
        assertThat(cell(1.5, 1.6, "carried_by")).isEmpty();
    }

    @Test
    void andPreventsTheFactThatComesWithoutIt() {
        assertThat(cell(2.5, 1.5, "prevented_by")).isEqualTo("some");
        assertThat(cell(2.5, 1.5, "carried_by")).isEmpty();
    }

    @Test
    void theTableHoldsThePairedDifference() {
        Table table = ablation(1.5, 1.0).table();
        List<List<String>> its = table.rows().stream()
                .filter(row -> table.text(row, "label").equals("catch-up"))
                .toList();

        assertThat(its).hasSize(2);
        assertThat(table.text(its.get(0), "mechanism")).isEqualTo(Ablation.NONE);
        assertThat(table.number(its.get(0), "difference")).isZero();
        assertThat(table.number(its.get(1), "difference")).isEqualTo(-0.5);
        assertThat(table.number(its.get(1), "holds")).isZero();
    }
}
