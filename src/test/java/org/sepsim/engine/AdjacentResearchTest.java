package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;

/** The adjacent field (M3, M10) in whole worlds. */
class AdjacentResearchTest {
    private static final String PROGRAMMES =
            "policy.adjacentField.programmes=[{nation: China, spending: 8, growth: 0, families: 100, start: 2015-Q1},"
                    + " {nation: US, spending: 20, growth: 0, families: 30, start: 2015-Q1}]";
    private static final String NO_CONTROL = "policy.exportControl.start=none";
    private static final String NO_HISTORY = "policy.restrictions.scheduledUntil=2005-Q1";

    private static double knowledge(World world, String nation) {
        int sixG = world.roster().specification("6G");
        double sum = 0;
        for (int i = 0; i < world.firms().count; i++) {
            boolean at = world.firms().home[i] == world.roster().nation(nation);
            sum += at ? world.knowledge().knowledge[sixG][i] : 0;
        }
        return sum;
    }

    @Test
    void withoutProgrammesAFieldChangesNothing() {
        World as = Runs.end(Bare.with(), 1, 1);
        World set = Runs.end(Bare.with("policy.adjacentField.relevance=0.5", "policy.adjacentField.focus=1"), 1, 1);
        assertThat(Fingerprint.of(set)).isEqualTo(Fingerprint.of(as));
    }

    /** A_q = sum over k of s/4 retention^(q - k) h_k/cost_k with whole access, added up here by hand. */
    @Test
    void capitalIsAPerpetualInventoryOfSpending() {
        Scenario scenario = Bare.with(PROGRAMMES, NO_CONTROL, NO_HISTORY);
        Stage stage = new RunInput(scenario, 1, 1).stage();
        double[] expected = new double[1];
        Bare.watch(scenario, world -> {
            int us = world.roster().nation("US");
            double h = scenario.mechanisms().rndCapital().productivity(world.quarter() / 4.0);
            double cost = stage.paths().deflator[world.year()] * world.nations().researchCost[us][world.year()];
            double invested = world.year() >= 10 ? 20 / (4 * cost) * h : 0;
            expected[0] = scenario.mechanisms().rndCapital().quarterlyRetention() * expected[0] + invested;
            assertThat(world.backing().adjacentCapital[us]).isCloseTo(expected[0], within(1e-9));
        });
        assertThat(expected[0]).isPositive();
    }

    @Test
    void capitalSpillsIntoTheNamedGenerationAtHome() {
        World without = Runs.end(Bare.with(NO_CONTROL, NO_HISTORY), 1, 1);
        World with = Runs.end(Bare.with(PROGRAMMES, NO_CONTROL, NO_HISTORY), 1, 1);
        assertThat(knowledge(with, "China")).isGreaterThan(1.01 * knowledge(without, "China"));
    }

    /** A control costs frontier research and is answered by applied focus, which shows in patents. */
    @Test
    void aControlOnComponentsIsAnsweredByAppliedFocus() {
        World free = Runs.end(Bare.with(PROGRAMMES, NO_CONTROL, NO_HISTORY), 1, 1);
        World cut = Runs.end(Bare.with(PROGRAMMES, NO_HISTORY), 1, 1);
        int china = free.roster().nation("China");
        int us = free.roster().nation("US");
        assertThat(cut.backing().adjacentFamilies[china]).isGreaterThan(free.backing().adjacentFamilies[china]);
        assertThat(cut.backing().adjacentCapital[china]).isLessThan(free.backing().adjacentCapital[china]);
        assertThat(cut.backing().adjacentFamilies[us]).isCloseTo(free.backing().adjacentFamilies[us], within(1e-9));
    }
}
