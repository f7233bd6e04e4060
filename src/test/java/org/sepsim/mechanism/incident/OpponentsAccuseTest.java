package org.sepsim.mechanism.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OpponentsAccuseTest {
    private final OpponentsAccuse rule = new OpponentsAccuse(4, 0.05);

    @Test
    void theLargerAndTheMoreOpposedAccuseMoreOften() {
        assertThat(rule.expected(-0.5, 0.25)).isCloseTo(0.5, within(1e-15));
        assertThat(rule.expected(-1, 1)).isEqualTo(4);
    }

    @Test
    void friendsDoNotAccuse() {
        assertThat(rule.expected(0, 1)).isZero();
        assertThat(rule.expected(0.4, 1)).isZero();
    }
}
