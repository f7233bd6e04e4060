package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/** Vendor finance (M13) in whole worlds. */
class VendorFinanceTest {
    private static final int FIRST = Quarter.of(2006, 1).index();
    private static final String FINANCE =
            "policy.backing.vendorFinance=[{nation: China, discount: 0.2, statePays: 0.25, start: 2006-Q1, end: 2030-Q4}]";

    private static double odds(World world, String nation, String one, String other) {
        Market market = world.infrastructure();
        int c = world.roster().nation(nation);
        return market.chosen(0, c, market.vendorOf[world.roster().firm(one)])
                / market.chosen(0, c, market.vendorOf[world.roster().firm(other)]);
    }

    private static double[] oddsInFirstQuarter(String... sets) {
        double[] odds = new double[3];
        Bare.watch(Bare.with(sets), world -> {
            if (world.quarter() == FIRST) {
                odds[0] = odds(world, "Germany", "Huawei", "Ericsson");
                odds[1] = odds(world, "China", "Huawei", "Ericsson");
                odds[2] = odds(world, "Germany", "Huawei", "ZTE");
            }
        });
        return odds;
    }

    /** Logit: odds against a vendor without finance rise by (1 - f)^-b_p = 0.8^-2 abroad; at home and between financed vendors they stay. */
    @Test
    void theWedgeWorksAbroadOnlyAndAsThePriceWould() {
        double[] without = oddsInFirstQuarter();
        double[] with = oddsInFirstQuarter(FINANCE);
        assertThat(with[0] / without[0]).isCloseTo(1 / 0.64, within(1e-6));
        assertThat(with[1] / without[1]).isCloseTo(1, within(1e-6));
        assertThat(with[2] / without[2]).isCloseTo(1, within(1e-6));
    }

    /** Every quarter: what buyers get back is what the state and the vendors give, a fifth of sales abroad and nothing at home. */
    @Test
    void whatIsGivenIsReceived() {
        Bare.watch(Bare.with(FINANCE), world -> {
            int china = world.roster().nation("China");
            double state = world.backing().finance()[china];
            double vendors = IndustrialPolicyTest.sum(world.backing().discountBorne);
            double received = IndustrialPolicyTest.sum(world.backing().discountReceived());
            boolean holds = world.quarter() >= FIRST && world.year() <= 2030 - Quarter.FIRST_YEAR;
            assertThat(received).isCloseTo(holds ? 0.2 * salesAbroad(world, china) : 0, within(1e-9));
            assertThat(state).isCloseTo(0.25 * received, within(1e-12));
            assertThat(vendors).isCloseTo(0.75 * received, within(1e-12));
            assertThat(world.backing().discountReceived()[china]).isZero();
        });
    }

    /** Discounts that the state pays are added up only when somebody asks, and are then the quarter's own: nothing once they have ended, even if nobody asked while they ran. */
    @Test
    void whoeverAsksNowAndThenIsToldOfTheQuarter() {
        String finance = FINANCE.replace("statePays: 0.25", "statePays: 1");
        for (int every : new int[] {3, 50, 140}) {
            StandardsModel model = new StandardsModel(new RunInput(Bare.with(finance), 1, 1));
            model.observe(world -> {
                if (world.quarter() % every == every - 1) {
                    int china = world.roster().nation("China");
                    boolean holds = world.quarter() >= FIRST && world.year() <= 2030 - Quarter.FIRST_YEAR;
                    double abroad = holds ? 0.2 * salesAbroad(world, china) : 0;
                    assertThat(world.backing().outlayOf(china)).isCloseTo(abroad, within(1e-9));
                    assertThat(IndustrialPolicyTest.sum(world.backing().discountReceived()))
                            .isCloseTo(abroad, within(1e-9));
                }
            });
            model.runToEnd();
        }
    }

    private static double salesAbroad(World world, int home) {
        Market market = world.infrastructure();
        double sales = 0;
        for (int v = 0; v < market.vendors; v++) {
            if (world.firms().home[market.firmOf[v]] == home) {
                sales += market.salesOf(v);
                for (int g = 0; g < Generation.COUNT; g++) {
                    sales -= world.nations().stationSpend[g][home] * market.chosen(g, home, v);
                }
            }
        }
        return sales;
    }

    /** A vendor that bears its discounts itself has that much less margin. */
    @Test
    void whatAVendorBearsLeavesItsMargin() {
        double[] margin = new double[2];
        for (int statePays = 0; statePays <= 1; statePays++) {
            int payer = statePays;
            String finance = "policy.backing.vendorFinance=[{nation: China, discount: 0.2, statePays: " + payer
                    + ", start: 2006-Q1}]";
            Bare.watch(Bare.with(finance), world -> {
                if (world.quarter() == FIRST) {
                    int huawei = world.roster().firm("Huawei");
                    margin[payer] = world.firms().margin[huawei] + world.backing().discountBorne[huawei];
                    assertThat(world.backing().discountBorne[huawei] > 0).isEqualTo(payer == 0);
                }
            });
        }
        assertThat(margin[0]).isCloseTo(margin[1], within(1e-12));
    }
}
