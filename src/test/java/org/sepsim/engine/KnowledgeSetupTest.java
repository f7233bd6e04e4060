package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;
import org.sepsim.random.Chance;

/** Knowledge of 2005 as the model's description says, added up here year by year over three centuries instead of by closed forms. */
class KnowledgeSetupTest {
    private static final int YEARS = 300;
    private static final double ROUNDING = 1e-9;

    private final Stage stage = Setup.stage(Runs.scenario("baseline"), new Chance(1, 1));
    private final World world = stage.world();
    private final KnowledgeBook knowledge = world.knowledge();

    /** S_j = sum over k >= j of E_k (1 - delta)^(k - j), by the firm's own growth for five years and by that of all before. */
    private double stock(int i, int yearsAgo) {
        double kept = 1 - stage.mechanisms().rndCapital().yearlyDepreciation();
        double own = 1 + stage.draws().ofFirm(i, FirmQuantity.PAST_RND_GROWTH);
        double all = 1 + stage.economy().pastRndGrowth();
        double cost = stage.paths().deflator[0] * world.nations().researchCost[world.firms().home[i]][0];
        double spend = world.firms().rndBudget[i] * world.firms().cellularShare[i] / cost;
        return IntStream.range(yearsAgo, YEARS)
                .mapToDouble(k -> spend
                        * Math.pow(own, -Math.min(k, 5))
                        * Math.pow(all, -Math.max(0, k - 5))
                        * Math.pow(kept, k - yearsAgo))
                .sum();
    }

    private IntStream active() {
        return IntStream.range(0, world.firms().count).filter(i -> world.firms().active[i]);
    }

    private double families(int i) {
        return stage.draws().ofFirm(i, FirmQuantity.FAMILIES_3G);
    }

    @Test
    void capitalIsWhatWasSpentBeforeByTheFirmsOwnGrowth() {
        active().forEach(i -> {
            double held = knowledge.basic[i];
            for (double[] ofGeneration : knowledge.capital) {
                held += ofGeneration[i];
            }
            assertThat(held).as(world.roster().firms().get(i)).isCloseTo(stock(i, 0), within(ROUNDING));
        });
    }

    /** a = ln((F + .5)/(expected + .5)), expected in proportion to the sum over nine years of capital to the power of the elasticity. */
    @Test
    void aRecordIsFamiliesOverThoseExpectedOfCapitalWhen3gWasMade() {
        double elasticity = stage.mechanisms().inventions().elasticity();
        double[] expected = new double[world.firms().count];
        active().forEach(i -> {
            double part = knowledge.capital[0][i] / stock(i, 0);
            for (int year = 1; year <= 9; year++) {
                expected[i] += Math.pow(part * stock(i, year), elasticity);
            }
        });
        double families = active().mapToDouble(this::families).sum();
        double all = DoubleStream.of(expected).sum();

        active().filter(i -> expected[i] > 0).forEach(i -> {
            double share = expected[i] / all * families;
            double record = Math.log((families(i) + 0.5) / (share + 0.5));
            assertThat(world.firms().recordAdvantage[i])
                    .as(world.roster().firms().get(i))
                    .isCloseTo(record, within(ROUNDING));
        });
        assertThat(active().mapToDouble(i -> world.firms().recordAdvantage[i]))
                .anyMatch(a -> a < -1)
                .anyMatch(a -> a > 1);
    }
}
