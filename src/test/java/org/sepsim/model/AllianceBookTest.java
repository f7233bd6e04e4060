package org.sepsim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AllianceBookTest {
    private final boolean[] active = {true, true, true, false};
    private final AllianceBook book = new AllianceBook(active);

    @Test
    void membersAreAlliedAndRememberWhenTheyJoined() {
        book.join("Friends", AllianceKind.INDUSTRY, -1, new int[] {0, 1}, 7);
        book.join("Friends", AllianceKind.INDUSTRY, -1, new int[] {1, 2}, 9);
        Alliance friends = book.named("Friends").orElseThrow();
        assertThat(friends.members()).isEqualTo(3);
        assertThat(friends.since(1)).isEqualTo(7);
        assertThat(friends.since(2)).isEqualTo(9);
        assertThat(book.allied(0, 2)).isTrue();
        book.leave("Friends", 0);
        assertThat(book.allied(0, 2)).isFalse();
        assertThat(book.allied(1, 2)).isTrue();
    }

    @Test
    void alliesAreListedAsTheyStand() {
        assertThat(book.listOfAllies(0)).isEmpty();
        book.join("Friends", AllianceKind.INDUSTRY, -1, new int[] {0, 1}, 7);
        assertThat(book.listOfAllies(0)).containsExactly(0, 1);
        book.join("Researchers", AllianceKind.RESEARCH, 3, new int[] {0, 1, 2}, 8);
        book.join("Pool", AllianceKind.POOL, 1, new int[] {0, 2}, 8);
        assertThat(book.listOfAllies(0)).containsExactly(0, 1, 2);
        book.leaveAll(1);
        assertThat(book.listOfAllies(0)).containsExactly(0, 2);
        book.dissolve("Researchers");
        assertThat(book.listOfAllies(0)).containsExactly(0);
    }

    @Test
    void aPoolMakesNoAllies() {
        book.join("Pool", AllianceKind.POOL, 1, new int[] {0, 1}, 7);
        assertThat(book.allied(0, 1)).isFalse();
        assertThat(book.inPool(1, 0)).isTrue();
        assertThat(book.inPool(2, 0)).isFalse();
        assertThat(book.inPool(1, 2)).isFalse();
    }

    @Test
    void whoIsNotInBusinessCannotJoin() {
        assertThatThrownBy(() -> book.join("Friends", AllianceKind.INDUSTRY, -1, new int[] {3}, 7))
                .hasMessage("a firm that is not in business cannot join Friends");
    }

    @Test
    void theHeirTakesSeatsOverAndADissolvedAllianceHasNone() {
        book.join("Friends", AllianceKind.RESEARCH, 3, new int[] {0, 1}, 7);
        book.join("Others", AllianceKind.RESEARCH, 3, new int[] {2}, 8);
        book.inherit(0, 2);
        assertThat(book.named("Friends").orElseThrow().since(2)).isEqualTo(7);
        assertThat(book.allied(1, 2)).isTrue();
        book.openCommittee("Friends", "Small firms", 20);
        book.dissolve("Friends");
        Alliance ended = book.named("Friends").orElseThrow();
        assertThat(ended.ended()).isTrue();
        assertThat(ended.members() + ended.smallFirms()).isZero();
        assertThat(book.allied(1, 2)).isFalse();
        book.join("Friends", AllianceKind.RESEARCH, 3, new int[] {0}, 12);
        assertThat(ended.ended()).isFalse();
    }

    @Test
    void aCommitteeNeedsItsAlliance() {
        assertThatThrownBy(() -> book.openCommittee("Nowhere", "Small firms", 20))
                .hasMessage("no alliance 'Nowhere'");
    }
}
