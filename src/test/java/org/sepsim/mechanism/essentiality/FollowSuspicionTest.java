package org.sepsim.mechanism.essentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many declared families are checked. */
class FollowSuspicionTest {
    private final FollowSuspicion rule = new FollowSuspicion(0.2, 1.5, 0.6, 0.9);

    /** 1.5 of the suspicion in steps of 0.05, nothing below 0.2, at most 0.6. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.199, 0", "0.2, 0.3", "0.24, 0.35", "0.3, 0.45", "0.4, 0.6", "0.9, 0.6", "1, 0.6"})
    void theSampleFollowsTheSuspicion(double suspicion, double sampled) {
        assertThat(rule.sampled(suspicion)).isEqualTo(sampled);
    }

    @Test
    void withoutTheRuleNothingIsChecked() {
        assertThat(new NoOwnChecks().sampled(1)).isZero();
    }

    @Test
    void anAssessorWhoErrsMoreOftenThanACoinIsRefused() {
        assertThatThrownBy(() -> new FollowSuspicion(0.2, 1, 0.5, 0.4)).hasMessageContaining("accuracy");
    }
}
