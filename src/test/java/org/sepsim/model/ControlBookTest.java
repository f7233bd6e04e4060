package org.sepsim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ControlBookTest {
    private final ControlBook book = new ControlBook(3, 2);

    @Test
    void controlsOfSeveralNationsMultiplyWhatIsLeft() {
        book.bar(0, 1, 0.5);
        book.bar(2, 1, 0.2);
        book.bar(0, 1, 0.5);
        assertThat(book.barred(0, 1)).isCloseTo(0.75, within(1e-15));
        assertThat(book.barredByAll(1)).isCloseTo(0.8, within(1e-15));
        assertThat(book.barredByAll(0)).isZero();
        assertThat(book.any()).isTrue();
    }

    /** .8 barred, of which .2 is left when the first frees: a quarter. */
    @Test
    void whoFreesLeavesWhatOthersBar() {
        book.bar(0, 1, 0.75);
        book.bar(2, 1, 0.2);
        assertThat(book.free(0, 1)).isCloseTo(0.25, within(1e-15));
        assertThat(book.free(2, 1)).isZero();
        assertThat(book.any()).isFalse();
    }

    @Test
    void researchFlowsButBetweenTheFriendsAndTheOpponentsOfWhoLeads() {
        AlignmentBook alignment = new AlignmentBook(3);
        alignment.start(new double[] {1, 0.5, -0.5, 0.5, 1, 0, -0.5, 0, 1}, new double[] {0, 0, 0});
        assertThat(book.researchFlow(alignment, 0, 2)).isEqualTo(1);
        book.keepApart(0, 0.75);
        assertThat(book.researchFlow(alignment, 0, 2)).isEqualTo(0.25);
        assertThat(book.researchFlow(alignment, 2, 1)).isEqualTo(0.25);
        assertThat(book.researchFlow(alignment, 0, 1)).isEqualTo(1);
        assertThat(book.researchFlow(alignment, 2, 2)).isEqualTo(1);
        book.keepApart(0, 0);
        assertThat(book.researchFlow(alignment, 0, 2)).isEqualTo(1);
    }

    @Test
    void whoIsFreeAgainIsBarredByNobody() {
        book.bar(0, 1, 0.5);
        book.bar(0, 1, 0.5);
        book.bar(2, 1, 0.5);
        assertThat(book.barredByAll(1)).isEqualTo(0.875);
        assertThat(book.barredByAll(0)).isZero();
        book.free(0, 1);
        assertThat(book.barredByAll(1)).isEqualTo(0.5);
        book.free(2, 1);
        assertThat(book.barredByAll(1)).isZero();
        book.bar(1, 1, 0.25);
        assertThat(book.barredByAll(1)).isEqualTo(0.25);
    }
}
