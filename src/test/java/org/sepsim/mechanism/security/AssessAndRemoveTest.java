package org.sepsim.mechanism.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssessAndRemoveTest {
    private final AssessAndRemove rule = new AssessAndRemove(0.25, 2, 0.125, 24);

    @Test
    void anAssessmentIsOpenedWhenPressureComesNear() {
        assertThat(rule.assesses(0.375, 0.5)).isTrue();
        assertThat(rule.assesses(0.374, 0.5)).isFalse();
    }

    @Test
    void removalIsOrderedWhenPressureIsFarAbove() {
        assertThat(rule.removes(0.625, 0.5)).isTrue();
        assertThat(rule.removes(0.624, 0.5)).isFalse();
    }

    @Test
    void withoutAdviceNothingHappens() {
        assertThat(new NoAdvice().assesses(9, 0)).isFalse();
        assertThat(new NoAdvice().removes(9, 0)).isFalse();
    }
}
