package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;

/** T27: accounting identities, in whole runs with every rule. */
class InvariantsTest {
    @ParameterizedTest
    @ValueSource(strings = {"baseline", "placebo", "pool-for-all", "frand-strict", "essentiality-checks"})
    void everyQuarterOfEveryWorldKeepsItsBooks(String name) {
        Scenario scenario = Runs.scenario(name);
        for (int replicate = 1; replicate <= 20; replicate++) {
            assertThat(Runs.end(scenario, 11, replicate).quarter()).isEqualTo(143);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mechanisms.rndBudget.type=partial-adjustment",
                "mechanisms.rndBudget.type=constant-ratio",
                "mechanisms.rndSplit.type=follow-revenue",
                "mechanisms.spillover.type=none",
                "mechanisms.inventions.type=poisson",
                "mechanisms.standards.type=merit-only",
                "mechanisms.declaration.type=truthful",
                "mechanisms.licensing.type=cournot-capped",
                "mechanisms.licensing.type=bargaining",
                "mechanisms.negotiation.type=immediate-agreement",
                "mechanisms.negotiation.divergence=1",
                "mechanisms.negotiation.reprisal=1",
                "mechanisms.smallLicences.type=like-named-makers",
                "mechanisms.patentTrade.type=none",
                "mechanisms.patentTrade.tradeCost=0",
                "mechanisms.exclusivity.type=fixed",
                "mechanisms.infrastructureChoice.type=nested-logit",
                "mechanisms.specificationChoice.historyFirst=false",
                "policy.restrictions.mode=endogenous",
                "economy.fringeFirms=0",
                "economy.fringeFirms=1000"
            })
    void everyRivalRuleKeepsThemToo(String set) {
        Scenario scenario = Runs.scenario("baseline", set);
        for (int replicate = 1; replicate <= 3; replicate++) {
            assertThat(Runs.end(scenario, 11, replicate).quarter()).isEqualTo(143);
        }
    }

    @Test
    void aBrokenBookStopsTheRunWithPlaceAndAmount() {
        StandardsModel model = new StandardsModel(new RunInput(Runs.scenario("baseline"), 1, 1));
        Invariants invariants = new Invariants();
        model.observe(world -> {
            invariants.quarterEnded(world);
            if (world.quarter() == 20) {
                loseAPatent(world);
            }
        });
        assertThatThrownBy(model::runToEnd)
                .hasMessageContaining("2010-Q2")
                .hasMessageContaining("patent families held and ever invented differ");
    }

    private static void loseAPatent(World world) {
        world.knowledge().families[0][world.roster().firm("Qualcomm")] -= 1;
    }
}
