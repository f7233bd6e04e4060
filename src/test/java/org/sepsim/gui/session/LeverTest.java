package org.sepsim.gui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.ParameterList;
import org.sepsim.scenario.Scenario;
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
        assertThat(depth.scale()).isEqualTo(new Scale.Range(0, 1, false));
        assertThat(depth.entry().source()).isNotEmpty();
        assertThat(levers)
                .hasSizeGreaterThan(150)
                .allSatisfy(lever -> assertThat(lever.value()).isNotEmpty());
    }

    /** Every parameter of every shipped scenario has a control: as a lever or list of the rules in force, but for what interventions make and the document's own words. */
    @ParameterizedTest
    @MethodSource("shipped")
    void everyParameterHasAControl(Path file) {
        Scenario scenario = new ScenarioSource(file).opened();
        Map<String, String> rules = ResolvedValues.of(scenario).values();
        Set<String> moved = moved(scenario);
        assertThat(ParameterList.ofScenario())
                .filteredOn(entry -> entry.path().contains(".") && !entry.path().equals("policy.dated"))
                .filteredOn(entry -> entry.rule().isEmpty() || entry.rule().equals(rules.get(type(entry))))
                .hasSizeGreaterThan(150)
                .extracting(ParameterEntry::path)
                .allMatch(moved::contains);
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(BASELINE.getParent())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> moved(Scenario scenario) {
        Set<String> moved = new HashSet<>();
        Lever.of(scenario).forEach(lever -> moved.add(lever.path()));
        LeverList.of(scenario).forEach(list -> moved.add(list.path()));
        return moved;
    }

    /** Path of the choice on which it depends whether a rule's parameter is there. */
    private static String type(ParameterEntry entry) {
        return entry.path().substring(0, entry.path().lastIndexOf('.')) + ".type";
    }

    @Test
    void aRuleThatIsChosenBringsItsLevers() {
        for (ParameterEntry entry : ParameterList.ofScenario()) {
            if (!entry.rule().isEmpty()) {
                Scenario other = session.source().with(Changes.NONE.with(type(entry), entry.rule()));
                assertThat(moved(other)).contains(entry.path());
            }
        }
    }

    @Test
    void aNameIsChosenOfThoseThereAreOrGiven() {
        Lever pool = lever("policy.poolForAll.name");
        assertThat(pool.control()).isEqualTo(Lever.Control.NAME);
        assertThat(pool.names()).startsWith("Pool for all").contains("5G pool").doesNotHaveDuplicates();
        for (String name : List.of("Our pool", "Avanci", "a: [pool] \"of\" all, # 2", "true", "12", "no")) {
            Branch branch = session.move(session.twin(), pool.path(), pool.inFile(name));
            assertThat(branch.scenario().policy().poolForAll().name()).isEqualTo(name);
        }
        LeverList clusters = list("policy.backing.clusters");
        ParameterEntry key = key(clusters, "name");
        Lever cluster = clusters.lever(0, key);
        assertThat(cluster.control()).isEqualTo(Lever.Control.NAME);
        assertThat(cluster.names()).contains(cluster.value()).doesNotHaveDuplicates();
        Branch renamed = session.move(
                session.twin(),
                clusters.path(),
                clusters.with(0, key, "a: new, one").text());
        assertThat(renamed.scenario().policy().backing().clusters().get(0).name())
                .isEqualTo("a: new, one");
    }

    @Test
    void namesOfTheWorldAreChosen() {
        Lever controller = lever("policy.exportControl.controller");
        assertThat(controller.control()).isEqualTo(Lever.Control.CHOICE);
        assertThat(controller.choices()).contains("US", "Rest of Asia").doesNotContain("Huawei");
        assertThat(lever("policy.exportControl.firm").choices()).contains("Huawei", "AT&T");
        assertThat(lever("policy.adjacentField.generation").choices()).containsExactly("4G", "5G", "6G");
    }

    private Lever lever(String path) {
        return Lever.of(session.twin().scenario()).stream()
                .filter(lever -> lever.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSliderStandsWhereItsValueIsAndAllItsPlacesAreAllowed() {
        List<Lever> sliders = Lever.of(session.twin().scenario()).stream()
                .filter(lever -> lever.control() == Lever.Control.SLIDER)
                .filter(lever -> !lever.path().equals("policy.detente.start")) // must follow another lever's date
                .toList();
        assertThat(sliders).hasSizeGreaterThan(100);
        for (Lever lever : sliders) {
            Scale scale = lever.scale();
            assertThat(scale.place(scale.value(scale.last() / 3)))
                    .as(lever.path())
                    .isEqualTo(scale.last() / 3);
            for (int place : new int[] {0, scale.last() / 3, scale.last() * 2 / 3, scale.last()}) {
                String value = scale.value(place);
                assertThatCode(() -> session.source().with(Changes.NONE.with(lever.path(), value)))
                        .as(lever.path() + " = " + value)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void datesAndWholeNumbersHavePlacesOfTheirOwn() {
        Scale start = lever("policy.exportControl.start").scale();
        assertThat(start.place("2019-Q3")).isEqualTo(Quarter.of(2019, 3).index());
        assertThat(start.value(28)).isEqualTo("2012-Q1");
        assertThat(start.value(start.last())).isEqualTo("none");
        assertThat(start.place("none")).isEqualTo(start.last());
        assertThat(lever("economy.firstNextLaunch").scale()).isEqualTo(new Scale.Quarters(false));
        assertThat(new Scale.Quarters(false).value(new Scale.Quarters(false).last()))
                .isEqualTo("2040-Q4");
        Scale camps = lever("mechanisms.alliances.camps").scale();
        assertThat(camps).isEqualTo(new Scale.Range(1, 6, true));
        assertThat(camps.value(3)).isEqualTo("4");
        assertThat(camps.last()).isEqualTo(5);
    }

    @Test
    void nationsAreChosenFromThoseOfTheWorld() {
        Lever nations = lever("policy.frand.nations");
        assertThat(nations.control()).isEqualTo(Lever.Control.SEVERAL);
        assertThat(nations.choices()).contains("China", "Rest of Asia");
        assertThat(nations.chosen()).isEmpty();
        Branch branch = session.move(session.twin(), nations.path(), Lever.several(List.of("China", "Rest of Asia")));
        assertThat(branch.scenario().policy().frand().nations()).containsExactly("China", "Rest of Asia");
        assertThat(Lever.of(branch.scenario()))
                .filteredOn(lever -> lever.path().equals(nations.path()))
                .singleElement()
                .satisfies(lever -> assertThat(lever.chosen()).containsExactly("China", "Rest of Asia"));
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
        LeverList goals = list("policy.goals");
        ParameterEntry share = key(goals, "share");
        Lever lever = goals.lever(0, share);
        assertThat(lever.path()).isEqualTo("policy.goals[0].share");
        assertThat(lever.scale()).isEqualTo(new Scale.Range(0, 1, false));
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

    private LeverList list(String path) {
        return LeverList.of(session.twin().scenario()).stream()
                .filter(list -> list.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static ParameterEntry key(LeverList of, String name) {
        return of.keys().stream()
                .filter(key -> key.path().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<?> blocks(Branch branch, String path) {
        return LeverList.of(branch.scenario()).stream()
                .filter(list -> list.path().equals(path))
                .findFirst()
                .orElseThrow()
                .items();
    }
}
