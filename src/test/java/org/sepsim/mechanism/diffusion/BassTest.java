package org.sepsim.mechanism.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closed form at p = .03, q = .38, recomputed by hand calculator to seven digits; tolerance 1e-6 unless said. */
class BassTest {
    private static final Bass BASS = new Bass(0.03, 0.38, 0);

    @ParameterizedTest(name = "after {0} years {1}")
    @CsvSource({"1, 0.0357582", "5, 0.3311986", "10, 0.8128032", "6.192619, 0.4605263"})
    void adoptionFollowsTheClosedForm(double years, double share) {
        assertThat(BASS.adopted(years)).isCloseTo(share, within(1e-6));
    }

    /** T* = ln(q/p)/(p+q), f(T*) = (p+q)^2/(4q), F(T*) = .5 - p/(2q). */
    @Test
    void adoptionIsFastestAtThePeak() {
        assertThat(BASS.peakAge()).isCloseTo(6.192619, within(1e-6));
        assertThat(BASS.peakRate()).isCloseTo(0.1105921, within(1e-6));
        assertThat(BASS.adopted(BASS.peakAge())).isCloseTo(0.5 - 0.03 / 0.76, within(1e-12));
        assertThat(slope(BASS.peakAge())).isCloseTo(BASS.peakRate(), within(1e-6));
        assertThat(slope(BASS.peakAge() - 1)).isLessThan(BASS.peakRate());
        assertThat(slope(BASS.peakAge() + 1)).isLessThan(BASS.peakRate());
    }

    /** Central difference; its error is of the order of the step squared, 1e-8. */
    private static double slope(double years) {
        return (BASS.adopted(years + 1e-4) - BASS.adopted(years - 1e-4)) / 2e-4;
    }

    /** The hazard is what the model says: f/(1 - F) = p + q F. */
    @ParameterizedTest
    @CsvSource({"0.5", "3", "9", "20"})
    void thoseLeftAdoptOnTheirOwnOrByImitation(double years) {
        double share = BASS.adopted(years);
        assertThat(slope(years) / (1 - share)).isCloseTo(0.03 + 0.38 * share, within(1e-6));
    }

    /** Peaks of consumer durables by their published p and q, which were printed to one digit after the point. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "black and white TV, 0.0278770, 0.25105, 7.879661, 7.8",
        "clothes dryers,     0.0172060, 0.35688, 8.105,    8.1",
        "air conditioners,   0.0103990, 0.41861, 8.613,    8.6",
        "refrigerators,      0.0026167, 0.21566, 20.212,  20.1",
        "record players,     0.0247960, 0.65410, 4.820,    4.8",
    })
    void durablesPeakedWhenTheModelSays(String product, double p, double q, double peak, double printed) {
        assertThat(new Bass(p, q, 0).peakAge())
                .as(product)
                .isCloseTo(peak, within(6e-4)) // digits given
                .isCloseTo(printed, within(0.12)); // p and q themselves are rounded
    }

    @Test
    void nobodyAdoptsBeforeTheLaunchAndEverybodyInTheEnd() {
        assertThat(BASS.adopted(-3)).isZero();
        assertThat(BASS.adopted(0)).isZero();
        assertThat(BASS.adopted(200)).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.01", "0.5", "0.99"})
    void theYearsUntilAShareAreTheInverse(double share) {
        assertThat(BASS.adopted(BASS.yearsUntil(share))).isCloseTo(share, within(1e-12));
    }

    /** By hand: four years late at a tenth a year, q = .38 * 1.4 = .532. */
    @Test
    void whoLaunchesLaterIsFaster() {
        Bass rule = new Bass(0.03, 0.38, 0.1);
        assertThat(rule.launchedAfter(4).adopted(3))
                .isCloseTo(new Bass(0.03, 0.532, 0).adopted(3), within(1e-12))
                .isGreaterThan(rule.adopted(3));
        assertThat(rule.launchedAfter(0)).isEqualTo(rule);
        assertThat(new Bass(0.03, 0.38, 0).launchedAfter(10).adopted(3)).isEqualTo(BASS.adopted(3));
        assertThat(rule.launchedAfter(100).imitation()).isEqualTo(1.5);
    }

    @Test
    void theTableByQuartersIsTheClosedForm() {
        double[] table = BASS.adoptedByQuarter(400);
        for (int age = 0; age < table.length; age++) {
            assertThat(table[age]).isCloseTo(BASS.adopted(age / 4.0), within(1e-12));
        }
    }

    /** Where nothing is hastened, a step is a step; where it is, the share is that of the closed form with p' from the present share on. */
    @Test
    void aHastenedStepFollowsTheClosedFormOfTheGreaterInnovation() {
        Bass slow = new Bass(0.03, 0.38, 0);
        Bass fast = new Bass(0.06, 0.38, 0);
        assertThat(slow.hastened(3, 1, 0.25)).isEqualTo(3.25);
        double reached = slow.adopted(slow.hastened(3, 2, 0.25));
        assertThat(reached)
                .isCloseTo(fast.adopted(fast.yearsUntil(slow.adopted(3)) + 0.25), within(1e-12))
                .isGreaterThan(slow.adopted(3.25));
    }

    @Test
    void stepsMakeOneLongStepAndNothingIsHastenedNearTheEnd() {
        Bass rule = new Bass(0.03, 0.38, 0);
        double twice = rule.hastened(rule.hastened(2, 1.7, 0.25), 1.7, 0.25);
        assertThat(twice).isCloseTo(rule.hastened(2, 1.7, 0.5), within(1e-9));
        assertThat(rule.hastened(80, 3, 0.25)).isEqualTo(80.25);
    }
}
