package org.sepsim.mechanism.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two specifications with equal sponsors. The expected next share at share s is 1/(1 + exp(-nu (2s - 1))), whose slope at one half is nu/2: above nu = 2 the middle is unstable and two outer
 * fixed points appear (Arthur 1989).
 */
class LogitSpecificationTest {
    private static final int GRID = 1000;

    private static double nextShare(double network, double sponsor, double share) {
        SpecificationChoice rule = new LogitSpecification(1, network, 1, false);
        double first = Math.exp(rule.utility(sponsor, share, 0));
        double second = Math.exp(rule.utility(1 - sponsor, 1 - share, 0));
        return first / (first + second);
    }

    /** Changes of sign of next - share between midpoints of a grid, none of which is one half. */
    private static int fixedPoints(double network, double sponsor) {
        int count = 0;
        double before = nextShare(network, sponsor, 0.5 / GRID) - 0.5 / GRID;
        for (int k = 1; k < GRID; k++) {
            double share = (k + 0.5) / GRID;
            double drift = nextShare(network, sponsor, share) - share;
            count += Math.signum(drift) == Math.signum(before) ? 0 : 1;
            before = drift;
        }
        return count;
    }

    @ParameterizedTest(name = "nu {0}: {1}")
    @CsvSource({"0, 1", "1, 1", "1.99, 1", "2.01, 3", "3, 3", "6, 3"})
    void equalSpecificationsTipWhereTheNetworkBenefitExceedsTwo(double network, int fixedPoints) {
        assertThat(fixedPoints(network, 0.5)).isEqualTo(fixedPoints);
    }

    /** At nu = 3 a lead of the sponsors of .9 to .1 leaves one fixed point: the better backed one wins from any start. */
    @Test
    void strongSponsorsWinFromAnyStart() {
        assertThat(fixedPoints(3, 0.9)).isEqualTo(1);
        double share = 0;
        for (int round = 0; round < 100; round++) {
            share = nextShare(3, 0.9, share);
        }
        assertThat(share).isGreaterThan(0.95);
    }

    @Test
    void aboveTheTippingPointTheFirstMoverKeepsTheMarketAndBelowItDoesNot() {
        double tipping = 0.6;
        double calm = 0.6;
        for (int round = 0; round < 200; round++) {
            tipping = nextShare(3, 0.5, tipping);
            calm = nextShare(1.5, 0.5, calm);
        }
        assertThat(tipping).isGreaterThan(0.9);
        assertThat(calm).isCloseTo(0.5, within(1e-9)); // .75^200 is below 1e-24
    }

    /** b_s ln s + nu n + home h by hand. */
    @Test
    void utilityAddsSponsorsNetworkAndHome() {
        SpecificationChoice rule = new LogitSpecification(2, 3, 0.5, true);
        assertThat(rule.utility(0.5, 0.4, 0.6)).isCloseTo(2 * Math.log(0.5) + 1.2 + 0.3, within(1e-12));
    }

    @Test
    void withoutSponsorsASpecificationIsHardlyEverTakenButItsUtilityIsANumber() {
        assertThat(nextShare(0, 0, 0.5)).isBetween(0.0, 1e-5);
        assertThat(new LogitSpecification(1, 3, 1, true).utility(0, 0, 0)).isFinite();
    }
}
