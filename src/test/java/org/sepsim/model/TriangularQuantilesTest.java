package org.sepsim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TriangularQuantilesTest {
    private static final List<Uncertain> NUMBERS = List.of(
            Uncertain.sourced(3.7),
            new Uncertain(0.9, 0.5, 1.7, Uncertain.Basis.ESTIMATED),
            new Uncertain(2, 2, 9, Uncertain.Basis.RECALLED),
            new Uncertain(9, 2, 9, Uncertain.Basis.RECALLED),
            new Uncertain(-1, -4, 0, Uncertain.Basis.ESTIMATED));

    /** To the bit: worlds are the same whether a number is drawn alone or in a path. */
    @Test
    void manyAreDrawnAsEachAlone() {
        TriangularQuantiles quantiles = new TriangularQuantiles(NUMBERS);
        for (double u = 1e-9; u < 1; u += 0.001) {
            for (int k = 0; k < NUMBERS.size(); k++) {
                assertThat(quantiles.at(k, u)).isEqualTo(NUMBERS.get(k).at(u));
            }
        }
    }
}
