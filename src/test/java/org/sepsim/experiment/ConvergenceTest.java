package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConvergenceTest {
    @Test
    void aSpreadIsStableFromWhereItMovesLessThanAHundredthForGood() {
        assertThat(Convergence.stable(new double[] {0.30, 0.21, 0.25, 0.245, 0.243}))
                .containsExactly(false, false, true, true, false);
    }

    @Test
    void oneLookOrAnUnknownSpreadTellsNothing() {
        assertThat(Convergence.stable(new double[] {0.2})).containsExactly(false);
        assertThat(Convergence.stable(new double[] {Double.NaN, Double.NaN})).containsExactly(false, false);
    }

    /** Every ten up to a thousand, then a tenth more: a hundred thousand worlds are looked at some hundred and fifty times. */
    @Test
    void looksGetRarerWhereThereAreManyWorlds() {
        assertThat(Convergence.sizes(25)).containsExactly(10, 20, 25);
        assertThat(Convergence.sizes(30)).containsExactly(10, 20, 30);
        assertThat(Convergence.sizes(1250)).hasSize(103).endsWith(990, 1000, 1100, 1210, 1250);
        assertThat(Convergence.sizes(100_000))
                .hasSizeLessThan(160)
                .endsWith(100_000)
                .doesNotHaveDuplicates();
    }
}
