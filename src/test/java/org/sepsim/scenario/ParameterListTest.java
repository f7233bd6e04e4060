package org.sepsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sepsim.mechanism.Rules;

class ParameterListTest {
    private final List<ParameterEntry> parameters = ParameterList.ofScenario();

    @Test
    void everyParameterSaysWhatItMeans() {
        assertThat(parameters).allSatisfy(entry -> {
            assertThat(entry.description()).as(entry.path()).isNotBlank();
            assertThat(entry.allowed()).as(entry.path()).isNotBlank();
        });
    }

    @Test
    void aParameterIsListedOnceForEachRule() {
        Set<String> seen = new HashSet<>();
        assertThat(parameters)
                .allSatisfy(entry -> assertThat(seen.add(entry.path() + " " + entry.rule()))
                        .as("%s of %s is new", entry.path(), entry.rule())
                        .isTrue());
    }

    @Test
    void aNumberIsListedWithRangeUnitDefaultAndSource() {
        assertThat(parameters)
                .contains(new ParameterEntry(
                        "policy.exportControl.depth",
                        "",
                        "from 0 to 1",
                        "1",
                        "0.6",
                        "our choice; swept 0-0.9",
                        "share of component access lost"));
    }

    @Test
    void aSeamIsListedWithItsRules() {
        assertThat(parameters)
                .filteredOn(entry -> entry.path().equals("mechanisms.rndBudget.type"))
                .singleElement()
                .extracting(ParameterEntry::allowed, ParameterEntry::def)
                .containsExactly("aspiration, partial-adjustment, constant-ratio", "aspiration");
    }

    static Stream<Class<? extends Record>> everyRule() {
        return Rules.BY_SEAM.values().stream().flatMap(rules -> rules.values().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRule")
    void everyRuleHasDefaultsThatItAllows(Class<? extends Record> rule) {
        assertThat(Defaults.of(rule)).isInstanceOf(rule);
    }
}
