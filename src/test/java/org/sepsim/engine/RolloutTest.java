package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.model.BackingBook.Outlay;
import org.sepsim.model.Generation;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/** Rollout targets (M11, M13) in whole worlds. */
class RolloutTest {
    private static final int G5 = Generation.G5.index();
    private static final int DEADLINE = Quarter.of(2025, 4).index();

    private static String target(double budget) {
        return "policy.backing.rollout=[{nation: India, generation: 5G, stations: 3, budget: " + budget
                + ", start: 2023-Q1, by: 2025-Q4}]";
    }

    /** Stations and users of 5G at the deadline. */
    private static double[] atDeadline(String... sets) {
        double[] found = new double[2];
        Bare.watch(Bare.with(sets), world -> {
            int india = world.roster().nation("India");
            if (world.quarter() == DEADLINE) {
                found[0] = world.nations().stations[G5][india];
                found[1] = world.nations().users[G5][india];
            }
        });
        return found;
    }

    @Test
    void aTargetThatIsPaidForIsMetAtItsDateAndBringsUsersSooner() {
        double[] without = atDeadline();
        double[] with = atDeadline(target(1000));
        assertThat(without[0]).isLessThan(2.5);
        assertThat(with[0]).isCloseTo(3.6, within(1e-9)); // a fifth more than is asked for
        assertThat(with[1]).isGreaterThan(without[1]);
    }

    @Test
    void aSmallBudgetBuildsLessAndIsNeverOverdrawn() {
        double yearly = 2;
        World end = Bare.watch(Bare.with(target(yearly)), world -> {
            double spent = IndustrialPolicyTest.sum(world.backing().outlay[Outlay.ROLLOUT.ordinal()]);
            assertThat(spent).isLessThanOrEqualTo(yearly / 4 + 1e-12);
            int india = world.roster().nation("India");
            assertThat(spent).isLessThanOrEqualTo(world.nations().stationSpend[G5][india] + 1e-12);
            assertThat(spent > 0 && world.quarter() > DEADLINE).isFalse();
        });
        double[] some = atDeadline(target(yearly));
        assertThat(some[0]).isGreaterThan(atDeadline()[0]).isLessThan(3.6);
        assertThat(end.backing().ahead[G5][end.roster().nation("India")]).isLessThan(0.5);
    }

    /** Without a push stations stand and wait: users are those of the world without a target, to the bit. */
    @Test
    void withoutAPushUsersAreUnmoved() {
        double[] pushed = atDeadline(target(1000), "mechanisms.industrialPolicy.push=0");
        assertThat(pushed[1]).isCloseTo(atDeadline()[1], within(1e-9));
        assertThat(pushed[0]).isCloseTo(3.6, within(1e-9));
    }
}
