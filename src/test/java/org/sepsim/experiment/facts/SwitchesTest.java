package org.sepsim.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

class SwitchesTest {
    private static final Path BASELINE = Path.of("scenarios/baseline.yaml");
    private final ScenarioReader reader = new ScenarioReader();

    @Test
    void everySwitchMakesAnotherScenarioOfTheBaseline() {
        Scenario given = reader.scenario(BASELINE, List.of());

        List<String> texts = Switches.all().stream()
                .map(off -> reader.scenario(BASELINE, off.setsFor(given)).resolvedText())
                .toList();

        assertThat(texts).doesNotHaveDuplicates().doesNotContain(given.resolvedText());
        assertThat(Switches.all().stream().map(Switch::name)).doesNotHaveDuplicates();
    }

    @Test
    void anotherRuleKeepsTheNumbersThatBothHave() {
        Scenario given = reader.scenario(
                BASELINE, List.of("mechanisms.inventions.carryOver=0.25", "mechanisms.inventions.alpha=0.02"));
        Switch poisson = Switch.of("p", "", "mechanisms.inventions.type=poisson");

        assertThat(poisson.setsFor(given))
                .contains("mechanisms.inventions.type=poisson", "mechanisms.inventions.carryOver=0.25")
                .noneMatch(set -> set.contains("alpha"));
    }

    @Test
    void everyTwinIsAScenarioOfItsOwn() {
        List<String> texts = List.of(Twin.values()).stream()
                .map(twin -> reader.scenario(BASELINE, twin.sets()).resolvedText())
                .toList();

        assertThat(texts).doesNotHaveDuplicates();
    }
}
