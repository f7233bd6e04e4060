package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.model.BackingBook.Outlay;
import org.sepsim.model.Generation;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.event.SubsidyGranted;

/** M13 in whole worlds: subsidies, clusters and the strength of all. */
class IndustrialPolicyTest {
    private static final int G5 = Generation.G5.index();
    private static final List<String> INSTRUMENTS =
            List.of("subsidy", "vendor-finance", "research-cluster", "rollout-target", "application-subsidy");

    @Test
    void theBaselineTellsOfEveryInstrumentAndOfNoneWithoutAPolicy() {
        assertThat(Bare.types(Runs.end(Runs.scenario("baseline"), 1, 1))).containsAll(INSTRUMENTS);
        assertThat(Bare.types(Runs.end(Bare.with(), 1, 1))).doesNotContainAnyElementsOf(INSTRUMENTS);
    }

    /** Strength zero, the rival rule and empty levers are one world, to the bit. */
    @Test
    void aPolicyOfStrengthZeroWritesNoEventAndChangesNoNumber() {
        World nothing = Runs.end(Bare.with(), 1, 1);
        for (String off : List.of("mechanisms.industrialPolicy.strength=0", "mechanisms.industrialPolicy.type=none")) {
            World world = Runs.end(Runs.scenario("baseline", off), 1, 1);
            assertThat(Fingerprint.of(world)).as(off).isEqualTo(Fingerprint.of(nothing));
            assertThat(Bare.types(world)).as(off).isEqualTo(Bare.types(nothing));
        }
    }

    @Test
    void leversThatAskForNothingWriteNoEvent() {
        World world = Runs.end(
                Bare.with(
                        "policy.goals=[{nation: China, generation: 5G, share: 0}]",
                        "policy.backing.vendorFinance=[{nation: China, discount: 0}]",
                        "policy.backing.clusters=[{name: x, nation: China, generation: 5G, spending: 0}]",
                        "policy.backing.rollout=[{nation: China, generation: 5G, stations: 9, budget: 0, start: 2020, by: 2025}]",
                        "policy.backing.applications=[{nation: China, boost: 0}]"),
                1,
                1);
        assertThat(Fingerprint.of(world)).isEqualTo(Fingerprint.of(Runs.end(Bare.with(), 1, 1)));
        assertThat(Bare.types(world)).doesNotContainAnyElementsOf(INSTRUMENTS);
    }

    /** Every January: min(budget, u (goal - share) GDP), as the event says and the books hold. */
    @Test
    void aSubsidyFollowsTheGapWithinItsBudget() {
        String goal =
                "policy.goals=[{nation: Korea, generation: 5G, share: 0.5, budget: 0.1, start: 2012, end: 2030-Q4}]";
        World end = Bare.watch(Bare.with(goal), world -> {
            int korea = world.roster().nation("Korea");
            double yearly = world.backing().subsidy[G5][korea];
            assertThat(4 * world.backing().outlay[Outlay.RESEARCH.ordinal()][korea])
                    .isCloseTo(yearly, within(1e-12));
            assertThat(sum(world.backing().grant[G5])).isCloseTo(yearly, within(1e-12));
            assertThat(yearly).isLessThanOrEqualTo(0.1);
        });
        List<SubsidyGranted> grants = end.log().stream()
                .filter(logged -> logged.event() instanceof SubsidyGranted)
                .map(logged -> {
                    SubsidyGranted grant = (SubsidyGranted) logged.event();
                    double gdp = end.nations().gdp[end.roster().nation("Korea")][logged.quarter() / 4];
                    assertThat(logged.quarter() % 4).isZero();
                    assertThat(grant.wanted()).isCloseTo(0.0002 * (grant.goal() - grant.share()) * gdp, within(1e-12));
                    assertThat(grant.amount()).isEqualTo(Math.min(grant.wanted(), grant.budget()));
                    return grant;
                })
                .toList();
        assertThat(grants).hasSizeBetween(10, 19);
        assertThat(grants.get(0).detail()).contains("misses goal 0.500").contains("budget 0.1");
    }

    /** In the first quarter of a cluster capital exceeds that of the same world without it by (1 - crowd) spending/4 h/cost, and by nothing elsewhere. */
    @Test
    void aClusterAddsToTheDomesticResearchOfItsGenerationLessWhatIsCrowdedOut() {
        double[][] without = capitalIn(2026);
        double[][] whole = capitalIn(2026, "policy.backing.clusters=[" + CLUSTER + "]");
        double[][] half =
                capitalIn(2026, "policy.backing.clusters=[" + CLUSTER + "]", "mechanisms.industrialPolicy.crowd=0.5");
        int sixG = without.length - 1;
        double added = sum(whole[sixG]) - sum(without[sixG]);
        assertThat(added).isPositive();
        assertThat(sum(half[sixG]) - sum(without[sixG])).isCloseTo(0.5 * added, within(1e-9 * added));
        for (int s = 0; s < sixG; s++) {
            assertThat(whole[s]).isEqualTo(without[s]);
        }
    }

    private static final String CLUSTER =
            "{name: x, nation: China, generation: 6G, spending: 1, start: 2026-Q1, end: 2030-Q4}";

    private static double[][] capitalIn(int year, String... sets) {
        double[][] found = new double[5][];
        Bare.watch(Bare.with(sets), world -> {
            if (world.quarter() == Quarter.of(year, 1).index()) {
                KnowledgeBook knowledge = world.knowledge();
                for (int s = 0; s < found.length; s++) {
                    found[s] = knowledge.capital[s].clone();
                }
            }
        });
        return found;
    }

    /** What the state gives the firm has not to pay: R&D rises by (1 - crowd) of it, the firm keeps crowd of it. */
    @Test
    void publicMoneyIsNeitherLostNorDoubled() {
        Bare.watch(
                Bare.with(
                        "policy.backing.clusters=[{name: x, nation: China, generation: 4G, spending: 2}]",
                        "mechanisms.industrialPolicy.crowd=0.3"),
                world -> {
                    for (int i = 0; i < world.firms().count; i++) {
                        double own = world.firms().active[i] ? world.firms().rndBudget[i] / 4 : 0;
                        double given = world.firms().rndSubsidy[i] / 4;
                        assertThat(world.firms().rndSpend[i]).isCloseTo(own + 0.7 * given, within(1e-12));
                    }
                    int china = world.roster().nation("China");
                    assertThat(sum(world.firms().rndSubsidy)).isCloseTo(2, within(1e-12));
                    assertThat(world.backing().outlayOf(china)).isCloseTo(0.5, within(1e-12));
                });
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
