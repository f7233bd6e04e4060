package org.sepsim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two vendors of three sell to two nations, of which the first buys; tolerance 1e-12 is rounding. */
class MarketTest {
    private static final int GENERATION = 2;

    private final Market market = new Market(Business.DEVICES, new int[] {0, 1, 2}, 3, 2, 4);

    @BeforeEach
    void deliver() {
        market.installed[GENERATION] = new double[] {10, 20};
        for (int v = 0; v < 2; v++) {
            market.admit(0, v);
            market.admit(GENERATION, v);
            for (int c = 0; c < 2; c++) {
                market.share[GENERATION][v][c] = 0.5;
                market.installedIn(GENERATION, c);
            }
        }
        market.weight[GENERATION][0][0] = 3;
        market.weight[GENERATION][1][0] = 1;
        market.weights[GENERATION][0] = 4;
        market.deliveredUnits[GENERATION][0] = 4;
        market.deliveredSpend[GENERATION][0] = 8;
        market.deliver(GENERATION);
    }

    /** Four of ten units are new, three quarters of them the first vendor's. */
    @Test
    void whatIsDeliveredMovesSharesAndSales() {
        market.settle();
        assertThat(market.share[GENERATION][0][0]).isCloseTo(0.6 * 0.5 + 0.4 * 0.75, within(1e-12));
        assertThat(market.share[GENERATION][1][0]).isCloseTo(0.6 * 0.5 + 0.4 * 0.25, within(1e-12));
        assertThat(market.share[GENERATION][0][1]).isEqualTo(0.5);
        assertThat(market.salesToDate).isDeepEqualTo(new double[][] {{6, 0}, {2, 0}, {0, 0}});
    }

    @Test
    void itIsBookedOnceOnly() {
        market.settle();
        double share = market.share[GENERATION][0][0];
        market.settle();
        assertThat(market.share[GENERATION][0][0]).isEqualTo(share);
        assertThat(market.salesToDate[0][0]).isEqualTo(6);
        market.deliveredUnits[0][0] = 1;
        market.deliveredSpend[0][0] = 1;
        market.weight[0][1][0] = 1;
        market.weights[0][0] = 1;
        market.installed[0][0] = 1;
        market.deliver(0);
        market.settle();
        assertThat(market.share[GENERATION][0][0]).isEqualTo(share);
        assertThat(market.salesToDate[0][0]).isEqualTo(6);
        assertThat(market.salesToDate[1][0]).isEqualTo(3);
        assertThat(market.share[0][1][0]).isEqualTo(1);
    }

    @Test
    void lastYearsSalesAreAddedUpAnewWhenTheYearTurnsOrAnHeirTakesThemOver() {
        market.settle();
        assertThat(market.soldLastYear(0)).isZero();
        market.closeYear();
        assertThat(market.soldLastYear(0)).isEqualTo(6);
        assertThat(market.soldLastYear(1)).isEqualTo(2);
        market.inherit(1, 0);
        assertThat(market.soldLastYear(0)).isEqualTo(8);
        assertThat(market.soldLastYear(1)).isZero();
    }

    @Test
    void whoInheritsIsBookedFromThenOn() {
        market.inherit(1, 2);
        market.weight[GENERATION][2][0] = 1;
        market.weight[GENERATION][1][0] = 0;
        market.settle();
        assertThat(market.salesToDate[2][0]).isEqualTo(2);
        assertThat(market.share[GENERATION][2][0]).isCloseTo(0.6 * 0.5 + 0.4 * 0.25, within(1e-12));
    }

    @Test
    void aQuarterOpensWithoutSales() {
        market.sell(1)[0] = 5;
        market.sell(3)[0] = 2;
        assertThat(market.salesOf(0)).isEqualTo(7);
        assertThat(market.sells(1)).isTrue();
        assertThat(market.sells(0)).isFalse();
        market.open();
        assertThat(market.salesOf(0)).isZero();
        assertThat(market.sells(1)).isFalse();
        assertThat(market.sales[1]).containsOnly(0);
    }
}
