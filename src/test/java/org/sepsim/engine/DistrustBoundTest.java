package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sepsim.model.Restrictions;
import org.sepsim.model.World;

/** What the exponents of loyalty rely on: no nation distrusts a vendor more than is noted, and somebody wholly opposed to it would distrust it so much. */
class DistrustBoundTest {
    private double most;
    private double bound;

    @ParameterizedTest
    @ValueSource(strings = {"mechanisms.distrust={type: fading}", "mechanisms.distrust={type: none}"})
    void noDistrustExceedsTheBound(String rule) {
        Bare.watch(Bare.with(rule), this::check);
        assertThat(most > 0).isEqualTo(rule.contains("fading"));
        assertThat(bound).as("not far above what there is").isLessThanOrEqualTo(1.5 * most);
    }

    private void check(World world) {
        Restrictions restrictions = world.restrictions();
        for (int i = 0; i < world.firms().count; i++) {
            double distrust = Arrays.stream(restrictions.distrust[i]).max().orElseThrow();
            assertThat(distrust).isLessThanOrEqualTo(restrictions.mostDistrust[i]);
            most = Math.max(most, distrust);
            bound = Math.max(bound, restrictions.mostDistrust[i]);
        }
    }
}
