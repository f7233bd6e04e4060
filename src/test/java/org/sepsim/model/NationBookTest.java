package org.sepsim.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NationBookTest {
    @Test
    void sizesAreThoseOfTheYearAskedFor() {
        NationBook nations = new NationBook(2);
        nations.gdp[0] = new double[] {1, 2};
        nations.gdp[1] = new double[] {3, 6};

        assertThat(nations.gdpIn(0)).containsExactly(1, 3);
        assertThat(nations.shareOfGdp(0)).containsExactly(0.25, 0.75);
        assertThat(nations.gdpIn(1)).containsExactly(2, 6);
        nations.gdp[0][0] = 6;
        assertThat(nations.shareOfGdp(1)).containsExactly(0.25, 0.75);
        assertThat(nations.gdpIn(0)).containsExactly(6, 3);
    }
}
