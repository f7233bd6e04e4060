package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Alliance;
import org.sepsim.model.NationData;
import org.sepsim.model.Quarter;
import org.sepsim.model.Regulator;
import org.sepsim.model.World;
import org.sepsim.model.WorldData;
import org.sepsim.scenario.Scenario;

/** Whoever is passed over because nothing can concern it has nothing that concerns it, in every quarter of a world. */
class PoliticalShortcutsTest {
    private final Scenario baseline = Runs.scenario("baseline");

    @Test
    void whoWasNeverExcludedAccusedOrNamedHasNothingAgainstIt() {
        int[] passed = new int[1];
        Bare.watch(baseline, world -> {
            for (int i = 0; i < world.firms().count; i++) {
                boolean named = false;
                for (int c = 0; c < world.nations().count; c++) {
                    boolean distrusted = world.restrictions().distrust[i][c] > 0;
                    assertThat(world.restrictions().everExcluded(i)
                                    || !world.restrictions().excludes(c, i))
                            .isTrue();
                    assertThat(world.restrictions().accused(i) || !distrusted).isTrue();
                    named |= world.proposals().concerns(c, i);
                }
                assertThat(world.proposals().concerns(i)).isEqualTo(named);
                passed[0] += world.restrictions().everExcluded(i) ? 0 : 1;
            }
        });
        assertThat(passed[0]).isPositive();
    }

    @Test
    void nothingIsAskedOfOrByWhoIsNoPartyToTalks() {
        Bare.watch(baseline, world -> {
            for (int i = 0; i < world.firms().count && world.quarter() >= 3; i++) {
                for (int j = 0; j < world.firms().count; j++) {
                    double asked = world.licences().asked[i][j];
                    assertThat(asked).isNotNegative();
                    assertThat(world.licences().couldBeAsked(i) || asked == 0).isTrue();
                    assertThat(world.licences().askedOfAll[j] > 0 || asked == 0).isTrue();
                }
            }
        });
    }

    @Test
    void membersOfAlliancesChangeOnlyWithTheVersion() {
        Map<Integer, List<List<Integer>>> members = new HashMap<>();
        Bare.watch(
                baseline,
                world -> assertThat(members.computeIfAbsent(world.alliances().version(), v -> members(world)))
                        .isEqualTo(members(world)));
        assertThat(members).hasSizeGreaterThan(10);
    }

    private static List<List<Integer>> members(World world) {
        List<List<Integer>> all = new ArrayList<>();
        for (Alliance alliance : world.alliances().all()) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < world.firms().count; i++) {
                if (alliance.has(i)) {
                    members.add(i);
                }
            }
            all.add(members);
        }
        return all;
    }

    @Test
    void authoritiesServeTheSameNationsBetweenTwoChanges() {
        WorldData data = baseline.world();
        int[] changes = Regulators.changes(data, Quarter.COUNT);
        for (int q = 1; q < Quarter.COUNT; q++) {
            for (Regulator regulator : data.regulators()) {
                for (NationData nation : data.nations()) {
                    boolean same =
                            regulator.serves(nation, new Quarter(q)) == regulator.serves(nation, new Quarter(q - 1));
                    assertThat(same || changes[q] > changes[q - 1]).isTrue();
                }
            }
        }
        assertThat(changes[Quarter.COUNT - 1]).isLessThan(Quarter.COUNT);
    }

    @Test
    void nobodyElseIsEverOfAJurisdiction() {
        StandardsModel model = new StandardsModel(new RunInput(baseline, 1, 1));
        model.start();
        World world = model.world();
        for (Regulator regulator : baseline.world().regulators()) {
            List<Integer> ever = new ArrayList<>();
            for (int c : world.roster().everOf(regulator.jurisdiction())) {
                ever.add(c);
            }
            for (int q = 0; q < Quarter.COUNT; q++) {
                for (int c = 0; c < world.nations().count; c++) {
                    assertThat(ever.contains(c) || !world.roster().isOf(c, regulator.jurisdiction(), new Quarter(q)))
                            .isTrue();
                }
            }
        }
    }
}
