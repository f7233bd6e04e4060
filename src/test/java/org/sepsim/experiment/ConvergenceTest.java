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
}
