package org.sepsim.mechanism.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareAndDistrustTest {
    private final ShareAndDistrust rule = new ShareAndDistrust(1, 0.5, 0.5, 0.2, 0.1, 1.5);

    /** .4 + .5*.2 meets .5; with kin .3 + .1 meets .4. */
    @Test
    void theSecondListingOfAGroupOrNationComesEasier() {
        assertThat(rule.lists(0.4, 0.2, false)).isTrue();
        assertThat(rule.lists(0.3, 0.2, false)).isFalse();
        assertThat(rule.lists(0.3, 0.2, true)).isTrue();
    }

    @Test
    void whoIsTrustedOrSellsNothingIsNotListed() {
        assertThat(rule.lists(0, 1, true)).isFalse();
        assertThat(rule.lists(2, 0, true)).isFalse();
    }

    @Test
    void aControlReachesAsFarAsWhatOthersCannotMake() {
        assertThat(rule.depth(0.4)).isCloseTo(0.6, within(1e-15));
        assertThat(rule.depth(0.8)).isEqualTo(1);
        assertThat(rule.depth(0.09)).as("nobody depends on it").isZero();
    }

    @Test
    void whatDecidedIsTold() {
        assertThat(rule.told(0.3, 0.2, true))
                .isEqualTo("score 0.4 = distrust 0.3 + share 0.1; threshold 0.4, lower after an earlier listing");
    }
}
