package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.model.BackingBook.Outlay;
import org.sepsim.model.Generation;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;

/** Payments for patent applications (M4, M13) in whole worlds; nobody declares more than what is read on approvals or sells a patent, so that nothing else moves. */
class SubsidisedApplicationsTest {
    private static final String TRUTHFUL = "mechanisms.declaration.type=truthful";
    private static final String UNTRADED = "mechanisms.patentTrade.type=none";
    private static final String PAID = "policy.backing.applications=[{nation: China, boost: 0.4, cost: 2}]";

    private static long essential(World world, int nation) {
        long sum = 0;
        for (int s = 0; s < world.knowledge().essential.length; s++) {
            for (int i = 0; i < world.firms().count; i++) {
                sum += world.firms().home[i] == nation ? world.knowledge().essential[s][i] : 0;
            }
        }
        return sum;
    }

    private static long families(World world, int nation) {
        long sum = 0;
        for (int s = Generation.G4.index(); s < world.knowledge().families.length; s++) {
            for (int i = 0; i < world.firms().count; i++) {
                sum += world.firms().home[i] == nation ? world.knowledge().families[s][i] : 0;
            }
        }
        return sum;
    }

    @Test
    void paymentsBringFamiliesButNoneThatIsEssential() {
        World without = Runs.end(Bare.with(TRUTHFUL, UNTRADED), 1, 1);
        World with = Runs.end(Bare.with(TRUTHFUL, UNTRADED, PAID), 1, 1);
        int china = with.roster().nation("China");
        assertThat((double) families(with, china)).isCloseTo(1.4 * families(without, china), within(200.0));
        assertThat(essential(with, china)).isEqualTo(essential(without, china)).isPositive();
        assertThat(with.firms().cash).as("R&D and all money").isEqualTo(without.firms().cash);
        int korea = with.roster().nation("Korea");
        assertThat(families(with, korea)).isEqualTo(families(without, korea));
    }

    /** 2000 USD for each application of the quarter. */
    @Test
    void theStatePaysForEveryApplication() {
        Scenario scenario = Bare.with(PAID);
        Bare.watch(scenario, world -> {
            int china = world.roster().nation("China");
            double applications = 0;
            for (double[] ofSpecification : world.knowledge().applications) {
                for (int i = 0; i < ofSpecification.length; i++) {
                    applications += world.firms().home[i] == china ? ofSpecification[i] : 0;
                }
            }
            assertThat(world.backing().outlay[Outlay.APPLICATIONS.ordinal()][china])
                    .isCloseTo(applications * 2e-6, within(1e-12));
        });
    }
}
