package org.sepsim.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sepsim.mechanism.alliance.PoolRule;
import org.sepsim.model.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.AllianceNames;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.World;
import org.sepsim.model.event.AllianceDissolved;
import org.sepsim.model.event.AllianceFormed;
import org.sepsim.model.event.AllianceJoined;
import org.sepsim.model.event.AllianceLeft;

/**
 * Patent pools as their members' choice (M6): each January a licensor compares its share of a pool's income from the small makers of devices with what agreements with each of them would bring. Where an alliance has a committee of small firms, its members agree with all of them at once.
 */
final class PoolsReform {
    private static final double QUARTERS = 4;
    private static final double MILLIONS = 1000; // in a billion

    private final Stage stage;
    private final double[] gross;
    private final boolean[] atOnce;

    PoolsReform(Stage stage) {
        this.stage = stage;
        gross = new double[stage.world().firms().count];
        atOnce = new boolean[gross.length];
    }

    void reform() {
        World world = stage.world();
        findCommittees(world);
        for (int g = 1; g < Generation.COUNT && world.devices().hasFringe(); g++) {
            if (measureGross(world, g)) {
                reform(world, g);
            }
        }
    }

    /** Royalties of a year that the fringe owes each firm on devices of a generation, as of the last quarter; returns whether there are any. */
    private boolean measureGross(World world, int generation) {
        Market market = world.devices();
        double rate = stage.mechanisms().licensing().realisedRate(1);
        boolean any = false;
        Arrays.fill(gross, 0);
        for (int s = 0; s < market.sales.length; s++) {
            double owed = QUARTERS * rate * market.sales[s][market.vendors - 1];
            int strength = owed > 0 && world.roster().generationOf(s) == generation ? world.recognised(s) : 0;
            for (int i = 0; i < gross.length && strength > 0; i++) {
                gross[i] += owed * world.recognised(s, i) / strength;
                any = true;
            }
        }
        return any;
    }

    private void reform(World world, int generation) {
        PoolRule rule = stage.mechanisms().pools();
        List<Alliance> pools = pools(world, generation);
        String label = Generation.values()[generation].label();
        List<String> founders = new ArrayList<>();
        Optional<Alliance> pool = pools.stream().max(Comparator.comparingInt(Alliance::members));
        for (int i = 0; i < gross.length; i++) {
            if (!world.firms().active[i] || gross[i] <= 0) {
                continue;
            }
            double inside = rule.poolIncome(gross[i]);
            double outside = rule.bilateralIncome(
                    gross[i], atOnce[i] ? 1 : stage.economy().fringeFirms());
            boolean member = inAny(pools, i);
            String firm = world.roster().firms().get(i);
            if (member && outside > inside) {
                leave(world, pools, label, i, reason(inside, outside));
            } else if (!member && inside > outside && pool.isPresent()) {
                world.apply(
                        new AllianceJoined(firm, pool.get().name(), AllianceKind.POOL, label, reason(inside, outside)));
            } else if (!member && inside > outside) {
                founders.add(firm);
            }
        }
        if (founders.size() > 1) {
            world.apply(new AllianceFormed(
                    AllianceNames.pool(generation),
                    AllianceKind.POOL,
                    founders,
                    label,
                    "each gets more from the pool than from agreements of its own"));
        }
        endEmpty(world, pools, label);
    }

    /** Who agrees with all small firms at once. */
    private void findCommittees(World world) {
        Arrays.fill(atOnce, false);
        for (Alliance alliance : world.alliances().all()) {
            for (int i = 0; i < atOnce.length && !alliance.committees().isEmpty(); i++) {
                atOnce[i] |= alliance.has(i);
            }
        }
    }

    private static List<Alliance> pools(World world, int generation) {
        return world.alliances().all().stream()
                .filter(alliance -> alliance.kind() == AllianceKind.POOL
                        && alliance.generation() == generation
                        && !alliance.ended())
                .toList();
    }

    private static boolean inAny(List<Alliance> pools, int firm) {
        for (Alliance pool : pools) {
            if (pool.has(firm)) {
                return true;
            }
        }
        return false;
    }

    private static void leave(World world, List<Alliance> pools, String label, int firm, String reason) {
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

    private static String reason(double inside, double outside) {
        return "from the pool " + Words.of(MILLIONS * inside) + " million USD a year, from agreements of its own "
                + Words.of(MILLIONS * outside);
    }
}
