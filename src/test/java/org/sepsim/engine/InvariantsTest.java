package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sepsim.model.Generation;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;

/** T27: accounting identities, in whole runs with every rule. */
class InvariantsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline",
                "placebo",
                "pool-for-all",
                "frand-strict",
                "essentiality-checks",
                "regulators-by-rule"
            })
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
                "mechanisms.competition.type=overcharge-cases",
                "mechanisms.essentialityChecks.type=follow-suspicion",
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

    /** What is broken in the second quarter of 2010, by how the run says so. */
    static Stream<Arguments> broken() {
        return Stream.of(
                broken("patent families held and ever invented differ", w -> w.knowledge().families[0][at(w)] -= 1),
                broken("royalties received and paid, billion USD differ", w -> w.firms().royaltyIncome[at(w)] += 1e-6),
                broken(
                        "spending on stations and sales of infrastructure, billion USD differ",
                        w -> w.nations().stationSpend[0][0] += 1e-6),
                broken(
                        "spending on devices and sales of devices, billion USD differ",
                        w -> w.devices().sales[0][0] += 1e-6),
                broken(
                        "discounts that states and vendors give and buyers get, billion USD differ",
                        w -> w.backing().discountReceived()[0] += 1e-6),
                broken("shares of contracts of China differ", w -> w.devices().weights[0][china(w)] *= 1.01),
                broken("shares of what is installed in China exceed 1", w -> w.chips().share[1][3][china(w)] += 1),
                broken("a banned vendor delivers: Ericsson to China", InvariantsTest::deliverInSpiteOfABan),
                broken(
                        "more families declared than held by Qualcomm",
                        w -> w.knowledge().overDeclared[0][at(w)] += w.knowledge().families[0][at(w)] + 1),
                broken("accounts of Qualcomm are not finite or out of range", w -> w.firms().cash[at(w)] = Double.NaN));
    }

    private static Arguments broken(String told, Consumer<World> how) {
        return Arguments.of(told, how);
    }

    private static int china(World world) {
        return world.roster().nation("China");
    }

    private static void deliverInSpiteOfABan(World world) {
        world.exclude(china(world), world.roster().firm("Ericsson"), Generation.LEGACY, null);
        world.infrastructure().deliveredSpend[0][china(world)] = 1;
    }

    private static int at(World world) {
        return world.roster().firm("Qualcomm");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenBookStopsTheRunWithPlaceAndAmount(String told, Consumer<World> how) {
        StandardsModel model = new StandardsModel(new RunInput(Runs.scenario("baseline"), 1, 1));
        Invariants invariants = new Invariants();
        model.observe(world -> {
            if (world.quarter() == 21) {
                how.accept(world);
            }
            invariants.quarterEnded(world);
        });
        assertThatThrownBy(model::runToEnd)
                .hasMessageStartingWith("2010-Q2: ")
                .hasMessageContaining(told)
                .hasMessageContaining(" against ");
    }
}
