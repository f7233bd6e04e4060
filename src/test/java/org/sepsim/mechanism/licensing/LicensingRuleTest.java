package org.sepsim.mechanism.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Royalties; tolerance 1e-12 is rounding. */
class LicensingRuleTest {
    private static final ProportionalLicensing PROPORTIONAL = new ProportionalLicensing(0.066, 0.5, 0.17, 0.5);

    /** .066 asked, half of it paid. */
    @Test
    void whatIsPaidIsThreePointThreePercentOfADevicesPrice() {
        double realised = PROPORTIONAL.askedRate(29) * PROPORTIONAL.realisation(0.25, 0.5, 1, 0.02);
        assertThat(realised).isCloseTo(0.033, within(1e-12));
    }

    @Test
    void nobodyAsksNobodyPays() {
        assertThat(PROPORTIONAL.askedRate(0)).isZero();
        assertThat(new CournotCapped(0.033, 1, 0.5).askedRate(0)).isZero();
    }

    @Test
    void theProportionalYieldDoesNotDependOnTheNumberOfLicensors() {
        assertThat(PROPORTIONAL.askedRate(130)).isEqualTo(PROPORTIONAL.askedRate(2));
    }

    /** n/(n+1) of the choke price; at demand 1 - P the surplus is (1 - P)^2/2. n = 1 is the pool. */
    @ParameterizedTest(name = "{0} independent holders ask {1}")
    @CsvSource({"1, 0.5, 0.125", "2, 0.66666666666667, 0.05555555555556", "10, 0.90909090909091, 0.00413223140496"})
    void complementsStackAndAPoolLowersThePrice(int holders, double royalty, double surplus) {
        double price = CournotComplements.stacked(holders);
        assertThat(price).isCloseTo(royalty, within(1e-12));
        assertThat((1 - price) * (1 - price) / 2).isCloseTo(surplus, within(1e-12));
    }

    /** Each of n holders asks the best reply r = (1 - others)/2; at r = 1/(n+1) nobody moves. */
    @ParameterizedTest
    @CsvSource({"1", "2", "10"})
    void theStackIsAnEquilibriumOfIndependentHolders(int holders) {
        double each = CournotComplements.stacked(holders) / holders;
        assertThat((1 - (holders - 1) * each) / 2).isCloseTo(each, within(1e-12));
    }

    /** .17 n/(n + 1) by hand: a lone holder could ask .085 at most. */
    @Test
    void whatIsCustomaryNeverExceedsWhatComplementsStackUpTo() {
        ProportionalLicensing dear = new ProportionalLicensing(0.1, 0.5, 0.17, 0.5);
        assertThat(dear.askedRate(1)).isCloseTo(0.085, within(1e-12));
        assertThat(dear.askedRate(9)).isEqualTo(0.1);
    }

    /** award +- .2 of 0.02 over 0.1, by hand. */
    @Test
    void equalPowerGivesTheAwardAndTheStrongerSideGetsItsShareOfTheCosts() {
        assertThat(bargaining(0.5).realisation(0.25, 0.5, 0.1, 0.02)).isCloseTo(0.5, within(1e-12));
        assertThat(bargaining(0.4).realisation(0.25, 0.5, 0.1, 0.02)).isCloseTo(0.46, within(1e-12));
        assertThat(bargaining(0.6).realisation(0.25, 0.5, 0.1, 0.02)).isCloseTo(0.54, within(1e-12));
    }

    @Test
    void whereLittleIsAtStakeWeakLicensorsAreHeldOutAndStrongOnesHoldUp() {
        assertThat(bargaining(0.4).realisation(0.25, 0.5, 1e-6, 0.02)).isEqualTo(0.25);
        assertThat(bargaining(0.6).realisation(0.25, 0.5, 1e-6, 0.02)).isEqualTo(1);
    }

    private static BargainingLicensing bargaining(double power) {
        return new BargainingLicensing(0.066, power, 0.5, 0.17, 0.5);
    }

    @Test
    void theCapHoldsTheStackDownToWhatIsPaid() {
        assertThat(new CournotCapped(0.033, 1, 0.5).askedRate(2)).isEqualTo(0.033);
        assertThat(new CournotCapped(1, 0.6, 0.5).askedRate(2)).isCloseTo(0.4, within(1e-12));
    }
}
