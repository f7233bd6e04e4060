package org.sepsim.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllianceTest {
    private final Alliance alliance = new Alliance("A", AllianceKind.INDUSTRY, -1, 9);

    @Test
    void membersStandInOrderOfPlaceWhateverTheOrderInWhichTheyCame() {
        add(5, 2, 8, 2);
        assertThat(members()).containsExactly(2, 5, 8);
        alliance.remove(5);
        alliance.remove(5);
        assertThat(members()).containsExactly(2, 8);
        alliance.remove(8);
        assertThat(members()).containsExactly(2);
    }

    @Test
    void anHeirTakesASeatOnceAndKeepsTheOlder() {
        alliance.add(3, 4);
        alliance.add(7, 9);
        alliance.inherit(3, 1);
        assertThat(members()).containsExactly(1, 7);
        assertThat(alliance.since(1)).isEqualTo(4);
        alliance.inherit(1, 7);
        assertThat(members()).containsExactly(7);
        assertThat(alliance.since(7)).isEqualTo(4);
        assertThat(alliance.has(1)).isFalse();
    }

    @Test
    void whatHasEndedHasNoMembersUntilSomebodyJoins() {
        add(1, 2);
        alliance.end();
        assertThat(members()).isEmpty();
        add(6);
        assertThat(members()).containsExactly(6);
        assertThat(alliance.ended()).isFalse();
    }

    private void add(int... firms) {
        for (int firm : firms) {
            alliance.add(firm, 0);
        }
    }

    private int[] members() {
        int[] members =
                IntStream.range(0, alliance.members()).map(alliance::member).toArray();
        for (int firm = 0; firm < 9; firm++) {
            int one = firm;
            assertThat(alliance.has(firm)).isEqualTo(IntStream.of(members).anyMatch(member -> member == one));
        }
        return members;
    }
}
