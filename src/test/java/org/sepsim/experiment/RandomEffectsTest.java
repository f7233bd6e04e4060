package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sepsim.random.Chance;
import org.sepsim.random.KeyedGenerator;
import org.sepsim.random.Purpose;

/** Variance split between parameters and chance, on numbers of which the split is known. */
class RandomEffectsTest {
    private static final int DRAWS = 60;
    private static final int WORLDS = 200;

    /** Worlds that draw one of {@link #DRAWS} effects, as those of a scenario draw parameters, and a normal error. */
    @SuppressWarnings("ArrayRecordComponent") // numbers handed on, never compared
    private record Sample(double[] values, int[] draws) {
        static Sample of(int seed, double sdOfParameters, double sdOfChance) {
            KeyedGenerator luck = new KeyedGenerator(new Chance(seed, 0), Purpose.DESIGN, "sample");
            double[] effects = new double[DRAWS];
            Arrays.setAll(effects, draw -> sdOfParameters * luck.nextGaussian());
            int[] draws = new int[WORLDS];
            double[] values = new double[WORLDS];
            for (int i = 0; i < WORLDS; i++) {
                draws[i] = (int) (DRAWS * luck.nextDouble());
                values[i] = 5 + effects[draws[i]] + sdOfChance * luck.nextGaussian();
            }
            return new Sample(values, draws);
        }

        RandomEffects split() {
            return RandomEffects.of(values, draws, 1);
        }
    }

    /** 300 samples with σ² = 1 + 3: their mean parts are within .15 (three standard errors and more) of both, and of the share ¼ within .03. */
    @Test
    void onAverageThePartsAreTheTrueOnes() {
        double between = 0;
        double chance = 0;
        double share = 0;
        for (int seed = 1; seed <= 300; seed++) {
            RandomEffects split = Sample.of(seed, 1, Math.sqrt(3)).split();
            between += split.between() / 300;
            chance += split.within() / 300;
            share += split.share() / 300;
        }
        assertThat(between).isCloseTo(1, within(0.15));
        assertThat(chance).isCloseTo(3, within(0.15));
        assertThat(share).isCloseTo(0.25, within(0.03));
    }

    /** 300 samples; a bootstrap of 60 groups holds the true share a little less often than its 95 %: at least in 85 %. */
    @Test
    void theIntervalHoldsTheTrueShare() {
        int held = 0;
        for (int seed = 1; seed <= 300; seed++) {
            RandomEffects split = Sample.of(seed, 1, 1).split();
            held += split.low() <= 0.5 && split.high() >= 0.5 ? 1 : 0;
        }
        assertThat(held / 300.0).isBetween(0.85, 1.0);
    }

    /** Without the correction a mean of three worlds would give the parameters a third of the chance. */
    @Test
    void chanceAloneIsNotTakenForParameters() {
        double share = 0;
        for (int seed = 1; seed <= 100; seed++) {
            share += Sample.of(seed, 0, 1).split().share() / 100;
        }
        assertThat(share).isLessThan(0.06);
        assertThat(Sample.of(1, 1, 0).split().share()).isEqualTo(1);
    }

    /** By hand: group means 1 and 4, MSW = (2 + 2) / 2, MSB = 2·1.5²·2 = 9, n₀ = 2. */
    @Test
    void theAnalysisOfVarianceIsThatOfTheTextbook() {
        RandomEffects split = RandomEffects.of(new double[] {0, 2, 3, 5}, new int[] {7, 7, 9, 9}, 1);

        assertThat(split.within()).isEqualTo(2);
        assertThat(split.between()).isEqualTo(3.5);
        assertThat(split.groups()).isEqualTo(2);
    }

    @Test
    void itTakesGroupsAndWorldsThatShareOne() {
        int[] alone = new int[200];
        Arrays.setAll(alone, i -> i);
        int[] pairs = new int[20];
        Arrays.setAll(pairs, i -> i / 2);

        assertThat(RandomEffects.possible(alone)).isFalse();
        assertThat(RandomEffects.possible(new int[200])).isFalse();
        assertThat(RandomEffects.possible(pairs)).isTrue();
    }
}
