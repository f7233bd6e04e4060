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
    private final double bid;
    private final double suitCost;
    private final double greatestFailure;
    /** By firm: what the luck of its talks is found under. */
    private final long[] lucky;

    private final int[] party;
    private int count;
    /** Parties that could be asked for anything, in the same order; of two others neither has anything to ask. */
    private final int[] maker;

    private int makers;
    /** Whether any nation may shut a firm out of its networks or from its supplies. */
    private final boolean[] shutOut;

    private final int[] due;
    private int talking;
    /** Share of what is asked that is awarded this year. */
    private double award;

    LicenceTalks(Stage stage) {
        this.stage = stage;
        talks = stage.mechanisms().negotiation();
        terms = stage.mechanisms().licensing();
        licences = stage.world().licences();
        firms = stage.world().firms();
        usual = terms.usualRealisation();
        termYears = talks.termYears();
        talkCost = talks.talkCost();
        bid = talks.bid();
        suitCost = talks.suitCost();
        greatestFailure = talks.greatestFailure();
        lucky = new long[firms.count];
        for (int i = 0; i < lucky.length; i++) {
            lucky[i] = stage.chance().begin(Purpose.DISPUTES, stage.blueprint().firmIds[i]);
        }
        party = new int[firms.count];
        maker = new int[firms.count];
        shutOut = new boolean[firms.count];
        due = new int[firms.count];
    }

    @Override
    public void step() {
        if (stage.world().quarter() == 0) {
            begin();
            return;
        }
        findParties();
        award = bid + weight() * (1 - bid);
        int before = 0;
        for (int k = 0; k < count; k++) {
            boolean makes = before < makers && maker[before] == party[k];
            findDue(party[k], makes ? party : maker, makes ? k : before);
            for (int l = 0; l < talking; l++) {
                meet(party[k], due[l]);
            }
            before += makes ? 1 : 0;
        }
    }

    /** With whom of the first so many a party has something to settle this year; loops without branches, for who that is cannot be guessed. */
    private void findDue(int a, int[] others, int many) {
        int year = stage.world().year();
        int open = 0;
        for (int l = 0; l < many; l++) {
            due[open] = others[l];
            open += one(licences.talksIn(a, others[l]) <= year);
        }
        double[] askedOfA = licences.asked[a];
        talking = 0;
        for (int l = 0; l < open; l++) {
            int b = due[l];
            double most = Math.max(askedOfA[b], asked(b, a));
            due[talking] = b;
            talking += one(most > 0) & (1 - idle(a, b, most));
        }
    }

    /** 1 where two firms have nothing that could end, and what is at stake is not worth beginning; 0 where one may refuse the other. */
    private int idle(int a, int b, double owed) {
        int small = one(atStake(owed) < talkCost) & one(licences.state(a, b) == LicenceState.NONE);
        return small & (1 - (one(shutOut[a]) | one(shutOut[b])));
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }

    /** Licences of old: whoever finds it worth the talks has one. */
    private void begin() {
        LicencesOf2005.expect(stage);
        for (int a = 1; a < firms.count; a++) {
            for (int b = 0; b < a && firms.active[a]; b++) {
                if (firms.active[b] && worthTalking(Math.max(asked(a, b), asked(b, a)))) {
                    int ends = 1 + (int) (termYears * luck(a, b));
                    licences.license(a, b, usual, ends);
                }
            }
        }
    }

    /** Firms in business that asked for something last year or could be asked: of any other pair nobody has anything to say. */
    private void findParties() {
        count = 0;
        makers = 0;
        World world = stage.world();
        for (int i = 0; i < party.length; i++) {
            boolean makes = licences.couldBeAsked(i);
            if (firms.active[i] && (licences.askedOfAll[i] > 0 || makes)) {
                shutOut[i] =
                        world.restrictions().everExcluded(i) || world.controls().anyAgainst(i);
                party[count++] = i;
                maker[makers] = i;
                makers += one(makes);
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
        long key = Chance.complete(lucky[licensor], stage.blueprint().firmIds[licensee]);
        return Chance.uniform(key, 0, stage.world().quarter(), 0);
    }

    /** @param licensor who is owed more than it owes */
    private void talk(int licensor, int licensee, double owed, double inReturn) {
        if (licences.state(licensor, licensee) == LicenceState.DISPUTED) {
            rule(licensor, licensee);
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
        if (balance <= 0 || !shutOut[other] || !shutsOut(world, home, other)) {
            return false;
        }
        double forgone = usual * balance;
        double fine = world.authorities().refusalFine(home);
        double reprisal = talks.reprisal() * firms.lastSales[firm];
        if (!(forgone + fine < reprisal)) { // nor where there is no full year of sales yet
            return false;
        }
        if (fine > 0) {
            licences.talkCost[firm] += fine;
            world.authorities().fine(firm, home, fine);
        }
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
            stage.world().apply(new LicenceLapsed(name(licensor), name(licensee), atStake(owed), talkCost, again));
        }
    }

    private void negotiate(int licensor, int licensee, double owed, double inReturn) {
        double balance = owed - inReturn;
        double luck = luck(licensor, licensee);
        // The odds of most talks need not be worked out: whoever is luckier than the greatest agrees.
        double odds = luck < greatestFailure ? talks.failure((1 - bid) * balance * termYears) : 0;
        if (luck < odds) {
            charge(licensor, licensee, suitCost);
            stage.world()
                    .apply(new DisputeOpened(
                            name(licensor),
                            name(licensee),
                            balance,
                            bid * balance,
                            odds,
                            2 * suitCost,
                            stage.world().year() + talks.disputeYears()));
            return;
        }
        charge(licensor, licensee, talkCost);
        double share = balance > 0 ? terms.realisation(bid, award, balance * termYears, suitCost) : usual;
        agree(licensor, licensee, Math.min(share, licences.limit(licensor, licensee)), owed, inReturn);
    }

    private void agree(int licensor, int licensee, double share, double owed, double inReturn) {
        int ends = stage.world().year() + termYears;
        double old = licences.realised(licensor, licensee);
        boolean renewed =
                licences.state(licensor, licensee) == LicenceState.LICENSED && Math.abs(share - old) <= SAME_TERMS;
        if (renewed) {
            licences.renew(licensor, licensee, ends);
        } else {
            stage.world().apply(new LicenceAgreed(name(licensor), name(licensee), share, owed, inReturn, ends));
        }
    }

    private double weight() {
        return stage.world().authorities().awardWeight(talks.awardWeight());
    }

    private void rule(int one, int other) {
        boolean toOne = licences.owed(other, one) >= 0;
        int licensor = toOne ? one : other;
        int licensee = toOne ? other : one;
        double share = Math.min(award, licences.limit(licensor, licensee));
        stage.world()
                .apply(new Award(
                        name(licensor),
                        name(licensee),
                        share,
                        bid,
                        weight(),
                        stage.world().authorities().capped(share, terms.askedRate(Integer.MAX_VALUE)),
                        licences.owed(licensee, licensor),
                        stage.world().year() + termYears));
    }

    private void charge(int one, int other, double cost) {
        licences.talkCost[one] += cost;
        licences.talkCost[other] += cost;
    }

    private String name(int firm) {
        return stage.world().roster().firms().get(firm);
    }
}
