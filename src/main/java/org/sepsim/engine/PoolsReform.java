package org.sepsim.engine;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.mechanism.alliance.PoolRule;
import org.sepsim.model.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.AllianceNames;
import org.sepsim.model.Generation;
import org.sepsim.model.World;
import org.sepsim.model.event.AllianceDissolved;
import org.sepsim.model.event.AllianceFormed;
import org.sepsim.model.event.AllianceJoined;
import org.sepsim.model.event.AllianceLeft;
import org.sepsim.model.event.LateWords;

/**
 * Patent pools as their members' choice (M6): each January a licensor compares its share of a pool's income from the small makers of devices with what agreements with each of them would bring. Where an alliance has a committee of small firms, its members agree with all of them at once.
 */
final class PoolsReform {
    private static final int EVERY = -1;
    private static final double MILLIONS = 1000; // in a billion

    private final Stage stage;
    private final PoolPayoffs payoffs;
    private final Committees committees;

    PoolsReform(Stage stage) {
        this.stage = stage;
        payoffs = new PoolPayoffs(stage, true);
        committees = new Committees(stage);
    }

    void reform() {
        World world = stage.world();
        committees.look(world);
        payoffs.look(world);
        for (int g = 1; g < Generation.COUNT && world.devices().hasFringe(); g++) {
            List<Alliance> pools = pools(world, g);
            Alliance largest = largest(pools);
            if (payoffs.measure(world, g, largest)) {
                reform(world, g, pools, largest);
            }
        }
    }

    /** The pool with most members, of equals the oldest; {@code null} if there is none. */
    private static Alliance largest(List<Alliance> pools) {
        Alliance largest = null;
        for (Alliance pool : pools) {
            largest = largest == null || pool.members() > largest.members() ? pool : largest;
        }
        return largest;
    }

    private void reform(World world, int generation, List<Alliance> pools, Alliance largest) {
        PoolRule rule = stage.mechanisms().pools();
        List<Alliance> ofEvery = pools(world, EVERY);
        String label = Generation.at(generation).label();
        List<String> founders = new ArrayList<>();
        for (int i = 0; i < world.firms().count; i++) {
            if (!world.firms().active[i] || payoffs.byItself[i] <= 0 || inAny(ofEvery, i)) {
                continue; // a pool of all generations leaves nothing to choose
            }
            double inside = rule.poolIncome(payoffs.throughPool[i]);
            double outside = rule.bilateralIncome(payoffs.byItself[i], committees.agreements(i));
            boolean member = inAny(pools, i);
            String firm = world.roster().firms().get(i);
            if (member && outside > inside) {
                leave(world, pools, label, i, reason(inside, outside));
            } else if (!member && inside > outside && largest != null) {
                world.apply(
                        new AllianceJoined(firm, largest.name(), AllianceKind.POOL, label, reason(inside, outside)));
            } else if (!member && inside > outside) {
                founders.add(firm);
            }
        }
        if (founders.size() > 1) {
            world.apply(AllianceFormed.of(
                    AllianceNames.pool(generation),
                    AllianceKind.POOL,
                    founders,
                    label,
                    "each gets more from the pool than from agreements of its own"));
        }
        endEmpty(world, pools, label);
    }

    private static List<Alliance> pools(World world, int generation) {
        List<Alliance> pools = new ArrayList<>();
        List<Alliance> all = world.alliances().all();
        for (int k = 0; k < all.size(); k++) {
            Alliance alliance = all.get(k);
            if (alliance.kind() == AllianceKind.POOL && alliance.generation() == generation && !alliance.ended()) {
                pools.add(alliance);
            }
        }
        return pools;
    }

    private static boolean inAny(List<Alliance> pools, int firm) {
        for (int k = 0; k < pools.size(); k++) {
            if (pools.get(k).has(firm)) {
                return true;
            }
        }
        return false;
    }

    private static void leave(World world, List<Alliance> pools, String label, int firm, LateWords reason) {
        for (Alliance pool : pools) {
            if (pool.has(firm)) {
                world.apply(new AllianceLeft(
                        world.roster().firms().get(firm), pool.name(), AllianceKind.POOL, label, reason));
            }
        }
    }

    private static void endEmpty(World world, List<Alliance> pools, String label) {
        for (Alliance pool : pools) {
            if (pool.members() < 2) {
                world.apply(new AllianceDissolved(pool.name(), label, pool.members() + " member left"));
            }
        }
    }

    private static LateWords reason(double inside, double outside) {
        return new LateWords(out -> out.add("from the pool ")
                .add(Words.of(MILLIONS * inside))
                .add(" million USD a year, from agreements of its own ")
                .add(Words.of(MILLIONS * outside)));
    }
}
