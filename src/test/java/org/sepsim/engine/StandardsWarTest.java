package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Generation;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;

/** The choice between LTE and WiMAX in whole worlds (Arthur 1989; Katz and Shapiro 1985). */
class StandardsWarTest {
    private static final int WORLDS = 30;

    /** Mean Herfindahl index of the shares of demand over worlds; with ten times the network benefit nearly all nations follow the first movers. Seeds are fixed: passes or fails for good. */
    @Test
    void aStrongNetworkBenefitTipsTheMarketAndAWeakOneLeavesItDivided() {
        assertThat(concentration("20")).isGreaterThan(0.93);
        assertThat(concentration("0")).isLessThan(0.85);
        assertThat(concentration("0")).isLessThan(concentration("3"));
        assertThat(concentration("3")).isLessThan(concentration("20"));
    }

    private static double concentration(String network) {
        Scenario open = openWar(network);
        double sum = 0;
        for (int replicate = 1; replicate <= WORLDS; replicate++) {
            sum += herfindahl(Runs.end(open, 5, replicate));
        }
        return sum / WORLDS;
    }

    private static Scenario openWar(String network) {
        return Runs.scenario(
                "baseline",
                "mechanisms.specificationChoice.historyFirst=false",
                "mechanisms.specificationChoice.network=" + network);
    }

    private static double herfindahl(World world) {
        double sum = 0;
        for (double share : Runs.decidedShares(world, Generation.G4.index())) {
            sum += share * share;
        }
        return sum;
    }

    /** A specification that nobody took sells no device, so that its patents earn nothing. */
    @Test
    void historyChoosesLteAndItsRivalIsForgotten() {
        World world = Runs.end(Runs.scenario("baseline"), 5, 1);
        int lte = world.roster().specification("LTE");
        int wimax = world.roster().specification("WiMAX");
        double[] shares = Runs.decidedShares(world, Generation.G4.index());
        assertThat(shares[lte]).isEqualTo(1);
        assertThat(total(world, lte)).isGreaterThan(5 * total(world, wimax));
        assertThat(Arrays.stream(world.devices().sales[wimax]).sum()).isZero();
    }

    private static int total(World world, int specification) {
        int sum = 0;
        for (int i = 0; i < world.firms().count; i++) {
            sum += world.knowledge().approvedFamilies[specification][i];
        }
        return sum;
    }

    /** A divided generation reaches less of its potential, by the ratio of Katz and Shapiro. */
    @Test
    void aDividedGenerationHasFewerUsers() {
        World one = Runs.end(Runs.scenario("baseline"), 5, 1);
        for (int replicate = 1; replicate <= WORLDS; replicate++) {
            World divided = Runs.end(openWar("0"), 5, replicate);
            if (herfindahl(divided) < 0.8) {
                assertThat(users(divided)).isLessThan(users(one));
                return;
            }
        }
        throw new AssertionError("no world of " + WORLDS + " was divided");
    }

    private static double users(World world) {
        double sum = 0;
        for (double inNation : world.nations().users[Generation.G4.index()]) {
            sum += inNation;
        }
        for (double inNation : world.nations().users[Generation.G5.index()]) {
            sum += inNation;
        }
        return sum;
    }
}
