package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** By hand: three policies in four worlds, of which the last has no value of one policy. */
class RobustnessTest {
    private static final List<String> NAMES = List.of("baseline", "bold", "careful");
    private static final double[][] VALUES = {{1, 4, 2, 9}, {6, 0, 5, 9}, {3, 3, 3, Double.NaN}};

    @Test
    void regretIsWhatAPolicyFallsShortOfTheBestInTheSameWorld() {
        List<Robustness> judged = Robustness.of(NAMES, VALUES, Robustness.Criterion.NO_LOSS);

        assertThat(judged).extracting(Robustness::maxRegret).containsExactly(5.0, 4.0, 3.0);
        assertThat(judged).extracting(Robustness::expectedRegret).containsExactly(8.0 / 3, 4.0 / 3, 2.0);
        assertThat(judged).extracting(Robustness::minimax).containsExactly(false, false, true);
        assertThat(judged).extracting(Robustness::leastExpected).containsExactly(false, true, false);
        assertThat(judged).extracting(Robustness::shareBest).containsExactly(1.0 / 3, 2.0 / 3, 0.0);
        assertThat(judged).extracting(Robustness::replicates).containsOnly(3);
    }

    @Test
    void aPolicySatisficesWhereItIsNoWorseThanTheBaselineOrReachesAThreshold() {
        assertThat(Robustness.of(NAMES, VALUES, Robustness.Criterion.NO_LOSS))
                .extracting(Robustness::satisficingRate)
                .containsExactly(1.0, 2.0 / 3, 2.0 / 3);
        assertThat(Robustness.of(NAMES, VALUES, (value, baseline) -> value >= 3))
                .extracting(Robustness::satisficingRate)
                .containsExactly(1.0 / 3, 2.0 / 3, 1.0);
    }

    @Test
    void withoutAWorldOfAllPoliciesThereIsNothingToJudge() {
        assertThatThrownBy(() ->
                        Robustness.of(NAMES, new double[][] {{1}, {2}, {Double.NaN}}, Robustness.Criterion.NO_LOSS))
                .hasMessageContaining("no world");
    }
}
