package org.sepsim.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.observe.Level;
import org.sepsim.random.Chance;
import org.sepsim.random.KeyedGenerator;
import org.sepsim.random.Purpose;

/** The first two of eight worlds tell how near a place may be, as every place has the same worlds. */
class ScreeningTest {
    private static final int WORLDS = 8;
    private static final int FIRST = 2;
    private static final List<Target> TARGETS = List.of(target("a", 0.3), target("b", 0.5));

    private static Target target(String id, double value) {
        return new Target(
                id,
                "declared_sep_share",
                Level.FIRM,
                "Qualcomm",
                "4G",
                "2015",
                "value",
                value,
                value - 0.1,
                value + 0.1,
                "fit",
                "1",
                "baseline");
    }

    /** A place whose mean lies {@code off} both targets; luck of a world is its own, and a little is the place's. */
    private static double[][] values(int place, double off) {
        KeyedGenerator worlds = new KeyedGenerator(new Chance(1, 0), Purpose.DESIGN, "worlds");
        KeyedGenerator own = new KeyedGenerator(new Chance(2, place), Purpose.DESIGN, "place");
        double[][] values = new double[WORLDS][TARGETS.size()];
        for (double[] world : values) {
            for (int t = 0; t < world.length; t++) {
                world[t] = TARGETS.get(t).value() + off + 0.1 * worlds.nextGaussian() + 0.01 * own.nextGaussian();
            }
        }
        return values;
    }

    private static Evaluation whole(double[][] values) {
        return Evaluation.of(new double[] {0}, values, TARGETS);
    }

    private static double[][] first(double[][] values) {
        return new double[][] {values[0], values[1]};
    }

    private static Screening learned(int places) {
        Screening screening = new Screening(TARGETS, FIRST);
        for (int place = 0; place < places; place++) {
            screening.learn(whole(values(place, 0.02 * place)));
        }
        return screening;
    }

    @Test
    void untilEightPlacesAreKnownEveryPlaceMayBeNear() {
        assertThat(learned(7).optimistic(first(values(99, 0.5)))).isZero();
        assertThat(learned(8).optimistic(first(values(99, 0.5)))).isPositive();
    }

    /** Of 200 places nine in ten at least are as far as was thought possible or farther, and far ones are not thought near. */
    @Test
    void theTrueDistanceIsSeldomBelowWhatWasThoughtPossible() {
        Screening screening = learned(12);
        int held = 0;
        for (int place = 100; place < 300; place++) {
            double[][] values = values(place, 0.001 * (place - 100));
            double distance = whole(values).distance();
            double optimistic = screening.optimistic(first(values));
            held += distance >= optimistic ? 1 : 0;
            assertThat(optimistic).isGreaterThan(distance - 1);
        }
        assertThat(held).isGreaterThan(180);
    }

    @Test
    void aTargetWithoutAValueIsFar() {
        double[][] none = {{Double.NaN, 0.5}, {Double.NaN, 0.5}};
        assertThat(learned(8).optimistic(none)).isInfinite();
    }
}
