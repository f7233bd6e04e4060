package org.sepsim.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.random.Chance;
import org.sepsim.random.Normal;
import org.sepsim.random.Poisson;
import org.sepsim.random.Purpose;

/** The public panel of 346 firms (T3) is not shipped; the estimator is held to panels that are made with its published coefficients. */
class PanelPoissonTest {
    private static final double[] PUBLISHED = {0.3222, -0.0871, 0.0786, 0.0011, -0.0046, 0.0026};
    private static final int FIRMS = 346;
    private static final int YEARS = 5;
    private static final long KEY = new Chance(1, 1).key(Purpose.DESIGN, Chance.id("panel"), 0);

    private static double normal(int firm, int year, int draw) {
        return Normal.quantile(Chance.uniform(KEY, firm, year, draw));
    }

    /** Log R&D is a random walk about the firm's level, as in the panel; firms' effects go with their R&D. */
    private static PanelPoisson.Panel panel(boolean drawn) {
        double[][] counts = new double[FIRMS][YEARS];
        double[][][] logs = new double[FIRMS][YEARS][PUBLISHED.length];
        for (int i = 0; i < FIRMS; i++) {
            double level = 1.2 + normal(i, 0, 1);
            double[] walk = new double[YEARS + PUBLISHED.length];
            for (int t = 0; t < walk.length; t++) {
                walk[t] = (t == 0 ? level : walk[t - 1]) + 0.3 * normal(i, t, 0);
            }
            for (int t = 0; t < YEARS; t++) {
                double index = 1 + 0.5 * level - 0.1 * t;
                for (int lag = 0; lag < PUBLISHED.length; lag++) {
                    logs[i][t][lag] = walk[t + PUBLISHED.length - lag];
                    index += PUBLISHED[lag] * logs[i][t][lag];
                }
                double mean = Math.exp(index);
                counts[i][t] = drawn ? Poisson.quantile(mean, Chance.uniform(KEY, i, t, 2)) : mean;
            }
        }
        return new PanelPoisson.Panel(counts, logs);
    }

    @Test
    void countsThatAreTheirMeansGiveTheCoefficientsBack() {
        double[] found = PanelPoisson.withYears(panel(false));

        assertThat(found).containsExactly(PUBLISHED, within(1e-8)); // Newton's method stops at 1e-10
    }

    /**
     * Beside its neighbours a lag varies by .3/√2 about a firm's mean: with some 29 000 counts the standard error of its coefficient is about 1/√(29 000 · .045 · .8) = .031; four of them.
     */
    @Test
    void drawnCountsGiveThemBackButForChance() {
        double[] found = PanelPoisson.withYears(panel(true));

        assertThat(found).containsExactly(PUBLISHED, within(0.125));
    }

    @Test
    void aRegressorThatNeverMovesIsNotTold() {
        PanelPoisson.Panel panel =
                new PanelPoisson.Panel(new double[][] {{1, 2}, {3, 1}}, new double[][][] {{{1}, {1}}, {{2}, {2}}});

        assertThat(PanelPoisson.withYears(panel)[0]).isNaN();
    }
}
