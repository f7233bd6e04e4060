package org.sepsim.gui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.ParameterList;
import org.sepsim.scenario.ScenarioException;

class LeverTest {
    private static final Path BASELINE = Path.of("scenarios", "baseline.yaml");

    private Session session;

    @BeforeEach
    void open() {
        session = Session.open(BASELINE, 1, 1);
    }

    @Test
    void leversCarryRangeDefaultUnitAndSource() {
        List<Lever> levers = Lever.of(session.twin().scenario());
        Lever depth = levers.stream()
                .filter(lever -> lever.path().equals("policy.exportControl.depth"))
                .findFirst()
                .orElseThrow();
        assertThat(depth.value()).isEqualTo("0.6");
        assertThat(depth.low()).isZero();
        assertThat(depth.high()).isEqualTo(1);
        assertThat(depth.entry().source()).isNotEmpty();
        assertThat(levers)
                .hasSizeGreaterThan(150)
                .allSatisfy(lever -> assertThat(lever.value()).isNotEmpty());
    }

    /** Every parameter of a scenario has a control: as a lever or list of the rules in force, but for what interventions make and the document's own words. */
    @Test
    void everyParameterHasAControl() {
        Set<String> moved = new HashSet<>();
        Lever.of(session.twin().scenario()).forEach(lever -> moved.add(lever.path()));
        LeverList.of(session.twin().scenario()).forEach(list -> moved.add(list.path()));
        assertThat(ParameterList.ofScenario())
                .filteredOn(entry -> entry.path().startsWith("policy.")
                        || entry.path().startsWith("economy.")
                        || entry.path().endsWith(".type"))
                .extracting(ParameterEntry::path)
                .allMatch(path -> moved.contains(path) || path.equals("policy.dated"));
    }

    @Test
    void everyListTakesOneMoreBlockAndLosesIt() {
        for (LeverList list : LeverList.of(session.twin().scenario())) {
            LeverList more = list.withOneMore();
            Branch longer = session.move(session.twin(), list.path(), more.text());
            assertThat(blocks(longer, list.path())).hasSize(list.items().size() + 1);
            Branch same = session.move(
                    session.twin(),
                    list.path(),
                    more.without(list.items().size()).text());
            assertThat(same.scenario().resolvedText())
                    .isEqualTo(session.twin().scenario().resolvedText());
        }
    }

    @Test
    void aKeyOfABlockIsMovedLikeALever() {
        LeverList goals = LeverList.of(session.twin().scenario()).stream()
                .filter(list -> list.path().equals("policy.goals"))
                .findFirst()
                .orElseThrow();
        ParameterEntry share = goals.keys().stream()
                .filter(key -> key.path().equals("share"))
                .findFirst()
                .orElseThrow();
        Lever lever = goals.lever(0, share);
        assertThat(lever.path()).isEqualTo("policy.goals[0].share");
        assertThat(lever.high()).isEqualTo(1);
        Branch branch = session.move(
                session.twin(), "policy.goals", goals.with(0, share, "0.45").text());
        assertThat(branch.scenario().policy().goals().get(0).share()).isEqualTo(0.45);
        assertThat(branch.name()).isEqualTo("goals changed");
        assertThatThrownBy(() -> session.move(
                        session.twin(),
                        "policy.goals",
                        goals.with(0, share, "1.5").text()))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("from 0 to 1");
    }

    private static List<?> blocks(Branch branch, String path) {
        return LeverList.of(branch.scenario()).stream()
                .filter(list -> list.path().equals(path))
                .findFirst()
                .orElseThrow()
                .items();
    }
}
