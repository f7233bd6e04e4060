package org.sepsim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

/**
 * Lock-in under increasing returns (T9): between the barriers the lead is a symmetric walk, so that the time to one of them has mean N², here 121, and standard deviation √(2 (N⁴ − N²)/3) = 98.387. 20 000
 * markets: standard errors .70, .97 and .0035; tolerances are more than three of each. The seed is fixed.
 */
class ArthurTest {
    private static final int MARKETS = 20_000;

    @Test
    void marketsLockInAsAWalkBetweenBarriersDoes() {
        SummaryStatistics arrivals = new SummaryStatistics();
        int first = 0;
        for (int market = 1; market <= MARKETS; market++) {
            ArthurMarket.Outcome outcome = ArthurMarket.run(market);
            arrivals.addValue(outcome.arrivals());
            first += outcome.first() ? 1 : 0;
        }

        assertThat(arrivals.getMean()).isCloseTo(121, within(2.5));
        assertThat(arrivals.getStandardDeviation()).isCloseTo(98.387, within(3.5));
        assertThat(first / (double) MARKETS).isCloseTo(0.5, within(0.012));
    }
}
