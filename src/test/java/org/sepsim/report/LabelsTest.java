package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void labelsWithRoomStayWhereTheyAre() {
        assertThat(Labels.place(new double[] {300, 100, 200}, 20, 0, 400)).containsExactly(300, 100, 200);
    }

    @Test
    void twoThatTouchPartEvenly() {
        assertThat(Labels.place(new double[] {104, 100}, 20, 0, 400)).containsExactly(112, 92);
    }

    @Test
    void labelsStayOnThePage() {
        assertThat(Labels.place(new double[] {0, 0, 400}, 20, 0, 400)).containsExactly(10, 30, 390);
    }

    @Test
    void moreLabelsThanRoomAreRefused() {
        assertThatThrownBy(() -> Labels.place(new double[] {1, 2, 3}, 20, 0, 50))
                .hasMessageContaining("do not fit");
    }

    /** Also where a block that was held at an edge meets the next; 2 000 columns of up to 20 labels. */
    @Test
    void noTwoLabelsOverlapAndTheirOrderIsThatOfTheLines() {
        SplittableRandom random = new SplittableRandom(3);
        for (int column = 0; column < 2000; column++) {
            double[] wanted = random.doubles(random.nextInt(1, 21), 0, 400).toArray();
            double[] places = Labels.place(wanted, 20, 0, 400);
            double[] sorted = places.clone();
            Arrays.sort(sorted);
            assertThat(sorted[0]).isGreaterThanOrEqualTo(10 - 1e-9);
            assertThat(sorted[sorted.length - 1]).isLessThanOrEqualTo(390 + 1e-9);
            for (int i = 1; i < sorted.length; i++) {
                assertThat(sorted[i] - sorted[i - 1]).isCloseTo(Math.max(20, sorted[i] - sorted[i - 1]), within(1e-9));
            }
            for (int i = 0; i < wanted.length; i++) {
                for (int j = 0; j < wanted.length; j++) {
                    assertThat(wanted[i] < wanted[j] && places[i] > places[j]).isFalse();
                }
            }
        }
    }
}
