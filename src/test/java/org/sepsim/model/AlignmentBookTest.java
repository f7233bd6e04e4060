package org.sepsim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.model.AlignmentBook.Cause;

class AlignmentBookTest {
    private static final double[] STEPS = {0.1, 0.2, 0.5};

    private static AlignmentBook book(double between) {
        AlignmentBook book = new AlignmentBook(2);
        book.start(new double[] {1, between, between, 1}, STEPS);
        return book;
    }

    /** .5 less .2 of 1.5; then up half of .8. */
    @Test
    void eventsGoAPartOfTheWayLeftAndNeverBeyondTheEnds() {
        AlignmentBook book = book(0.5);
        book.fall(0, 1, Cause.BAN);
        assertThat(book.between(1, 0)).isCloseTo(0.2, within(1e-15));
        book.rise(1, 0, 0.5);
        assertThat(book.between(0, 1)).isCloseTo(0.6, within(1e-15));
        for (int k = 0; k < 200; k++) {
            book.fall(0, 1, Cause.CONTROL);
        }
        assertThat(book.between(0, 1)).isBetween(-1.0, -0.999);
    }

    @Test
    void aNationIsAlwaysOfOneMindWithItself() {
        AlignmentBook book = book(0);
        book.fall(0, 0, Cause.INCIDENT);
        assertThat(book.between(0, 0)).isEqualTo(1);
    }

    @Test
    void aLopsidedStartIsRefused() {
        assertThatThrownBy(() -> AlignmentBook.checked(new double[] {1, 0.5, 0.4, 1}, 2))
                .hasMessage("alignment must be symmetric and 1 of a nation with itself");
        assertThatThrownBy(() -> AlignmentBook.checked(new double[] {1, 1.5, 1.5, 1}, 2))
                .hasMessageStartingWith("alignment must be from -1.0 to 1.0");
    }
}
