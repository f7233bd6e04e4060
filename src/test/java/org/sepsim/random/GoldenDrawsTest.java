package org.sepsim.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys and draws to the bit: every Java and every processor must agree, and no change may move them unnoticed. */
class GoldenDrawsTest {
    private static final Chance CHANCE = new Chance(1, 7);

    @Test
    void idsOfNames() {
        assertThat(Chance.id("Huawei")).isEqualTo(-4328143841576762989L);
        assertThat(Chance.id("LG Electronics")).isEqualTo(4271744674717383756L);
        assertThat(Chance.id("Übertragung")).isEqualTo(3267457040179609432L);
    }

    @ParameterizedTest
    @CsvSource({
        "INITIAL_VALUES, 3441428845577936437",
        "PRODUCTIVITY, -1691316554173439155",
        "INVENTIONS, 8085871947221204094",
        "APPROVALS, -8170572005376277951",
        "ESSENTIALITY, 2906569879122026875",
        "SPECIFICATION_CHOICE, -4749312206859720895",
        "FRINGE, 104112778285804319",
        "PLACEBO, -4282794000893150392",
        "THRESHOLD, -1171712983534764034",
        "ALLIANCE_ORDER, -1966873828727361800",
        "SIGNATURE_ORDER, -4021904607526273101",
        "DISPUTES, -3834996062196737256",
        "PATENT_TRADES, -4366847819295043982",
        "INCIDENTS, -4694831437384876939",
        "PARAMETERS, 6860109467072730876",
        "DESIGN, -2324497105119504891",
        "RESAMPLING, 8352049994944943167"
    })
    void keysOfPurposes(Purpose purpose, long key) {
        assertThat(CHANCE.key(purpose, Chance.id("Huawei"), Chance.id("China"))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "58, 0.3261196435881649, -0.4506535193824352, 0.8869480597165057, 0.03088121748618391",
        "59, 0.6081555031059803, 0.2745148491661597, 1.0454292819271376, 8.698147414467524",
        "60, 0.2268903525310434, -0.7491269298920837, 0.8267125482790598, 0.004244238132645401",
        "61, 0.8837461377262626, 1.1939239332425164, 1.2719922981397112, 2153.6573189879655"
    })
    void numbersOfQuarters(int quarter, double uniform, double normal, double gamma, double exponential) {
        double u = draw(quarter, 0);
        assertThat(u).isEqualTo(uniform);
        assertThat(Normal.quantile(u)).isEqualTo(normal);
        assertThat(GammaTable.of(0.05).quantile(u)).isEqualTo(gamma);
        assertThat(Exp.of(20 * u - 10)).isEqualTo(exponential);
    }

    /** Means and trials in each of the samplers' branches. */
    @ParameterizedTest
    @CsvSource({
        "58, 8, 85, 1242, 13, 633, 23",
        "59, 5, 76, 1209, 10, 620, 22",
        "60, 10, 93, 1273, 15, 645, 26",
        "61, 10, 93, 1272, 15, 645, 38"
    })
    void countsOfQuarters(int quarter, int few, int many, int most, int fewOf60, int manyOf900, int negativeBinomial) {
        double u = draw(quarter, 1);
        assertThat(Poisson.quantile(7.3, u)).isEqualTo(few);
        assertThat(Poisson.quantile(83.1, u)).isEqualTo(many);
        assertThat(Poisson.quantile(1234.5, u)).isEqualTo(most);
        assertThat(Binomial.quantile(60, 0.2, u)).isEqualTo(fewOf60);
        assertThat(Binomial.quantile(900, 0.7, u)).isEqualTo(manyOf900);
        assertThat(NegativeBinomial.draw(GammaTable.of(0.05), 25, draw(quarter, 0), u))
                .isEqualTo(negativeBinomial);
    }

    private static double draw(int quarter, int draw) {
        return Chance.uniform(CHANCE.key(Purpose.INVENTIONS, Chance.id("Huawei"), Chance.NOBODY), 2, quarter, draw);
    }
}
