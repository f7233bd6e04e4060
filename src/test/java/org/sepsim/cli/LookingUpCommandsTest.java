package org.sepsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;

/** Commands that run nothing: what there is, whether a file is good, a new file. */
class LookingUpCommandsTest extends Typed {
    @Test
    void everyMistakeOfEveryFileIsToldAtOnce() {
        int code = sepsim(
                "check",
                "src/test/resources/broken/unknown-key.yaml",
                "src/test/resources/broken/above-range.yaml",
                "--stacktrace");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("unknown-key.yaml:", "above-range.yaml:", "\tat org.sepsim");
    }

    @Test
    void aGoodFileIsSaidToBeGood() {
        assertThat(sepsim("check", BASELINE)).isZero();
        assertThat(out.toString()).contains("baseline.yaml: can be run");
    }

    @Test
    void everyMeasureIsListedWithItsDefinition() {
        assertThat(sepsim("list", "measures")).isZero();
        for (Measure measure : Measures.all()) {
            assertThat(out.toString()).contains(measure.name(), measure.definition());
        }
    }

    @Test
    void parametersRulesAndScenariosAreListed() {
        sepsim("list", "parameters", "economy.payout");
        sepsim("list", "rules");
        sepsim("list", "scenarios");
        sepsim("list", "measures", "rnd_rank", "--json");

        assertThat(out.toString())
                .contains("share of profit that is paid out", "default 0.5", "mechanisms.rndBudget: aspiration")
                .contains("A policy that draws chance", "\"unit\" : \"rank\"");
    }

    @Test
    void scenariosAreListedByNamePurposeAndPathFromHere() {
        assertThat(sepsim("list", "scenarios", "baseline")).isZero();

        assertThat(out.toString().lines().toList())
                .hasSize(3)
                .startsWith("baseline")
                .endsWith("    " + Path.of("scenarios", "baseline.yaml"));
    }

    @Test
    void aNewScenarioCanBeRunAsItIsAndIsNotOverwritten() throws Exception {
        Path file = temp.resolve("mine.yaml");

        assertThat(sepsim("init", file.toString())).isZero();
        assertThat(sepsim("check", file.toString())).isZero();
        String text = Files.readString(file);
        assertThat(sepsim("init", file.toString())).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void aDesignIsCheckedLikeAScenario() throws Exception {
        Path broken = Files.writeString(
                temp.resolve("broken.yaml"), "scenario: nowhere.yaml\ndesign: {type: grids}\nfactors: {}\n");

        assertThat(sepsim("check", "scenarios/sweeps/when-to-act.yaml", BASELINE))
                .isZero();
        assertThat(out.toString()).contains("when-to-act.yaml: can be run, 36 points of", "baseline.yaml: can be run");
        assertThat(sepsim("sweep", broken.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("broken.yaml:1:11: scenario:", "broken.yaml:2:16: design.type:", "did you mean grid");
    }

    @Test
    void theSchemaOfADesignIsPrinted() {
        assertThat(sepsim("schema", "design")).isZero();
        assertThat(out.toString()).contains("sepsim design", "latin-hypercube");
    }

    @Test
    void theSchemasOfStudiesArePrinted() {
        assertThat(sepsim("schema", "calibration")).isZero();
        assertThat(sepsim("schema", "sensitivity")).isZero();
        assertThat(out.toString())
                .contains("sepsim calibration", "screening", "sepsim sensitivity study", "outputs", "saltelli")
                .doesNotContain("\"measures\"");
    }

    @Test
    void schemaAndCompletionArePrinted() {
        assertThat(sepsim("schema")).isZero();
        assertThat(sepsim("completion")).isZero();
        assertThat(out.toString()).contains("json-schema.org", "complete -F");
    }
}
