package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTextTest {
    private static PairedDifference difference(double mean, double low, double high, double higher) {
        return new PairedDifference(mean, low, high, low, high, higher, 1 - higher, 200);
    }

    @Test
    void aShareIsToldInPoints() {
        assertThat(DifferenceText.POINTS.sentence("China's 6G share", difference(-0.031, -0.038, -0.024, 0.08)))
                .isEqualTo("China's 6G share is 3.1 points lower (95 %: 2.4 to 3.8), lower in 92 % of worlds");
    }

    @Test
    void moneyIsToldInItsUnit() {
        assertThat(DifferenceText.ofUnit("billion USD").sentence("World welfare", difference(412.4, 380, 444.8, 1)))
                .isEqualTo("World welfare is 412 billion USD higher (95 %: 380 to 445), higher in 100 % of worlds");
    }

    @Test
    void anIntervalThatHoldsZeroIsSaidToHoldIt() {
        assertThat(DifferenceText.POINTS.sentence("Nokia's RAN share", difference(0.0004, -0.0001, 0.0009, 0.55)))
                .isEqualTo(
                        "Nokia's RAN share is 0.040 points higher (95 %: 0.010 lower to 0.090 higher), higher in 55 % of worlds; the interval holds zero");
        assertThat(DifferenceText.POINTS.sentence("Nokia's RAN share", difference(-0.0004, -0.0009, 0.0001, 0.45)))
                .contains("0.040 points lower (95 %: 0.010 higher to 0.090 lower), lower in 55 % of worlds");
    }

    @Test
    void whatDoesNotDifferAndWhatCannotBeComparedIsSaid() {
        assertThat(DifferenceText.POINTS.sentence("It", new PairedDifference(0, 0, 0, 0, 0, 0, 0, 9)))
                .isEqualTo("It is the same in every world");
        PairedDifference none = PairedDifference.of(new double[] {1}, new double[] {Double.NaN}, new Bootstrap(1));
        assertThat(DifferenceText.POINTS.sentence("It", none)).isEqualTo("It has no value to compare");
        PairedDifference one = PairedDifference.of(new double[] {1}, new double[] {1.5}, new Bootstrap(1));
        assertThat(DifferenceText.ofUnit("families").sentence("It", one))
                .isEqualTo("It is 0.50 families higher in the one world compared");
    }

    @Test
    void aSignedNumberHasAPlusWhereItIsHigher() {
        assertThat(DifferenceText.POINTS.signed(difference(0.031, 0.024, 0.038, 0.9)))
                .isEqualTo("+3.1");
        assertThat(DifferenceText.POINTS.signed(difference(-0.031, -0.038, -0.024, 0.1)))
                .isEqualTo("-3.1");
        assertThat(DifferenceText.POINTS.signed(difference(-0.00001, -0.02, 0.02, 0.5)))
                .isEqualTo("0.0");
    }
}
