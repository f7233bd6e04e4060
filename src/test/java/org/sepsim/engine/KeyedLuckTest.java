package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Business;
import org.sepsim.model.FirmData;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.WorldData;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.WorldFiles;

/** Whoever is added and whatever is announced: the luck of everybody else stays what it was. */
class KeyedLuckTest {
    private static final Scenario BASELINE = Runs.scenario("baseline");

    /** The newcomer sells nothing and spends nothing, so that it can reach others by luck alone; it stands first in the list, so that every place in the arrays moves by one. */
    @Test
    void addingAFirmChangesNoDrawOfAnother() {
        World without = Runs.end(BASELINE, 1, 1);
        World with = Runs.end(withNewcomer(BASELINE), 1, 1);
        assertThat(with.roster().firms().get(0)).isEqualTo("Aaa Newcomer");
        for (int i = 0; i < without.firms().count; i++) {
            for (int s = 0; s < without.knowledge().families.length; s++) {
                assertThat(with.knowledge().families[s][i + 1])
                        .as("families of %s", without.roster().firms().get(i))
                        .isEqualTo(without.knowledge().families[s][i]);
                assertThat(with.knowledge().essential[s][i + 1]).isEqualTo(without.knowledge().essential[s][i]);
            }
            assertThat(with.firms().cash[i + 1]).isEqualTo(without.firms().cash[i]);
        }
    }

    private static Scenario withNewcomer(Scenario scenario) {
        WorldData data = scenario.world();
        List<FirmData> firms = new ArrayList<>(data.firms());
        firms.add(
                0,
                new FirmData(
                        "Aaa Newcomer",
                        "Norway",
                        "Aaa Newcomer",
                        Set.of(Business.RESEARCH),
                        Set.of(),
                        false,
                        data.firms().get(0).quantities(),
                        null));
        WorldData larger = new WorldData(
                firms,
                data.nations(),
                data.specifications(),
                data.deflator(),
                data.stationPrices(),
                data.devicePrices(),
                data.regulators());
        WorldFiles files = scenario.worldFiles();
        return new Scenario(
                scenario.name(),
                scenario.purpose(),
                scenario.sources(),
                new WorldFiles(files.folder(), files.location(), larger, files.history(), files.sha256()),
                scenario.policy(),
                scenario.economy(),
                scenario.mechanisms());
    }

    /** T26: a policy of strength zero is no policy, to the bit. */
    @Test
    void aControlOfDepthZeroChangesNothing() {
        World zero = Runs.end(Runs.scenario("baseline", "policy.exportControl.depth=0"), 1, 2);
        World never = Runs.end(Runs.scenario("baseline", "policy.exportControl.start=none"), 1, 2);
        assertThat(Fingerprint.of(zero)).isEqualTo(Fingerprint.of(never));
        assertThat(zero.log()).isEqualTo(never.log());
    }

    @Test
    void thePlaceboDrawsAndChangesNothing() {
        World with = Runs.end(Runs.scenario("placebo"), 1, 3);
        World without = Runs.end(BASELINE, 1, 3);
        assertThat(Fingerprint.of(with)).isEqualTo(Fingerprint.of(without));
        assertThat(with.log()).hasSizeGreaterThan(without.log().size());
        assertThat(with.log().stream()
                        .filter(logged -> !logged.event().type().equals("placebo"))
                        .toList())
                .isEqualTo(without.log());
    }

    @Test
    void oneSeedGivesOneWorldAndAnotherSeedAnother() {
        assertThat(Fingerprint.of(Runs.end(BASELINE, 7, 1))).isEqualTo(Fingerprint.of(Runs.end(BASELINE, 7, 1)));
        assertThat(Fingerprint.of(Runs.end(BASELINE, 7, 1))).isNotEqualTo(Fingerprint.of(Runs.end(BASELINE, 7, 2)));
        assertThat(Fingerprint.of(Runs.end(BASELINE, 7, 1))).isNotEqualTo(Fingerprint.of(Runs.end(BASELINE, 8, 1)));
    }

    /** The same firm, specification and quarter ask the same question in every world of one replicate. */
    @Test
    void drawsDoNotDependOnWhatWasAskedBefore() {
        Chance chance = new Chance(1, 1);
        long key = chance.key(Purpose.INVENTIONS, Chance.id("Huawei"), Chance.id("NR"));
        double first = Chance.uniform(key, 0, Quarter.of(2019, 2).index(), 0);
        Chance.uniform(key, 0, Quarter.of(2019, 3).index(), 0);
        assertThat(Chance.uniform(key, 0, Quarter.of(2019, 2).index(), 0)).isEqualTo(first);
    }
}
