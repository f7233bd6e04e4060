package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sepsim.experiment.evidence.Naive;
import org.sepsim.results.Table;

class SkillWordsTest {
    private static String sentence(String use, String forecast, double skill, double low, double high) {
        List<String> row = Table.row(use, forecast, 13, skill, low, high);
        Table table = new Table(List.of("use,forecast,targets,skill,ci95_low,ci95_high".split(",")), List.of(row));
        return SkillWords.sentence(table, row);
    }

    @Test
    void aForecastThatIsNearerIsSaidToBeSoAlsoWhereThatMayBeChance() {
        assertThat(sentence("fit", "persistence", -0.525, -1.36, 0.0494))
                .isEqualTo("On 13 targets for fit the forecast that things stay as the last data say is nearer to the"
                        + " data than the model (skill -0.525, 95 % -1.36 to 0.0494); the interval holds 0, so this may"
                        + " be chance.");
        assertThat(sentence("input", "persistence", -5.15, -12, -2.51)).endsWith("(skill -5.15, 95 % -12 to -2.51).");
    }

    @Test
    void aModelThatIsNearerIsSaidToBeSo() {
        assertThat(sentence("predicted", "last_generation", 0.5, 0.25, 0.75))
                .isEqualTo(
                        "On 13 targets predicted the model is nearer to the data than the forecast that a share is as"
                                + " it was for the generation before (skill 0.5, 95 % 0.25 to 0.75).");
    }

    /** Reports and the closing words of the command call a forecast the same. */
    @ParameterizedTest
    @EnumSource(Naive.class)
    void everyForecastHasItsWords(Naive naive) {
        assertThat(sentence("test", naive.label(), 0.5, 0.2, 0.7))
                .contains("the forecast " + naive.words() + " (skill");
    }
}
