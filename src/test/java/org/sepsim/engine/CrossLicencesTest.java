package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sepsim.mechanism.licensing.LicensingRule;
import org.sepsim.model.LicenceState;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.event.Award;
import org.sepsim.scenario.Scenario;

/**
 * T19 in whole worlds: what named makers pay in a quarter, worked out anew from sales, strengths, licences and awards, {@code sum over i of realised_ij max(0, asked_ji - asked_ij)} and the awards of the quarter. That receipts equal payments is held by {@link Invariants}.
 */
class CrossLicencesTest {
    /** Authorities rule after the awards of that January; later ones see shares of the world's demand that hardly move in a year. */
    private static final int RULED = Quarter.of(2012, 1).index();

    private LicensingRule rule;
    private int setOff;
    private int heldOut;
    private int awarded;

    /** Asked of payer j by licensor i in the quarter, {@code asked[j][i]}. */
    private double[][] asked(World world) {
        int firms = world.firms().count;
        double[][] asked = new double[firms][firms];
        DeviceReads reads = new DeviceReads(world);
        reads.measure(world);
        for (int d = 0; d < reads.part.length; d++) {
            if (!reads.combine(world, d, rule.backwardWeight())) {
                continue;
            }
            double rate = rule.askedRate(reads.licensors(world, d, rule.backwardWeight()));
            for (int j = 0; j < firms; j++) {
                int v = world.devices().vendorOf[j];
                double due = v < 0 ? 0 : rate * world.devices().sales[d][v];
                for (int i = 0; i < firms; i++) {
                    asked[j][i] += i == j ? 0 : due * reads.part[d][i];
                }
            }
        }
        return asked;
    }

    /** What each firm pays by its licences; nothing in a dispute or after a refusal. */
    private double[] byLicences(World world, double[][] asked) {
        double[] paid = new double[asked.length];
        for (int j = 0; j < asked.length; j++) {
            for (int i = 0; i < asked.length; i++) {
                boolean licensed = world.licences().state(i, j) == LicenceState.LICENSED;
                double balance = Math.max(0, asked[j][i] - asked[i][j]);
                paid[j] += licensed ? capped(world, world.licences().realised(i, j)) * balance : 0;
                setOff += licensed && balance > 0 && asked[i][j] > 0 ? 1 : 0;
                heldOut += world.licences().state(i, j) == LicenceState.DISPUTED && balance > 0 ? 1 : 0;
            }
        }
        return paid;
    }

    private double capped(World world, double realised) {
        return world.authorities().capped(realised, rule.askedRate(Integer.MAX_VALUE));
    }

    /** Whoever has ended since the award of January neither pays nor receives it. */
    private void addAwards(World world, double[] paid) {
        boolean[] active = world.firms().active;
        for (LoggedEvent logged : world.log()) {
            if (logged.quarter() == world.quarter() && logged.event() instanceof Award award) {
                int licensee = world.roster().firm(award.licensee());
                boolean both = active[licensee] && active[world.roster().firm(award.licensor())];
                paid[licensee] += both ? award.settled() * award.arrears() : 0;
                if (world.quarter() != RULED) {
                    assertThat(award.settled()).isCloseTo(capped(world, award.realised()), within(0.01));
                }
                awarded += both ? 1 : 0;
            }
        }
    }

    /** Firms end at the close of a year, after which the quarter's strengths cannot be seen any more; 1e-9 is rounding of some thousand terms. */
    @ParameterizedTest
    @ValueSource(strings = {"baseline", "frand-strict"})
    void makersPayTheBalanceOfWhatTheyAskOfEachOtherAndAwardsForTheTimeOfADispute(String name) {
        Scenario scenario = Runs.scenario(name);
        rule = scenario.mechanisms().licensing();
        Bare.watch(scenario, world -> {
            if (world.quarter() % 4 == 3) {
                return;
            }
            double[] expected = byLicences(world, asked(world));
            addAwards(world, expected);
            double[] paid = world.firms().royaltyPaid;
            for (int j = 0; j < paid.length; j++) {
                assertThat(paid[j])
                        .as("%s in quarter %d", world.roster().firms().get(j), world.quarter())
                        .isCloseTo(expected[j], within(1e-9));
            }
            assertThat(Arrays.stream(world.firms().royaltyIncome).sum())
                    .isGreaterThanOrEqualTo(Arrays.stream(paid).sum() - 1e-9);
        });
        assertThat(setOff).as("cross-licences").isGreaterThan(1000);
        assertThat(heldOut).as("makers that hold out").isGreaterThan(100);
        assertThat(awarded).as("awards").isGreaterThan(50);
    }
}
