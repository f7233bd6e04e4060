package org.sepsim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T17: what checks can tell, on the numbers by which the model divides royalties. */
class EssentialityCheckTest {
    /** e a/(e a + (1 - e)(1 - a)) by hand. */
    @ParameterizedTest(name = "accuracy {0}: {1} of those found essential are so, {2} of all are found so")
    @CsvSource({"0.8, 0.30769230769231, 0.26", "0.9, 0.5, 0.18", "0.95, 0.67857142857143, 0.14"})
    void belowOneInTenFalsePositivesOutnumberTrueOnesUnlessNineInTenChecksAreRight(
            double accuracy, double predictive, double measured) {
        EssentialityCheck check = new EssentialityCheck(1, accuracy);
        assertThat(check.positivePredictiveValue(0.1)).isCloseTo(predictive, within(1e-12));
        assertThat(check.measuredShare(0.1)).isCloseTo(measured, within(1e-12));
        assertThat(check.recognised(1000, 100)).isCloseTo(1000 * measured, within(1e-9));
    }

    @ParameterizedTest(name = "essential share {0}: {1} checks")
    @CsvSource({"0.1, 1537", "0.3, 399"})
    void aShareIsKnownToFifteenPercentAfterHundredsOfChecks(double essential, int checks) {
        assertThat(EssentialityCheck.sample(essential, 0.15)).isEqualTo(checks);
    }

    @Test
    void whereNobodyChecksStrengthIsWhatIsDeclaredToTheBit() {
        for (int declared = 0; declared < 5000; declared += 7) {
            assertThat(EssentialityCheck.NONE.recognised(declared, declared / 3.0))
                    .isEqualTo(declared);
        }
        assertThat(EssentialityCheck.NONE.worthOfOther()).isEqualTo(1);
    }

    /** Half is checked at .9: .5 * 300 + .5 (.9 * 60 + .1 * 240) = 189; an over-declared family adds .55. */
    @Test
    void whatIsCheckedCountsAsFoundAndTheRestAsDeclared() {
        EssentialityCheck check = new EssentialityCheck(0.5, 0.9);
        assertThat(check.recognised(300, 60)).isCloseTo(189, within(1e-12));
        assertThat(check.recognised(301, 60) - check.recognised(300, 60)).isCloseTo(0.55, within(1e-12));
        assertThat(check.worthOfOther()).isCloseTo(0.55, within(1e-12));
    }

    @Test
    void perfectChecksOfAllLeaveOnlyTheEssential() {
        assertThat(new EssentialityCheck(1, 1).recognised(300, 60)).isEqualTo(60);
        assertThat(new EssentialityCheck(1, 1).worthOfOther()).isZero();
    }
}
