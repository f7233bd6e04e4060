package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Generation;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.event.Award;
import org.sepsim.model.event.DisputeOpened;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.LicenceRefused;
import org.sepsim.model.event.PatentsTraded;

/**
 * What rules on licences do in whole worlds. Signs are held over pairs of worlds that share their luck: of ten pairs all must point one way, which a coin would do once in 1024; the interval of the mean difference, Student's t of 9 degrees of freedom at 95 %, must not
 * hold zero. Seeds are fixed, so that a test passes or fails for good.
 */
class LicensingInARunTest {
    private static final int PAIRS = 10;
    private static final double STUDENT = 2.262;
    private static final int NR = Generation.G5.index();

    /** A world's totals over all quarters from 2013 on. */
    private record Totals(World end, double paid, double sales, double smallPaid, double smallLicensed, double small) {
        double royaltyYield() {
            return paid / sales;
        }

        double smallRate() {
            return smallPaid / smallLicensed;
        }

        double coverage() {
            return smallLicensed / small;
        }
    }

    private static Totals run(String scenario, int replicate, String... sets) {
        StandardsModel model = new StandardsModel(new RunInput(Runs.scenario(scenario, sets), 5, replicate));
        Invariants invariants = new Invariants();
        double[] sums = new double[5];
        model.observe(world -> {
            invariants.quarterEnded(world);
            if (world.quarter() >= 32) {
                sums[0] += Arrays.stream(world.firms().royaltyPaid).sum() + world.fringe().royaltyPaid;
                for (double[] ofSpecification : world.devices().sales) {
                    sums[1] += Arrays.stream(ofSpecification).sum();
                }
                sums[2] += world.fringe().royaltyPaid;
                sums[3] += world.fringe().licensedSales;
                sums[4] += world.fringe().revenue;
            }
        });
        World end = model.runToEnd();
        return new Totals(end, sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    private static void fallsInAllPairs(String with, ToDoubleFunction<Totals> what, String... sets) {
        double[] change = new double[PAIRS];
        for (int k = 0; k < PAIRS; k++) {
            change[k] = what.applyAsDouble(run(with, k + 1, sets)) - what.applyAsDouble(run("baseline", k + 1));
        }
        double mean = Arrays.stream(change).average().orElseThrow();
        double squares = Arrays.stream(change).map(c -> (c - mean) * (c - mean)).sum();
        double half = STUDENT * Math.sqrt(squares / (PAIRS - 1) / PAIRS);
        assertThat(Arrays.stream(change)).as("changes of %d pairs", PAIRS).allMatch(c -> c < 0);
        assertThat(mean + half)
                .as("mean %s, interval %s to %s", mean, mean - half, mean + half)
                .isNegative();
    }

    @Test
    void aCapOnAllRoyaltiesLowersTheYield() {
        fallsInAllPairs("frand-strict", Totals::royaltyYield);
    }

    /** T18 in the model: patents of a device are complements to a small licensee. */
    @Test
    void aPoolOfAllLowersWhatSmallLicenseesPayForADeviceAndMoreOfThemPay() {
        fallsInAllPairs("pool-for-all", Totals::smallRate);
        fallsInAllPairs("pool-for-all", totals -> -totals.coverage());
        fallsInAllPairs("pool-for-all", totals -> -totals.smallPaid());
    }

    @Test
    void fewerFamiliesAreOverDeclaredWhereTheyAreChecked() {
        fallsInAllPairs("essentiality-checks", totals -> overDeclared(totals.end()));
    }

    private static double overDeclared(World world) {
        double sum = 0;
        for (int[] ofSpecification : world.knowledge().overDeclared) {
            sum += Arrays.stream(ofSpecification).sum();
        }
        return sum;
    }

    /** Half of the sum of absolute differences between shares of recognised strength and of true essentials in 5G: the part of royalties that goes elsewhere. */
    @Test
    void theMoreAccurateTheChecksTheNearerStrengthIsToTheTrulyEssential() {
        List<Double> distances = new ArrayList<>();
        for (String accuracy : List.of("0.6", "0.75", "0.9", "1")) {
            double sum = 0;
            for (int replicate = 1; replicate <= PAIRS; replicate++) {
                String set = "policy.essentialityChecks.accuracy=" + accuracy;
                String all = "policy.essentialityChecks.sampled=1";
                sum += distance(run("essentiality-checks", replicate, set, all).end());
            }
            distances.add(sum / PAIRS);
        }
        assertThat(distances).as("by accuracy").isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(distances.get(3)).isLessThan(distances.get(0));
    }

    private static double distance(World world) {
        KnowledgeBook knowledge = world.knowledge();
        double essentials = 0;
        double strength = 0;
        for (int s = 0; s < knowledge.essential.length; s++) {
            for (int i = 0; i < world.firms().count && world.roster().generationOf(s) == NR; i++) {
                essentials += world.firms().active[i] ? knowledge.essential[s][i] : 0;
                strength += world.recognised(s, i);
            }
        }
        double sum = 0;
        for (int i = 0; i < world.firms().count; i++) {
            double truly = 0;
            double recognised = 0;
            for (int s = 0; s < knowledge.essential.length; s++) {
                boolean counts = world.roster().generationOf(s) == NR && world.firms().active[i];
                truly += counts ? knowledge.essential[s][i] : 0;
                recognised += counts ? world.recognised(s, i) : 0;
            }
            sum += Math.abs(truly / essentials - recognised / strength);
        }
        return sum / 2;
    }

    @Test
    void checksOfNothingChangeNoNumber() {
        World without = Runs.end(Runs.scenario("baseline"), 5, 1);
        World with = Runs.end(Runs.scenario("essentiality-checks", "policy.essentialityChecks.sampled=0"), 5, 1);
        assertThat(Fingerprint.of(with)).isEqualTo(Fingerprint.of(without));
        assertThat(with.log()).hasSameSizeAs(without.log());
    }

    @Test
    void whoCannotAgreePaysNothingUntilTheAwardAndThenForThePastToo() {
        World world = run("baseline", 1).end();
        List<DisputeOpened> disputes = events(world, DisputeOpened.class);
        List<Award> awards = events(world, Award.class);
        assertThat(disputes).hasSizeBetween(90, 160);
        assertThat(awards.size()).isBetween(disputes.size() * 8 / 10, disputes.size());
        assertThat(awards).allSatisfy(award -> {
            assertThat(award.realised()).isBetween(award.bid(), 1.0);
            assertThat(award.arrears()).isGreaterThan(0);
        });
    }

    @Test
    void withoutDivergentExpectationsNobodySues() {
        World world = run("baseline", 1, "mechanisms.negotiation.divergence=0").end();
        assertThat(events(world, DisputeOpened.class)).isEmpty();
    }

    @Test
    void aFineForRefusingMakesFirmsDealWithThoseWhomTheirHomeShutsOut() {
        int free = refusals("0");
        int fined = refusals("0.05");
        assertThat(free).isGreaterThan(10);
        assertThat(fined).isLessThan(free);
    }

    private static int refusals(String fine) {
        return events(run("frand-strict", 1, "policy.frand.refusalFine=" + fine).end(), LicenceRefused.class)
                .size();
    }

    /** The lower the cost of a trade the more packages change hands; the books are checked every quarter. */
    @Test
    void aMarketplaceThatSavesCostMakesPatentsChangeHandsMoreOften() {
        int dear = trades("0.6");
        int usual = trades("0.3");
        int cheap = trades("0.1");
        assertThat(dear).isLessThan(usual);
        assertThat(usual).isLessThan(cheap);
        assertThat(events(run("baseline", 1).end(), PatentsTraded.class))
                .allSatisfy(trade -> assertThat(trade.price()).isBetween(trade.toSeller(), trade.toBuyer()));
    }

    private static int trades(String cost) {
        return events(
                        run("baseline", 1, "mechanisms.patentTrade.tradeCost=" + cost)
                                .end(),
                        PatentsTraded.class)
                .size();
    }

    /** The record's centre opens in the first quarter of 2024, after that January's trades, and saves half of .3; one more, from 2010 on, brings more trades until then in the sum of ten pairs. */
    @Test
    void anOperationCentreLowersWhatATradeCostsAndMorePatentsChangeHands() {
        int opens = Quarter.onOrAfter("2023-10-13").index() + 1;
        String early =
                "policy.dated=[{date: 2010-Q1, type: operation-centre, name: Exchange, saving: 0.5, source: test}]";
        int with = 0;
        int without = 0;
        for (int replicate = 1; replicate <= PAIRS; replicate++) {
            World usual = run("baseline", replicate).end();
            assertThat(trades(usual, 0, opens)).allSatisfy(trade -> costs(trade, 0.3));
            assertThat(trades(usual, opens, Quarter.COUNT)).isNotEmpty().allSatisfy(trade -> costs(trade, 0.15));
            without += trades(usual, 20, opens).size();
            with += trades(run("baseline", replicate, early).end(), 20, opens).size();
        }
        assertThat(with).isGreaterThan(without);
    }

    private static void costs(PatentsTraded trade, double part) {
        assertThat(trade.cost()).isCloseTo(part, within(1e-12));
    }

    private static List<PatentsTraded> trades(World world, int from, int to) {
        return world.log().stream()
                .filter(logged -> logged.quarter() >= from && logged.quarter() < to)
                .map(LoggedEvent::event)
                .filter(PatentsTraded.class::isInstance)
                .map(PatentsTraded.class::cast)
                .toList();
    }

    /** Who owes on balance has nothing to refuse. */
    @Test
    void whoRefusesWouldHaveReceivedOnBalance() {
        assertThat(events(run("retaliation", 1).end(), LicenceRefused.class))
                .isNotEmpty()
                .allSatisfy(refused -> assertThat(refused.forgone()).isPositive());
    }

    /** A firm without products lives on licences: half the rate, less research. */
    @Test
    void licenceIncomeFundsResearch() {
        double full = research("0.066");
        double half = research("0.033");
        assertThat(half).isLessThan(0.9 * full);
    }

    private static double research(String asked) {
        World world =
                run("baseline", 2, "mechanisms.licensing.askedRate=" + asked).end();
        return world.firms().rndBudget[world.roster().firm("InterDigital")];
    }

    @Test
    void theDivisionByGenerationAddsUpToWhatIsPaid() {
        StandardsModel model = new StandardsModel(new RunInput(Runs.scenario("baseline"), 5, 3));
        model.observe(world -> {
            for (int i = 0; i < world.firms().count; i++) {
                double sum = 0;
                for (double[] ofGeneration : world.royalties().paid) {
                    sum += ofGeneration[i];
                }
                assertThat(sum).isCloseTo(world.firms().royaltyPaid[i], within(1e-12));
            }
        });
        model.runToEnd();
    }

    private static <E extends Event> List<E> events(World world, Class<E> type) {
        return world.log().stream()
                .map(LoggedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** With checks of essentiality, so that what is recognised is not what is declared, and with firms that have ended. */
    @Test
    void strengthOfAllFirmsAtOnceIsThatOfEach() {
        World world = Runs.end(Runs.scenario("essentiality-checks"), 1, 1);
        double[] byFirm = new double[world.firms().count];
        for (int s = 0; s < world.knowledge().capital.length; s++) {
            double all = world.recognised(s, byFirm);
            double sum = 0;
            for (int i = 0; i < byFirm.length; i++) {
                assertThat(byFirm[i]).isEqualTo(world.recognised(s, i));
                sum += byFirm[i];
            }
            assertThat(all).isEqualTo(sum);
        }
    }
}
