package org.sepsim.mechanism.distrust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FadingDistrustTest {
    private final FadingDistrust rule = new FadingDistrust(0.25);

    /** .75*.4 + .2*(1 + .5)/2. */
    @Test
    void opponentsBelieveMoreAndForgetAQuarter() {
        assertThat(rule.next(0.4, 0.2, -0.5)).isCloseTo(0.45, within(1e-15));
        assertThat(rule.next(0, 0.2, 1)).as("of one's own").isZero();
        assertThat(rule.next(0, 0.2, -1)).isCloseTo(0.2, within(1e-15));
    }

    @Test
    void withoutIncidentsDistrustFadesGeometrically() {
        double distrust = 1;
        for (int year = 0; year < 4; year++) {
            distrust = rule.next(distrust, 0, -1);
        }
        assertThat(distrust).isCloseTo(0.31640625, within(1e-15));
    }

    @Test
    void noDistrustIsNone() {
        assertThat(new NoDistrust().next(1, 1, -1)).isZero();
    }
}
