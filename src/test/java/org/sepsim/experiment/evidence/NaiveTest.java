package org.sepsim.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.random.Chance;

class NaiveTest {
    private static final List<Target> ALL = List.of(
            Targets.share("old", "4G", "2009-11", 0.2),
            Targets.share("newer", "4G", "2010-05", 0.3),
            Targets.share("next", "5G", "2019-03", 0.4),
            Targets.share("later", "5G", "2020", 0.5));

    @Test
    void persistenceTakesTheLastDataBefore() {
        assertThat(Naive.PERSISTENCE.fromData(ALL.get(1), ALL)).contains(0.2);
        assertThat(Naive.PERSISTENCE.fromData(ALL.get(3), ALL)).contains(0.4);
    }

    @Test
    void nothingIsForecastFromDataOfTheSameTimeOrLater() {
        assertThat(Naive.PERSISTENCE.fromData(ALL.get(0), ALL)).isEmpty();
        assertThat(Naive.PERSISTENCE.fromData(ALL.get(2), ALL)).isEmpty();
    }

    @Test
    void theLastGenerationGivesItsLatestShare() {
        assertThat(Naive.LAST_GENERATION.fromData(ALL.get(2), ALL)).contains(0.3);
        assertThat(Naive.LAST_GENERATION.fromData(ALL.get(1), ALL)).isEmpty();
    }

    @Test
    void shareInResearchIsAskedOfTheYearBefore() {
        assertThat(Naive.rndShare(ALL.get(2), 2018)).get().satisfies(asked -> {
            assertThat(asked.measure()).isEqualTo("rnd_spend");
            assertThat(asked.date()).isEqualTo("2018");
        });
    }

    private static NaiveForecast forecast(double model, double naive) {
        Target target = Targets.share("t", "4G", "2010", 0.5);
        return new NaiveForecast(Comparison.of(target, new double[] {model}), Naive.PERSISTENCE, naive);
    }

    /** Errors .1 and .2 of the model against .2 and .4: skill 1 − .3/.6. */
    @Test
    void skillIsOneLessTheRatioOfErrorsAndTheWinnerIsNamed() {
        List<NaiveForecast> forecasts = List.of(forecast(0.6, 0.7), forecast(0.3, 0.9));

        Skill skill = Skill.of("test", Naive.PERSISTENCE, forecasts, new Chance(1, 0));

        assertThat(skill.skill()).isCloseTo(0.5, within(1e-12));
        assertThat(skill.low()).isCloseTo(0.5, within(1e-12)); // both targets have this ratio
        assertThat(skill.sentence()).startsWith("The model wins over 2 test targets");
    }

    @Test
    void aNaiveForecastThatWinsIsSaidToWin() {
        Skill skill = Skill.of("fit", Naive.PERSISTENCE, List.of(forecast(0.9, 0.6)), new Chance(1, 0));

        assertThat(skill.skill()).isCloseTo(-3, within(1e-9));
        assertThat(skill.sentence()).startsWith("The naive forecast wins over 1 fit target:");
    }
}
