package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;

/** What flows inside alliances and between blocs (M3), in the first quarter in which it differs: all else is the same then. */
class SpilloversInARunTest {
    private static final String LOOSE = "mechanisms.spillover.allianceFactor=1";
    private static final int FOUNDED = Quarter.of(2005, 1).index();
    private static final int APART = Quarter.of(2019, 1).index();

    private static World at(int quarter, Scenario scenario, double[] known, String specification) {
        return Bare.watch(scenario, world -> {
            if (world.quarter() == quarter) {
                double[] now = world.knowledge().knowledge[world.roster().specification(specification)];
                System.arraycopy(now, 0, known, 0, known.length);
            }
        });
    }

    private static double[] vector() {
        return new double[Runs.scenario("baseline").world().firms().size()];
    }

    /** The board of the WiMAX Forum is the only alliance of the first quarter. */
    @Test
    void membersOfAnAllianceLearnMoreOfEachOtherAndNobodyElseDoes() {
        double[] close = vector();
        double[] loose = vector();
        World world = at(FOUNDED, Runs.scenario("baseline"), close, "legacy");
        at(FOUNDED, Runs.scenario("baseline", LOOSE), loose, "legacy");
        for (String member : new String[] {"Alcatel", "Fujitsu", "Intel", "Motorola", "Nokia", "Samsung", "Siemens"}) {
            int i = world.roster().firm(member);
            assertThat(close[i]).as(member).isGreaterThan(loose[i]);
        }
        for (String other : new String[] {"Ericsson", "Qualcomm", "Huawei", "NEC"}) {
            int i = world.roster().firm(other);
            assertThat(close[i]).as(other).isEqualTo(loose[i]).isPositive();
        }
    }

    /** Research wholly apart between the leader's friends and its opponents; who is aligned with neither learns from both as before. */
    @Test
    void nothingFlowsBetweenBlocsThatKeepTheirResearchApart() {
        double[] together = vector();
        double[] apart = vector();
        String start = "policy.exportControl.researchStart=2019-Q1";
        World world = at(APART, Runs.scenario("baseline"), together, "NR");
        at(APART, Runs.scenario("baseline", start, "policy.exportControl.researchDepth=1"), apart, "NR");
        for (String firm : new String[] {"Huawei", "ZTE", "Qualcomm", "Samsung"}) {
            int i = world.roster().firm(firm);
            assertThat(apart[i]).as(firm).isLessThan(together[i]).isPositive();
        }
        int ericsson = world.roster().firm("Ericsson");
        assertThat(world.alignment().between(world.roster().nation("US"), world.firms().home[ericsson]))
                .isZero();
        assertThat(apart[ericsson]).isEqualTo(together[ericsson]).isPositive();
    }
}
