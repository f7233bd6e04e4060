package org.sepsim.mechanism.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether firms that reply at the same time come to rest: n equal rivals without approved families, V = k = 1, pools of 10, all a thousandth away from the equilibrium. Differentiating the first-order
 * condition there gives the factor by which the distance grows in a round. Tolerance .01: terms of the second order, and the solver's 1e-9 of the pool over the distance.
 */
class ContestStabilityTest {
    private static final double POOL = 10;

    private static double growth(DeclarationRule rule, int firms, double equilibrium) {
        double away = equilibrium * 1.001;
        double reply = rule.overDeclared(POOL, 0, (firms - 1) * away, 1);
        return Math.abs(reply - equilibrium) / (away - equilibrium);
    }

    /** O* = sqrt(V P (n-1)/(k n^2)), factor (n-2)/(n+2): below 1 for any number of rivals. */
    @ParameterizedTest(name = "{0} firms")
    @ValueSource(ints = {2, 5, 10, 40})
    void underQuadraticCostSimultaneousRepliesSettle(int firms) {
        double equilibrium = Math.sqrt(POOL * (firms - 1)) / firms;
        double growth = growth(new ContestDeclaration(0.6, 1, 2), firms, equilibrium);
        assertThat(growth).isCloseTo((firms - 2.0) / (firms + 2), within(0.01)).isLessThan(1);
    }

    /** O* = V(n-1)/(n^2 k), factor (n-2)/2: Tullock's contest has no rest in simultaneous replies from five rivals on. */
    @ParameterizedTest(name = "{0} firms")
    @ValueSource(ints = {2, 3, 5, 10})
    void underConstantCostTheyDepartFromFiveRivalsOn(int firms) {
        double equilibrium = (firms - 1.0) / (firms * firms);
        double growth = growth(new ContestDeclaration(0.6, 1, 1), firms, equilibrium);
        assertThat(growth).isCloseTo((firms - 2) / 2.0, within(0.01));
        assertThat(growth > 1).isEqualTo(firms >= 5);
    }
}
