package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.model.Generation;
import org.sepsim.model.OfficeBook;

/** What is filed and granted at patent offices, in whole worlds; payments for applications among it. */
class OfficesInARunTest {
    private static final String PAID = "policy.backing.applications=[{nation: China, boost: 0.4, cost: 2}]";

    @Test
    void everyApplicationLiesAtAnOfficeAndNoneIsGrantedTwice() {
        double[] applied = new double[Generation.COUNT];
        Bare.watch(Bare.with(PAID), world -> {
            OfficeBook offices = world.offices();
            for (int s = 0; s < world.knowledge().applications.length; s++) {
                for (double ofFirm : world.knowledge().applications[s]) {
                    applied[world.roster().generationOf(s)] += ofFirm;
                }
            }
            for (int g = 0; g < Generation.COUNT; g++) {
                double filed = 0;
                for (int o = 0; o < offices.filed[g].length; o++) {
                    filed += offices.filed[g][o];
                    assertThat(offices.granted[g][o]).isBetween(0.0, offices.filed[g][o]);
                }
                assertThat(filed).isCloseTo(applied[g], within(1e-9 * Math.max(1, applied[g])));
            }
        });
        assertThat(applied[Generation.G4.index()]).isPositive();
    }
}
