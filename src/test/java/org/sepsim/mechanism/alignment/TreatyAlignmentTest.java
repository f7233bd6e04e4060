package org.sepsim.mechanism.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sepsim.mechanism.RuleRecords;
import org.sepsim.model.NationData;
import org.sepsim.model.NationData.Membership;
import org.sepsim.model.Quarter;

/** Small worlds by hand; A and Z are the poles. */
class TreatyAlignmentTest {
    private static final Membership OLD = new Membership(Quarter.of(1949, 1), null);
    private final TreatyAlignment rule = RuleRecords.withDefaults(TreatyAlignment.class);

    private static NationData nation(String name, Map<String, Membership> treaties) {
        return new NationData(name, false, "OTHER", treaties, Map.of(), Quarter.of(2010, 1), Map.of(), Map.of());
    }

    private static NationData nation(String name, String... treaties) {
        Map<String, Membership> all = new HashMap<>();
        for (String treaty : treaties) {
            all.put(treaty, OLD);
        }
        return nation(name, all);
    }

    private double between(NationData one, NationData other, NationData... others) {
        List<NationData> nations = new ArrayList<>(List.of(one, other));
        nations.addAll(List.of(others));
        return rule.start(nations)[nations.size()];
    }

    @Test
    void treatiesAddUpToOneAtMost() {
        assertThat(between(nation("B", "NATO"), nation("C", "NATO"))).isEqualTo(0.6);
        assertThat(between(nation("B", "NATO", "EU"), nation("C", "NATO", "EU")))
                .isEqualTo(1);
        assertThat(between(nation("B"), nation("C"))).isZero();
    }

    /** Lean .4 on A each: common .5 times .16. */
    @Test
    void aBilateralTreatyBindsToItsPoleAndOnlyThroughItToOthers() {
        assertThat(between(nation("B", "A-bilateral"), nation("A"))).isEqualTo(0.4);
        assertThat(between(nation("B", "A-bilateral"), nation("C", "A-bilateral"), nation("A")))
                .isCloseTo(0.08, within(1e-12));
    }

    /** Full leans: -.4; .6 of NATO against a pole: -.24; between two poles' partners -.4 * .16. */
    @Test
    void friendsOfRivalPolesAreOpposed() {
        NationData a = nation("A", "NATO");
        NationData z = nation("Z");
        NationData y = nation("Y", "Z-bilateral");
        NationData b = nation("B", "A-bilateral");
        NationData member = nation("M", "NATO");
        assertThat(between(a, z, y, b)).isCloseTo(-0.4, within(1e-12));
        assertThat(between(member, z, a, y, b)).isCloseTo(-0.24, within(1e-12));
        assertThat(between(y, b, a, z)).isCloseTo(-0.064, within(1e-12));
    }

    @Test
    void aMembershipCountsOnlyWhileItLasts() {
        Membership later = new Membership(Quarter.of(2007, 1), null);
        Membership past = new Membership(Quarter.of(1958, 1), Quarter.of(2001, 1));
        assertThat(between(nation("B", Map.of("EU", later)), nation("C", "EU"))).isZero();
        assertThat(between(nation("B", Map.of("EU", past)), nation("C", "EU"))).isZero();
    }

    @Test
    void everyMatrixIsSymmetricWithinBoundsAndOneOnTheDiagonal() {
        List<NationData> nations = List.of(
                nation("A", "NATO", "FiveEyes"),
                nation("B", "NATO", "FiveEyes", "EU", "A-bilateral", "Z-bilateral"),
                nation("Z", "Y-bilateral"),
                nation("Y", "Z-bilateral"),
                nation("C"));
        double[] alignment = rule.start(nations);
        for (int c = 0; c < 5; c++) {
            assertThat(alignment[c * 5 + c]).isEqualTo(1);
            for (int d = 0; d < 5; d++) {
                assertThat(alignment[c * 5 + d]).isBetween(-1.0, 1.0).isEqualTo(alignment[d * 5 + c]);
            }
        }
    }
}
