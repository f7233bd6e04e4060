package org.sepsim.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.model.BackingBook.Outlay;
import org.sepsim.model.Market;
import org.sepsim.model.World;
import org.sepsim.model.event.AccessRestored;
import org.sepsim.model.event.Ban;
import org.sepsim.model.event.ComponentAccess;

/** Expected values are worked out by hand from the books that each test fills; tolerances are of rounding. */
class ObservationTest {
    private static final double ROUNDING = 1e-12;

    private final SmallObserved small = new SmallObserved();
    private final World world = small.world;

    @Test
    void aStockIsThatOfTheYearsEndAndItsShareIsOfTheWorld() {
        world.knowledge().approvedFamilies[small.lte][small.huawei] = 6;
        world.knowledge().overDeclared[small.lte][small.honor] = 3;
        world.knowledge().approvedFamilies[small.lte][small.nokia] = 1;

        assertThat(small.value("declared_families", "4G", "firm", "Huawei")).isEqualTo(6);
        assertThat(small.value("declared_families", "4G", "nation", "China")).isEqualTo(9);
        assertThat(small.value("declared_families", "all", "world", "World")).isEqualTo(10);
        assertThat(small.value("declared_sep_share", "4G", "firm", "Nokia")).isCloseTo(0.1, within(ROUNDING));
        assertThat(small.value("declared_sep_share", "4G", "nation", "China")).isCloseTo(0.9, within(ROUNDING));
        assertThat(small.value("hhi", "4G", "world", "World")).isCloseTo(0.36 + 0.09 + 0.01, within(ROUNDING));
    }

    @Test
    void aShareOfNothingIsMissing() {
        assertThat(small.value("declared_sep_share", "5G", "firm", "Nokia")).isNaN();
    }

    @Test
    void aFlowIsAddedUpOverTheYear() {
        world.firms().rndSpend[small.nokia] = 1.5;
        world.firms().basicShare[small.nokia] = 0.1;

        assertThat(small.value("rnd_spend", "all", "firm", "Nokia")).isCloseTo(6, within(ROUNDING));
        assertThat(small.value("basic_research", "all", "world", "World")).isCloseTo(0.6, within(ROUNDING));
    }

    @Test
    void aRatioIsOfTheYearsSumsAndNotTheMeanOfQuarters() {
        Catalogue catalogue = new Catalogue(
                Subjects.of(SmallObserved.DATA, List.of()),
                List.of(Measures.named("rnd_intensity").orElseThrow()));
        Observation observation = new Observation(catalogue, false);
        for (int quarter = 0; quarter < 4; quarter++) {
            world.enter(quarter);
            world.firms().rndSpend[small.nokia] = 1;
            world.firms().other[small.nokia] = quarter == 0 ? 2 : 6;
            observation.quarterEnded(world);
        }

        int row = catalogue.series().indexOf(new Series("all", "rnd_intensity", "firm", "Nokia"));
        assertThat(observation.values(2005, 2005)[row][0]).isCloseTo(4 / 20.0, within(ROUNDING));
    }

    @Test
    void quartersAreKeptApartWhenAskedFor() {
        Catalogue catalogue = new Catalogue(
                Subjects.of(SmallObserved.DATA, List.of()),
                List.of(Measures.named("rnd_spend").orElseThrow()));
        Observation observation = new Observation(catalogue, true);
        for (int quarter = 0; quarter < 8; quarter++) {
            world.enter(quarter);
            world.firms().rndSpend[small.nokia] = quarter;
            observation.quarterEnded(world);
        }

        int row = catalogue.series().indexOf(new Series("all", "rnd_spend", "firm", "Nokia"));
        assertThat(observation.values(2006, 2006)[row]).containsExactly(4, 5, 6, 7);
    }

    @Test
    void contributionsOfASubsidiaryCountWithItsHead() {
        world.knowledge().contributions[small.lte][small.huawei] = 2;
        world.knowledge().contributions[small.lte][small.honor] = 3;
        world.knowledge().contributions[small.lte][small.nokia] = 5;
        world.knowledge().approvals[small.lte][small.honor] = 1;

        assertThat(small.value("contributions", "4G", "firm", "Huawei")).isEqualTo(5);
        assertThat(small.value("contribution_share", "4G", "nation", "China")).isCloseTo(0.5, within(ROUNDING));
        assertThat(small.value("acceptance_rate", "4G", "firm", "Huawei")).isCloseTo(0.2, within(ROUNDING));
        assertThat(small.value("approved_share", "4G", "firm", "Nokia")).isZero();
        assertThat(small.observe(Measures.all())).doesNotContainKey(new Series("4G", "contributions", "firm", "Honor"));
    }

    @Test
    void theFringeIsOneMakerOfDevicesWithoutAHome() {
        world.devices().sales[small.lte][0] = 3;
        world.devices().sales[small.lte][2] = 1;
        world.royalties().paid[1][world.firms().count] = 0.5;

        assertThat(small.value("device_revenue_share", "4G", "firm", "Fringe")).isCloseTo(0.25, within(ROUNDING));
        assertThat(small.value("device_revenue_share", "4G", "nation", "China")).isCloseTo(0.75, within(ROUNDING));
        assertThat(small.value("royalty_yield", "all", "world", "World")).isCloseTo(0.5 / 4, within(ROUNDING));
        assertThat(small.value("industry_output", "4G", "world", "World")).isCloseTo(16, within(ROUNDING));
        assertThat(small.value("industry_output", "4G", "nation", "China")).isCloseTo(12, within(ROUNDING));
    }

    @Test
    void aYieldIsOfTheDevicesOfItsGeneration() {
        world.devices().sales[small.lte][0] = 3;
        world.royalties().paid[1][small.huawei] = 0.6;
        world.royalties().paid[0][small.huawei] = 0.2;

        assertThat(small.value("royalty_yield", "4G", "world", "World")).isCloseTo(0.2, within(ROUNDING));
        assertThat(small.value("royalty_yield", "all", "firm", "Huawei")).isCloseTo(0.8 / 3, within(ROUNDING));
        assertThat(small.value("royalty_yield", "5G", "world", "World")).isNaN();
        assertThat(small.value("royalty_paid", "4G", "nation", "China")).isCloseTo(4 * 0.6, within(ROUNDING));
    }

    @Test
    void salesAbroadAreThoseOutsideTheNationThatSpentMost() {
        Market market = world.infrastructure();
        int nokia = market.vendorOf[small.nokia];
        int huawei = market.vendorOf[small.huawei];
        market.salesToDate[huawei][small.china] = 5;
        market.salesToDate[nokia][small.finland] = 2;
        market.deliveredSpend[1][small.finland] = 2;
        market.weight[1][huawei][small.finland] = 0.75;
        market.weight[1][nokia][small.finland] = 0.25;
        market.weights[1][small.finland] = 1;

        assertThat(small.value("ran_revenue_share_abroad", "all", "firm", "Nokia"))
                .isCloseTo(2.5 / 4, within(ROUNDING));
        assertThat(small.value("ran_revenue_share_abroad", "all", "firm", "Huawei"))
                .isCloseTo(1.5 / 4, within(ROUNDING));
    }

    @Test
    void aListedFirmStaysListedWhileItsAccessRecovers() {
        world.apply(new ComponentAccess("China", "Nokia", 0.4, 0, 0));
        world.firms().access[small.nokia] = 0.9;

        assertThat(small.value("export_listed", "all", "firm", "Nokia")).isEqualTo(1);
        assertThat(small.value("export_listed", "all", "world", "World")).isEqualTo(1);
        assertThat(small.value("component_access", "all", "firm", "Nokia")).isEqualTo(0.9);
        world.apply(new AccessRestored("China", "Nokia"));
        assertThat(small.value("export_listed", "all", "firm", "Nokia")).isZero();
    }

    @Test
    void bansAreCountedByVendorAndByNation() {
        world.apply(new Ban("Finland", "Huawei", "5G", null));
        world.apply(new Ban("Finland", "Honor", "all", null));
        double finland = small.finland + 1.0;

        assertThat(small.value("banning_nations", "5G", "firm", "Huawei")).isEqualTo(1);
        assertThat(small.value("banning_nations", "4G", "firm", "Huawei")).isZero();
        assertThat(small.value("banning_nations", "all", "world", "World")).isEqualTo(1);
        assertThat(small.value("banning_gdp_share", "5G", "world", "World")).isCloseTo(finland / 6, within(ROUNDING));
    }

    @Test
    void usersOfOneSpecificationAreNotFragmented() {
        world.nations().users[1][small.china] = 30;
        world.nations().users[0][small.china] = 70;
        world.nations().specification[1][small.china] = small.lte;

        assertThat(small.value("adoption_share", "4G", "nation", "China")).isCloseTo(0.3, within(ROUNDING));
        assertThat(small.value("subscribers", "all", "world", "World")).isEqualTo(100);
        assertThat(small.value("specifications", "4G", "world", "World")).isEqualTo(1);
        assertThat(small.value("fragmentation", "4G", "world", "World")).isZero();
        assertThat(small.value("fragmentation", "6G", "world", "World")).isNaN();
    }

    @Test
    void spendersOfEqualSumsShareARank() {
        world.firms().rndSpend[small.nokia] = 2;
        world.firms().rndSpend[small.huawei] = 2;
        world.firms().rndSpend[small.honor] = 1;

        assertThat(small.value("rnd_rank", "all", "firm", "Huawei")).isEqualTo(1);
        assertThat(small.value("rnd_rank", "all", "firm", "Nokia")).isEqualTo(1);
        assertThat(small.value("rnd_rank", "all", "firm", "Honor")).isEqualTo(3);
    }

    /** Four quarters of: surplus 1; margin 3 less R&D 2, of which the state pays 0.5 (2 a year); outlay 0.5 and 0.1 for stations. */
    @Test
    void welfareIsSurplusAndProfitOfTheNationsFirmsLessWhatTheStatePays() {
        world.nations().surplusFrom(sum -> sum[small.finland] += 1);
        world.firms().margin[small.nokia] = 3;
        world.firms().rndSpend[small.nokia] = 2;
        world.firms().rndSubsidy[small.nokia] = 2;
        world.backing().grant[2][small.nokia] = 2;
        world.backing().outlay[Outlay.RESEARCH.ordinal()][small.finland] = 0.5;
        world.backing().outlay[Outlay.ROLLOUT.ordinal()][small.finland] = 0.1;

        assertThat(small.value("vendor_profit", "all", "nation", "Finland")).isCloseTo(6, within(ROUNDING));
        assertThat(small.value("rnd_subsidy", "5G", "firm", "Nokia")).isCloseTo(2, within(ROUNDING));
        assertThat(small.value("state_outlay", "all", "nation", "Finland")).isCloseTo(2.4, within(ROUNDING));
        assertThat(small.value("welfare", "all", "nation", "Finland")).isCloseTo(7.6, within(ROUNDING));
    }

    @Test
    void royaltiesThatTheFringePaysAreNoGainOfTheWorld() {
        world.firms().royaltyIncome[small.nokia] = 2;
        world.firms().margin[small.nokia] = 2;
        world.fringe().margin = -2;
        world.royalties().paid[1][world.firms().count] = 2;

        assertThat(small.value("royalty_transfer", "all", "firm", "Nokia")).isCloseTo(8, within(ROUNDING));
        assertThat(small.value("royalty_transfer", "all", "world", "World")).isCloseTo(0, within(ROUNDING));
        assertThat(small.value("welfare", "all", "world", "World")).isCloseTo(0, within(ROUNDING));
    }

    /** A ratio of 0.8 loses a quarter of what is still bought. */
    @Test
    void whatADividedGenerationLosesIsMeasuredByWhatIsBought() {
        world.nations().compatibility[1] = 0.8;
        world.nations().stationSpend[1][small.finland] = 1;
        world.nations().deviceSpend[1][small.finland] = 3;

        assertThat(small.value("fragmentation_cost", "4G", "nation", "Finland")).isCloseTo(4, within(ROUNDING));
        assertThat(small.value("fragmentation_cost", "4G", "nation", "China")).isZero();
    }
}
