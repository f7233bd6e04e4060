package org.sepsim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LicenceBookTest {
    private final LicenceBook book = new LicenceBook(3);

    @Test
    void aLicenceHoldsBothWaysUntilItEnds() {
        book.license(0, 1, 0.5, 6);
        assertThat(book.realised(1, 0)).isEqualTo(0.5);
        assertThat(book.state(1, 0)).isEqualTo(LicenceState.LICENSED);
        assertThat(book.talksIn(1, 0)).isEqualTo(6);
        book.end(1, 0, 7);
        assertThat(book.realised(0, 1)).isZero();
    }

    /** 0.5 of (8 - 2) by hand. */
    @Test
    void anAwardPaysTheBalanceOfWhatHasComeUp() {
        book.dispute(0, 1, 2);
        book.holdOut(0, new double[] {0, 5, 9});
        book.holdOut(0, new double[] {0, 3, 9});
        book.holdOut(1, new double[] {2, 0, 9});
        assertThat(book.owed(0, 1)).isEqualTo(6);
        assertThat(book.disputes(0)).isEqualTo(1);
        book.award(1, 0, 0.5, 0.5, 8);
        assertThat(book.due()).containsExactly(new LicenceBook.Settlement(0, 1, 3));
        assertThat(book.owed(0, 1)).isZero();
        assertThat(book.disputes(0)).isZero();
        assertThat(book.realised(0, 1)).isEqualTo(0.5);
    }

    @Test
    void whoTakesAFirmOverTakesItsLicencesWhereItHasNone() {
        book.license(0, 2, 0.4, 6);
        book.inherit(0, 1);
        assertThat(book.realised(1, 2)).isEqualTo(0.4);
        assertThat(book.state(0, 2)).isEqualTo(LicenceState.NONE);
    }

    @Test
    void marketplacesSaveOneAfterTheOther() {
        book.save(0.5);
        book.save(0.5);
        assertThat(book.marketplaceSaving()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void whatAMemberReservesIsNotOffered() {
        book.reserve(1, Domain.CHIP);
        double[] fields = {0.4, 0.1, 0.3, 0.2};
        assertThat(book.offered(1, fields)).isCloseTo(0.7, within(1e-12));
        assertThat(book.offered(0, fields)).isEqualTo(1);
    }
}
