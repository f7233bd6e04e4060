package org.sepsim.mechanism.exit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsolvencyTest {
    /** Creditors bear a quarter of sales of 4, that is 1. */
    @ParameterizedTest(name = "cash {0} and margin {1}: ends {2}")
    @CsvSource({"-2, 1.5, false", "-2, 1, false", "-2, 0.9, true", "0.5, -1.4, false", "0.5, -1.6, true", "3, -3, false"
    })
    void aFirmEndsWhenCashAndAYearsMarginAreBelowItsCredit(double cash, double margin, boolean ends) {
        assertThat(new Insolvency(0.25).ends(cash, margin, 4)).isEqualTo(ends);
    }

    @Test
    void withoutCreditDebtIsTheEndUnlessTheYearPaysIt() {
        assertThat(new Insolvency(0).ends(-1, 0.9, 100)).isTrue();
        assertThat(new Insolvency(0).ends(-1, 1, 100)).isFalse();
        assertThat(new NobodyEnds().ends(-100, -100, 0)).isFalse();
    }
}
