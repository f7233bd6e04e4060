package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.model.AlignmentBook;
import org.sepsim.model.Generation;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.WorldData;
import org.sepsim.model.event.SpecificationRepaired;
import org.sepsim.model.event.SpecificationSplit;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.WorldFiles;

/** Split and repair of a specification in whole worlds (M6), each held to the invariants of patents and money. */
class SpecificationSplitTest {
    private static final int G6 = Generation.G6.index();
    private static final int WORK_BEGINS = 83; // the last quarter of 2025
    private static final int PEACE = 90; // a quarter of 2027
    private static final int NEVER = -1;
    private static final String HOSTILITY = "mechanisms.alignment.rivalry=";
    private static final String TWO = "policy.specifications.split=two";
    private static final String ORDER =
            "policy.dated=[{date: 2027-Q2, type: split-order, specification: 6G, source: test}]";
    private static final String ONE = "policy.specifications.split=one";

    private static World end(int replicate, String... sets) {
        return Runs.end(Runs.scenario("baseline", sets), 6, replicate);
    }

    private static long splits(World world) {
        return world.log().stream()
                .filter(logged -> logged.event() instanceof SpecificationSplit)
                .count();
    }

    /** F15: 20 worlds at each of three levels of hostility; seeds fixed, so that it passes or fails for good. */
    @Test
    void worldsWithoutHostilityNeverSplitAndTheMoreHostilityTheMoreDo() {
        long none = worldsThatSplit(0);
        long some = worldsThatSplit(0.75);
        long most = worldsThatSplit(1);
        assertThat(none).isZero();
        assertThat(some).isBetween(none, most);
        assertThat(most).isGreaterThan(15);
    }

    private static long worldsThatSplit(double hostility) {
        long split = 0;
        for (int replicate = 1; replicate <= 20; replicate++) {
            split += Math.min(1, splits(withHostility(hostility, NEVER, replicate)));
        }
        return split;
    }

    /** A world in which all who are at odds when work on the generation begins are so by a given measure, until peace is made. */
    private static World withHostility(double hostility, int peace, int replicate) {
        StandardsModel model = new StandardsModel(new RunInput(Runs.scenario("baseline"), 6, replicate));
        Invariants invariants = new Invariants();
        model.observe(world -> {
            invariants.quarterEnded(world);
            if (world.quarter() == WORK_BEGINS) {
                fallOut(world, hostility);
            } else if (world.quarter() == peace) {
                fallOut(world, 0);
            }
        });
        return model.runToEnd();
    }

    private static void fallOut(World world, double hostility) {
        int n = world.nations().count;
        double[] alignment = new double[n * n];
        for (int k = 0; k < alignment.length; k++) {
            double now = world.alignment().between(k / n, k % n);
            alignment[k] = now < 0 ? -hostility : now;
        }
        world.alignment().start(alignment, new double[AlignmentBook.Cause.values().length]);
    }

    @Test
    void governmentsThatSeeToTwoHaveTwoAndThoseThatSeeToOneHaveOneWhateverTheHostility() {
        World two = end(1, TWO, HOSTILITY + "0");
        World one = end(1, ONE, HOSTILITY + "1");
        assertThat(splits(two)).isEqualTo(1);
        assertThat(splits(one)).isZero();
        assertThat(two.specifications().divided(G6)).isTrue();
        assertThat(one.specifications().divided(G6)).isFalse();
    }

    /** An order of the second quarter of 2027 acts in that quarter, not in the January after it, and holds where the landscape would repair. */
    @Test
    void anOrderedSplitIsMadeInTheQuarterOfTheOrderAndIsNotRepaired() {
        World world = end(1, HOSTILITY + "0", ORDER);
        List<LoggedEvent> made = world.log().stream()
                .filter(logged -> logged.event() instanceof SpecificationSplit)
                .toList();
        assertThat(made).hasSize(1);
        assertThat(made.get(0).quarter()).isEqualTo(Quarter.of(2027, 2).index());
        assertThat(world.specifications().divided(G6)).isTrue();
        int fork = fork(world);
        assertThat(Arrays.stream(world.knowledge().approvals[fork]).sum()).isPositive();
    }

    /** What is ordered before work on the generation begins is done when it does; the time before is the same to the bit. */
    @Test
    void anEarlyOrderWaitsForTheWork() {
        World world = end(1, ORDER.replace("2027-Q2", "2018-Q1"));
        assertThat(world.log().stream()
                        .filter(logged -> logged.event() instanceof SpecificationSplit)
                        .map(LoggedEvent::quarter))
                .containsExactly(Quarter.of(2025, 3).index());
    }

    @Test
    void anOrderThatComesTooLateOrAboutWhatCannotSplitIsRefused() {
        assertThatThrownBy(() -> Runs.scenario("baseline", ORDER.replace("2027-Q2", "2029-Q1")))
                .hasMessageContaining(
                        "policy.dated[0].date: must be before 2029-Q1, when the first release of 6G is frozen");
        assertThatThrownBy(() -> Runs.scenario("baseline", ORDER.replace("specification: 6G", "specification: NR")))
                .hasMessageContaining("NR cannot split; allowed is one of [6G]");
    }

    /** The closed form: users of one specification times the ratio of Katz and Shapiro at the division of demand. */
    @Test
    void twoSpecificationsHaveFewerUsersThanOneByTheRatioOfKatzAndShapiro() {
        World two = end(2, TWO);
        World one = end(2, ONE);
        double fork = Runs.decidedShares(two, G6)[fork(two)];
        assertThat(fork).isBetween(0.05, 0.95);
        double herfindahl = fork * fork + (1 - fork) * (1 - fork);
        double ratio = Runs.scenario("baseline").mechanisms().compatibility().ratio(herfindahl);
        assertThat(users(two) / users(one)).isBetween(ratio - 0.02, ratio + 0.02);
    }

    private static int fork(World world) {
        for (int s = 0; s < world.roster().specifications().size(); s++) {
            if (world.roster().trunkOf(s) >= 0) {
                return s;
            }
        }
        throw new AssertionError("no fork among the specifications");
    }

    private static double users(World world) {
        return Arrays.stream(world.nations().users[G6]).sum();
    }

    /** Before the split nothing is of the fork; in the quarter of the split a follower has all there and nothing in the trunk but what it has learned since. */
    @Test
    void followersTakeWhatTheyHoldAlong() {
        StandardsModel model = new StandardsModel(new RunInput(Runs.scenario("baseline", TWO), 6, 3));
        List<Integer> followers = new ArrayList<>();
        int[][] before = new int[1][];
        model.observe(world -> {
            int fork = fork(world);
            int trunk = world.roster().trunkOf(fork);
            if (!world.specifications().divided(G6)) {
                assertThat(Arrays.stream(world.knowledge().families[fork]).sum())
                        .isZero();
                assertThat(Arrays.stream(world.knowledge().capital[fork]).sum()).isZero();
                before[0] = world.knowledge().families[trunk].clone();
            } else if (followers.isEmpty()) {
                for (int i = 0; i < world.firms().count; i++) {
                    if (world.specifications().follows(fork, i)) {
                        followers.add(i);
                        assertThat(world.knowledge().families[fork][i])
                                .isEqualTo(before[0][i] + world.knowledge().invented[fork][i]);
                        assertThat(world.knowledge().families[trunk][i])
                                .isEqualTo(world.knowledge().invented[trunk][i]);
                    }
                }
            }
        });
        model.runToEnd();
        assertThat(followers).isNotEmpty();
    }

    /** A specification that could split and does not changes no number: the world without that row is the same to the bit. */
    @Test
    void whatMightSplitAndDoesNotChangesNothing() {
        Scenario with = Runs.scenario("baseline", ONE);
        World one = Runs.end(with, 6, 4);
        World without = Runs.end(withoutFork(with), 6, 4);
        assertThat(without.knowledge().families.length).isEqualTo(one.knowledge().families.length - 1);
        assertThat(without.log()).isEqualTo(one.log());
        assertThat(one.firms().cash).isEqualTo(without.firms().cash);
        assertThat(one.nations().users).isDeepEqualTo(without.nations().users);
        for (int s = 0; s < without.knowledge().families.length; s++) {
            assertThat(one.knowledge().families[s]).isEqualTo(without.knowledge().families[s]);
            assertThat(one.knowledge().essential[s]).isEqualTo(without.knowledge().essential[s]);
        }
    }

    private static Scenario withoutFork(Scenario scenario) {
        WorldData data = scenario.world();
        WorldData shorter = new WorldData(
                data.firms(),
                data.nations(),
                data.specifications().stream()
                        .filter(specification -> specification.forkOf().isEmpty())
                        .toList(),
                data.deflator(),
                data.stationPrices(),
                data.devicePrices(),
                data.regulators());
        WorldFiles files = scenario.worldFiles();
        return new Scenario(
                scenario.name(),
                scenario.purpose(),
                scenario.sources(),
                new WorldFiles(files.folder(), files.location(), shorter, files.history(), files.sha256()),
                scenario.policy(),
                scenario.economy(),
                scenario.mechanisms());
    }

    /** Where hostility ends the camps find together again: peace is made in 2027, after all of them have split. */
    @Test
    void aSplitIsRepairedWhenTheLandscapeHasOneCampAgain() {
        World world = withHostility(1, PEACE, 1);
        assertThat(splits(world)).isEqualTo(1);
        isRepaired(world);
    }

    private static void isRepaired(World world) {
        List<LoggedEvent> ends = world.log().stream()
                .filter(logged -> logged.event() instanceof SpecificationRepaired)
                .toList();
        assertThat(ends).hasSize(1);
        assertThat(ends.get(0).event().detail()).startsWith("energy 0.0 against 0 together");
        int fork = fork(world);
        assertThat(Arrays.stream(world.knowledge().families[fork]).sum()).isZero();
        assertThat(world.specifications().divided(G6)).isFalse();
        assertThat(world.nations().specification[G6]).doesNotContain(fork);
    }
}
