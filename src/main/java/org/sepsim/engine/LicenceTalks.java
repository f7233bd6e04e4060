package org.sepsim.engine;

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
    private final double usual;
    private final int termYears;
    private final double talkCost;
    private final int[] party;
    private int count;
    private final int[] due;
    private int talking;

    LicenceTalks(Stage stage) {
        this.stage = stage;
        talks = stage.mechanisms().negotiation();
        terms = stage.mechanisms().licensing();
        licences = stage.world().licences();
        firms = stage.world().firms();
        usual = terms.usualRealisation();
        termYears = talks.termYears();
        talkCost = talks.talkCost();
        party = new int[firms.count];
        due = new int[firms.count];
    }

    @Override
    public void step() {
        if (stage.world().quarter() == 0) {
            begin();
            return;
        }
        findParties();
        for (int k = 1; k < count; k++) {
            findDue(k);
            for (int l = 0; l < talking; l++) {
                meet(party[k], due[l]);
            }
        }
    }

    /** Who among the parties before the k-th has something to settle with it this year; a loop without branches, for who that is cannot be guessed. */
    private void findDue(int k) {
        int a = party[k];
        int year = stage.world().year();
        talking = 0;
        for (int l = 0; l < k; l++) {
            int b = party[l];
            int open = licences.talksIn(a, b) <= year ? 1 : 0;
            due[talking] = b;
            talking += open * (asked(a, b) + asked(b, a) > 0 ? 1 : 0);
        }
    }

    /** Licences of old: whoever finds it worth the talks has one. */
    private void begin() {
        LicencesOf2005.expect(stage);
        for (int a = 1; a < firms.count; a++) {
            for (int b = 0; b < a && firms.active[a]; b++) {
                if (firms.active[b] && worthTalking(Math.max(asked(a, b), asked(b, a)))) {
                    int ends = 1 + (int) (talks.termYears() * luck(a, b));
                    licences.license(a, b, terms.usualRealisation(), ends);
                }
            }
        }
    }

    /** Firms in business that asked for something last year or could be asked: of any other pair nobody has anything to say. */
    private void findParties() {
        count = 0;
        for (int i = 0; i < party.length; i++) {
            if (firms.active[i] && (licences.askedOfAll[i] > 0 || licences.couldBeAsked(i))) {
                party[count++] = i;
            }
        }
    }

    private double asked(int payer, int licensor) {
        return licences.asked[payer][licensor];
    }

    private void meet(int a, int b) {
        double toA = asked(b, a);
        double toB = asked(a, b);
        if (toA >= toB) {
            talk(a, b, toA, toB);
        } else {
            talk(b, a, toB, toA);
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
                letBe(licensor, licensee, owed);
            }
        }
    }

    private double atStake(double owed) {
        return usual * owed * termYears;
    }

    private boolean worthTalking(double owed) {
        return owed > 0 && atStake(owed) >= talkCost;
    }

    /** Where its home shuts the other out, a firm refuses if what it gives up and is fined is less than what it fears at home; one that owes on balance has nothing to refuse: the other would sue. */
    private boolean refused(int firm, int other, double balance) {
        World world = stage.world();
        int home = firms.home[firm];
        if (balance <= 0 || !shutsOut(world, home, other)) {
            return false;
        }
        double forgone = terms.usualRealisation() * balance;
        double fine = world.authorities().refusalFine(home);
        double reprisal = talks.reprisal() * firms.lastSales[firm];
        if (!(forgone + fine < reprisal)) { // nor where there is no full year of sales yet
            return false;
        }
        licences.talkCost[firm] += fine;
        world.authorities().fine(firm, home, fine);
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

    /** Who has no licence goes without, and looks again next year. */
    private void letBe(int licensor, int licensee, double owed) {
        if (licences.state(licensor, licensee) != LicenceState.NONE) {
            int again = stage.world().year() + 1;
            stage.world()
                    .apply(new LicenceLapsed(name(licensor), name(licensee), atStake(owed), talks.talkCost(), again));
        }
    }

    private void negotiate(int licensor, int licensee, double owed, double inReturn) {
        double balance = owed - inReturn;
        int years = talks.termYears();
        double luck = luck(licensor, licensee);
        // The odds of most talks need not be worked out: whoever is luckier than the greatest agrees.
        double odds = luck < talks.greatestFailure() ? talks.failure((1 - talks.bid()) * balance * years) : 0;
        if (luck < odds) {
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
        agree(licensor, licensee, Math.min(share, licences.limit(licensor, licensee)), owed, inReturn);
    }

    private void agree(int licensor, int licensee, double share, double owed, double inReturn) {
        int ends = stage.world().year() + talks.termYears();
        double old = licences.realised(licensor, licensee);
        boolean renewed =
                licences.state(licensor, licensee) == LicenceState.LICENSED && Math.abs(share - old) <= SAME_TERMS;
        if (renewed) {
            licences.renew(licensor, licensee, ends);
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
        double share = Math.min(awardShare(), licences.limit(licensor, licensee));
        stage.world()
                .apply(new Award(
                        name(licensor),
                        name(licensee),
                        share,
                        talks.bid(),
                        weight(),
                        stage.world().authorities().capped(share, terms.askedRate(Integer.MAX_VALUE)),
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
