package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.licensing.LicensingRule;
import org.sepsim.mechanism.licensing.NegotiationRule;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.LicenceBook;
import org.sepsim.model.LicenceState;
import org.sepsim.model.World;
import org.sepsim.model.event.Award;
import org.sepsim.model.event.DisputeOpened;
import org.sepsim.model.event.LicenceAgreed;
import org.sepsim.model.event.LicenceLapsed;
import org.sepsim.model.event.LicenceRefused;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * The year's talks about licences (M8). Firms in business in 2005 have long had licences where these are worth the talks; their terms end at different times. A pair talks when a term ends or when there is something to ask for the first time; renewals at
 * old terms are no event.
 */
final class LicenceTalks implements PhaseStep {
    /** Terms that differ by less are the old terms. */
    private static final double SAME_TERMS = 0.05;

    private static final int NEWEST = Generation.COUNT - 1;

    private final Stage stage;
    private final NegotiationRule talks;
    private final LicensingRule terms;
    private final LicenceBook licences;
    private final FirmBook firms;

    LicenceTalks(Stage stage) {
        this.stage = stage;
        talks = stage.mechanisms().negotiation();
        terms = stage.mechanisms().licensing();
        licences = stage.world().licences();
        firms = stage.world().firms();
    }

    @Override
    public void step() {
        Arrays.fill(licences.talkCost, 0);
        boolean first = stage.world().quarter() == 0;
        if (first) {
            LicencesOf2005.expect(stage);
        }
        for (int a = 1; a < firms.count; a++) {
            for (int b = 0; b < a && firms.active[a]; b++) {
                if (firms.active[b]) {
                    meet(a, b, first);
                }
            }
        }
    }

    private void meet(int a, int b, boolean first) {
        if (!first && stage.world().year() < licences.talksIn(a, b)) {
            return;
        }
        double toA = licences.asked[b * firms.count + a];
        double toB = licences.asked[a * firms.count + b];
        if (first && worthTalking(Math.max(toA, toB))) {
            int ends = 1 + (int) (talks.termYears() * luck(a, b));
            licences.license(a, b, terms.usualRealisation(), ends);
        } else if (!first && (toA > 0 || toB > 0)) {
            if (toA >= toB) {
                talk(a, b, toA, toB);
            } else {
                talk(b, a, toB, toA);
            }
        }
    }

    private double luck(int licensor, int licensee) {
        long[] ids = stage.blueprint().firmIds;
        long key = stage.chance().key(Purpose.DISPUTES, ids[licensor], ids[licensee]);
        return Chance.uniform(key, 0, stage.world().quarter(), 0);
    }

    /** @param licensor who is owed more than it owes */
    private void talk(int licensor, int licensee, double owed, double inReturn) {
        if (licences.state(licensor, licensee) == LicenceState.DISPUTED) {
            award(licensor, licensee);
        } else if (!refused(licensor, licensee, owed - inReturn) && !refused(licensee, licensor, inReturn - owed)) {
            if (worthTalking(owed)) {
                negotiate(licensor, licensee, owed, inReturn);
            } else {
                letBe(licensor, licensee, atStake(owed));
            }
        }
    }

    private double atStake(double owed) {
        return terms.usualRealisation() * owed * talks.termYears();
    }

    private boolean worthTalking(double owed) {
        return owed > 0 && atStake(owed) >= talks.talkCost();
    }

    /** Where its home shuts the other out, a firm refuses if what it gives up and is fined is less than what it fears at home. */
    private boolean refused(int firm, int other, double balance) {
        World world = stage.world();
        int home = firms.home[firm];
        if (!shutsOut(world, home, other)) {
            return false;
        }
        double forgone = terms.usualRealisation() * Math.max(0, balance);
        double fine = world.authorities().refusalFine(home);
        double reprisal = talks.reprisal() * firms.lastSales[firm];
        if (!(forgone + fine < reprisal)) { // nor where there is no full year of sales yet
            return false;
        }
        licences.talkCost[firm] += fine;
        int again = world.year() + 1;
        if (licences.state(firm, other) == LicenceState.REFUSED) {
            licences.refuse(firm, other, again);
        } else {
            world.apply(new LicenceRefused(name(firm), name(other), forgone, fine, reprisal, again));
        }
        return true;
    }

    /** A nation shuts a firm out of its networks or from its supplies. */
    private static boolean shutsOut(World world, int nation, int firm) {
        boolean excludes =
                world.restrictions().everBy(nation) && world.restrictions().excludes(NEWEST, nation, firm);
        return excludes || (world.controls().any() && world.controls().barred(nation, firm) > 0);
    }

    private void letBe(int licensor, int licensee, double atStake) {
        int again = stage.world().year() + 1;
        if (licences.state(licensor, licensee) == LicenceState.NONE) {
            licences.end(licensor, licensee, again);
        } else {
            stage.world().apply(new LicenceLapsed(name(licensor), name(licensee), atStake, talks.talkCost(), again));
        }
    }

    private void negotiate(int licensor, int licensee, double owed, double inReturn) {
        double balance = owed - inReturn;
        int years = talks.termYears();
        double odds = talks.failure((1 - talks.bid()) * balance * years);
        if (odds > 0 && luck(licensor, licensee) < odds) {
            charge(licensor, licensee, talks.suitCost());
            stage.world()
                    .apply(new DisputeOpened(
                            name(licensor),
                            name(licensee),
                            balance,
                            talks.bid() * balance,
                            odds,
                            2 * talks.suitCost(),
                            stage.world().year() + talks.disputeYears()));
            return;
        }
        charge(licensor, licensee, talks.talkCost());
        double share = balance > 0
                ? terms.realisation(talks.bid(), awardShare(), balance * years, talks.suitCost())
                : terms.usualRealisation();
        agree(licensor, licensee, share, owed, inReturn);
    }

    private void agree(int licensor, int licensee, double share, double owed, double inReturn) {
        int ends = stage.world().year() + talks.termYears();
        double old = licences.realised(licensor, licensee);
        boolean renewed =
                licences.state(licensor, licensee) == LicenceState.LICENSED && Math.abs(share - old) <= SAME_TERMS;
        if (renewed) {
            licences.license(licensor, licensee, old, ends);
        } else {
            stage.world().apply(new LicenceAgreed(name(licensor), name(licensee), share, owed, inReturn, ends));
        }
    }

    private double awardShare() {
        return talks.bid() + weight() * (1 - talks.bid());
    }

    private double weight() {
        return stage.world().authorities().awardWeight(talks.awardWeight());
    }

    private void award(int one, int other) {
        boolean toOne = licences.owed(other, one) >= 0;
        int licensor = toOne ? one : other;
        int licensee = toOne ? other : one;
        stage.world()
                .apply(new Award(
                        name(licensor),
                        name(licensee),
                        awardShare(),
                        talks.bid(),
                        weight(),
                        licences.owed(licensee, licensor),
                        stage.world().year() + talks.termYears()));
    }

    private void charge(int one, int other, double cost) {
        licences.talkCost[one] += cost;
        licences.talkCost[other] += cost;
    }

    private String name(int firm) {
        return stage.world().roster().firms().get(firm);
    }
}
