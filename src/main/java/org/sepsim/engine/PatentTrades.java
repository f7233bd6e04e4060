package org.sepsim.engine;

import org.sepsim.mechanism.trade.PatentTradeRule;
import org.sepsim.model.Business;
import org.sepsim.model.LicenceBook;
import org.sepsim.model.World;
import org.sepsim.model.event.PatentsTraded;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * The year's market for patents (M8): holders stand in order of what they make of a patent; the least sells a package to the most, the next to the next, as long as it pays and brings more than talks cost.
 *
 * <pre>{@code
 * worth of a family of s to i = v_i A PV_g demand share_s / R_s * R_ks/F_ks     v_i its valuation, k the seller
 * }</pre>
 *
 * <p>A PV_g is what all holders together will ask on devices of the generation over the horizon of firms' plans.
 */
final class PatentTrades implements PhaseStep {
    /** A package of fewer families is not worth a review. */
    private static final int SMALLEST_LOT = 10;

    private final Stage stage;
    private final long[] keys;
    private final long[] draw;
    private final long[] bits;
    private final double[] mood;
    /** By firm. */
    private final double[] value;
    /** Firms that may trade this year, the first so many, what they make of a patent, and how many make less. */
    private final int[] holder;

    private final double[] worthTo;
    private final int[] place;
    /** The same firms, the one that makes least of a patent first. */
    private final int[] order;

    private final DeviceReads reads;
    private final int[] frozen;
    private final double[] worth;

    PatentTrades(Stage stage) {
        this.stage = stage;
        long[] ids = stage.blueprint().firmIds;
        keys = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            keys[i] = stage.chance().key(Purpose.PATENT_TRADES, ids[i], Chance.NOBODY);
        }
        draw = new long[ids.length];
        bits = new long[ids.length];
        mood = new double[ids.length];
        value = new double[ids.length];
        holder = new int[ids.length];
        worthTo = new double[ids.length];
        place = new int[ids.length];
        order = new int[ids.length];
        reads = stage.reads();
        frozen = stage.blueprint().firstFreeze;
        worth = new double[frozen.length];
    }

    @Override
    public void step() {
        World world = stage.world();
        int holders = value(world);
        rank(holders);
        if (holders < 2 || !pays(order[0], order[holders - 1])) {
            return;
        }
        appraise(world);
        for (int k = 0; k < holders / 2 && pays(order[k], order[holders - 1 - k]); k++) {
            trade(world, order[k], order[holders - 1 - k]);
        }
    }

    private void appraise(World world) {
        reads.measure(world);
        double asked = stage.mechanisms().licensing().askedRate(Integer.MAX_VALUE);
        for (int s = 0; s < worth.length; s++) {
            worth[s] = world.quarter() >= frozen[s] ? worth(world, s, asked) : 0;
        }
    }

    /** What firms whose licences brought anything last year make of a patent; returns how many they are. */
    private int value(World world) {
        PatentTradeRule rule = stage.mechanisms().patentTrade();
        LicenceBook licences = world.licences();
        Chance.decide(keys, keys.length, world.quarter(), draw);
        Chance.uniform(draw, draw.length, 0, bits, mood);
        int holders = 0;
        for (int i = 0; i < value.length; i++) {
            if (world.firms().active[i] && licences.yielded[i] > 0) {
                value[i] = rule.valuation(licences.yielded[i] / licences.askedOfAll[i], mood[i]);
                worthTo[holders] = value[i];
                holder[holders++] = i;
            }
        }
        return holders;
    }

    /** Puts holders in order, equals in their own: each is counted behind those that make less of a patent, without a branch that the processor would have to guess. */
    private void rank(int holders) {
        for (int k = 0; k < holders; k++) {
            double own = worthTo[k];
            int before = 0;
            for (int j = 0; j < k; j++) {
                int behind = worthTo[j] > own ? 1 : 0;
                place[j] += behind;
                before += 1 - behind;
            }
            place[k] = before;
        }
        for (int k = 0; k < holders; k++) {
            order[place[k]] = holder[k];
        }
    }

    private boolean pays(int seller, int buyer) {
        double saving = stage.world().licences().marketplaceSaving();
        return stage.mechanisms().patentTrade().pays(value[seller], value[buyer], saving);
    }

    /** What a recognised family of a specification can ask over the horizon, billion USD. */
    private double worth(World world, int s, double asked) {
        double strength = reads.strength(s);
        int g = world.roster().generationOf(s);
        double devices = stage.outlook().presentValue(Business.DEVICES, g, world.year()) * reads.demand(s);
        return strength > 0 ? asked * devices / strength : 0;
    }

    /** The two trade the package that is worth most. */
    private void trade(World world, int seller, int buyer) {
        int best = -1;
        double most = 0;
        for (int s = 0; s < worth.length; s++) {
            double lot = worth[s] > 0 ? worth[s] * world.recognised(s, seller) : 0;
            if (lot > most) {
                most = lot;
                best = s;
            }
        }
        if (best >= 0) {
            trade(world, best, seller, buyer);
        }
    }

    private void trade(World world, int s, int seller, int buyer) {
        PatentTradeRule rule = stage.mechanisms().patentTrade();
        int held = world.knowledge().families[s][seller];
        int lot = (int) (rule.lot() * held);
        double each = worth[s] * world.recognised(s, seller) / held;
        double cost = rule.cost(world.licences().marketplaceSaving());
        double toSeller = each * value[seller];
        double toBuyer = each * value[buyer];
        double price = (toSeller + toBuyer * (1 - cost)) / 2;
        double gain = lot * (toBuyer * (1 - cost) - toSeller);
        boolean affordable = lot >= SMALLEST_LOT && lot * (price + cost * toBuyer) <= world.firms().cash[buyer];
        if (gain > stage.mechanisms().negotiation().talkCost() && affordable) {
            world.apply(new PatentsTraded(
                    world.roster().firms().get(seller),
                    world.roster().firms().get(buyer),
                    world.roster().specifications().get(s).name(),
                    lot,
                    price,
                    toSeller,
                    toBuyer,
                    cost));
        }
    }
}
