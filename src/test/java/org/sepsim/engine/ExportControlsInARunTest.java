package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.event.ResearchDecoupled;
import org.sepsim.model.event.StockUsedUp;
import org.sepsim.scenario.Scenario;

/** Export controls in whole worlds, against the same worlds with another control. */
class ExportControlsInARunTest {
    private static final String QUIET = "policy.restrictions.mode=scheduled";
    private static final String DEEP = "policy.exportControl.depth=0.9";
    private static final String NONE = "policy.exportControl.start=none";
    private static final String NO_STOCK = "policy.exportControl.stockpile=0";

    private static Scenario scenario(String... sets) {
        String[] all = java.util.Arrays.copyOf(sets, sets.length + 1);
        all[sets.length] = QUIET;
        return Runs.scenario("baseline", all);
    }

    /** A sum over the quarters of some years. */
    private static double sum(Scenario scenario, int replicate, int from, int to, ToDoubleFunction<World> value) {
        StandardsModel model = new StandardsModel(new RunInput(scenario, 9, replicate));
        Invariants invariants = new Invariants();
        double[] sum = new double[1];
        model.observe(world -> {
            invariants.quarterEnded(world);
            int year = Quarter.FIRST_YEAR + world.year();
            sum[0] += year >= from && year <= to ? value.applyAsDouble(world) : 0;
        });
        model.runToEnd();
        return sum[0];
    }

    private static double of(World world, String firm, double[] account) {
        return account[world.roster().firm(firm)];
    }

    @Test
    void aFirmLivesOnItsStockUntilItIsUsedUp() {
        Scenario stocked = scenario("policy.exportControl.stockpile=6");
        StandardsModel model = new StandardsModel(new RunInput(stocked, 9, 1));
        double[] access = new double[Quarter.COUNT];
        model.observe(world -> access[world.quarter()] = of(world, "Huawei", world.firms().access));
        World world = model.runToEnd();
        int cut = Quarter.of(2019, 3).index();
        assertThat(access[cut + 5]).isEqualTo(1);
        assertThat(access[cut + 6]).isLessThan(0.8);
        assertThat(world.log())
                .anyMatch(logged -> logged.quarter() == cut + 6 && logged.event() instanceof StockUsedUp);
        double without = sum(scenario(NO_STOCK), 1, 2021, 2021, w -> of(w, "Huawei", w.firms().access)) / 4;
        assertThat(access[Quarter.of(2021, 4).index()])
                .as("substitutes were sought meanwhile")
                .isGreaterThan(without - 0.1);
    }

    @Test
    void licencesLetThroughTheirShareOfTheCut() {
        ToDoubleFunction<World> access = world -> of(world, "Huawei", world.firms().access);
        double net = sum(scenario(NO_STOCK, "policy.exportControl.depth=0.3"), 1, 2019, 2019, access);
        double licensed = sum(
                scenario(NO_STOCK, "policy.exportControl.depth=0.6", "policy.exportControl.licensed=0.5"),
                1,
                2019,
                2019,
                access);
        assertThat(licensed).isEqualTo(net);
    }

    @Test
    void controlsOfStrengthZeroWriteNoEventAndChangeNothing() {
        World never = Runs.end(scenario(NONE), 1, 2);
        for (String zero : new String[] {"policy.exportControl.depth=0", "policy.exportControl.licensed=1"}) {
            World world = Runs.end(scenario(zero), 1, 2);
            assertThat(Fingerprint.of(world)).isEqualTo(Fingerprint.of(never));
            assertThat(world.log()).isEqualTo(never.log());
        }
        World apart = Runs.end(
                scenario(NONE, "policy.exportControl.researchStart=2020-Q1", "policy.exportControl.researchDepth=0"),
                1,
                2);
        assertThat(Fingerprint.of(apart)).isEqualTo(Fingerprint.of(never));
        assertThat(apart.log()).isEqualTo(never.log());
    }

    /**
     * Paired over ten worlds, the sign in each of them. A stock that lasts ten years leaves the listed firm's sales as they are, so that nothing but the barred supply differs; with an empty one others take the firm's place and buy
     * chips too, which turns the suppliers' net loss into a gain in many worlds.
     */
    @Test
    void suppliersOfTheControllerLoseSalesAndTheResearchThatThesePaid() {
        Scenario barred = scenario(DEEP, "policy.exportControl.stockpile=40");
        Scenario none = scenario(NONE);
        for (int replicate = 1; replicate <= 10; replicate++) {
            double lost = sum(barred, replicate, 2020, 2024, w -> suppliers(w, w.firms().barredSales));
            assertThat(lost).isGreaterThan(0);
            assertThat(sum(barred, replicate, 2020, 2024, w -> suppliers(w, chips(w))))
                    .as("sales of chips")
                    .isLessThan(sum(none, replicate, 2020, 2024, w -> suppliers(w, chips(w))) - lost / 2);
            assertThat(sum(barred, replicate, 2021, 2026, w -> suppliers(w, w.firms().rndSpend)))
                    .as("R&D")
                    .isLessThan(sum(none, replicate, 2021, 2026, w -> suppliers(w, w.firms().rndSpend)));
        }
    }

    private static double[] chips(World world) {
        return world.firms().revenue[Business.CHIPS.index()];
    }

    /** Of makers of chips at home with the controller. */
    private static double suppliers(World world, double[] account) {
        FirmBook firms = world.firms();
        double sum = 0;
        for (int i = 0; i < firms.count; i++) {
            boolean supplies = firms.home[i] == world.roster().nation("US") && firms.does[Business.CHIPS.index()][i];
            sum += supplies ? account[i] : 0;
        }
        return sum;
    }

    /** F4: in the years of the fall its R&D does not fall by a twentieth, and the ratio to its sales is higher than without the control; paired over ten worlds. */
    @Test
    void theListedFirmsResearchDoesNotFallAndItsRatioRises() {
        ToDoubleFunction<World> rnd = w -> of(w, "Huawei", w.firms().rndSpend);
        ToDoubleFunction<World> sales = w -> w.firms().sales(w.roster().firm("Huawei"));
        for (int replicate = 1; replicate <= 10; replicate++) {
            double before = sum(scenario(DEEP), replicate, 2020, 2020, rnd);
            double after = sum(scenario(DEEP), replicate, 2021, 2021, rnd);
            assertThat(Math.log(after / before)).isGreaterThan(-0.05);
            double ratio = after / sum(scenario(DEEP), replicate, 2021, 2021, sales);
            double without =
                    sum(scenario(NONE), replicate, 2021, 2021, rnd) / sum(scenario(NONE), replicate, 2021, 2021, sales);
            assertThat(ratio).isGreaterThan(1.1 * without);
        }
    }

    @Test
    void decoupledResearchLeavesBothSidesWithLessKnowledge() {
        Scenario apart =
                scenario("policy.exportControl.researchStart=2019-Q3", "policy.exportControl.researchDepth=0.9");
        ToDoubleFunction<World> knowledge = world -> {
            double[] known = world.knowledge().knowledge[world.roster().specification("NR")];
            return of(world, "Huawei", known) + of(world, "Qualcomm", known) + of(world, "Ericsson", known);
        };
        assertThat(sum(apart, 1, 2020, 2025, knowledge)).isLessThan(sum(scenario(), 1, 2020, 2025, knowledge));
        assertThat(Runs.end(apart, 9, 1).log())
                .filteredOn(logged -> logged.event() instanceof ResearchDecoupled)
                .hasSize(1);
    }
}
