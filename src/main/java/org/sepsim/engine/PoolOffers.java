package org.sepsim.engine;

import java.util.Arrays;
import java.util.List;
import org.sepsim.mechanism.alliance.PoolRule;
import org.sepsim.model.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.Generation;
import org.sepsim.model.LicenceBook;
import org.sepsim.model.World;
import org.sepsim.model.event.PoolLicence;

/**
 * Who asks small licensees in the coming year, and what that costs (M8): members through their pool, for its fee; everybody else by itself if agreements with all of them bring more than they cost. A pool tells its rate when it
 * has moved by a tenth, or its members' strength by as much.
 */
final class PoolOffers implements PhaseStep {
    private static final double NEWS = 0.1;

    private final Stage stage;
    private final PoolPayoffs payoffs;
    private final Committees committees;
    private final DeviceReads reads;
    private final SmallLicensees small;
    private final Pools pools;
    private final double[] gross;
    private final double[] pooled;
    private final double[] told = new double[Generation.COUNT];
    private final double[] toldStrength = new double[Generation.COUNT];

    PoolOffers(Stage stage) {
        this.stage = stage;
        payoffs = new PoolPayoffs(stage, false);
        committees = new Committees(stage);
        reads = stage.reads();
        small = payoffs.small;
        pools = new Pools(stage.world().firms().count);
        gross = new double[stage.world().firms().count];
        pooled = new double[gross.length];
    }

    @Override
    public void step() {
        World world = stage.world();
        if (world.quarter() == 0 || !world.devices().hasFringe()) {
            Arrays.fill(world.licences().asksSmall, true);
            return;
        }
        Arrays.fill(gross, 0);
        Arrays.fill(pooled, 0);
        payoffs.look(world);
        for (int g = 0; g < Generation.COUNT; g++) {
            gather(world, g);
        }
        choose(world);
        for (int d = 0; d < reads.part.length; d++) {
            tell(world, d);
        }
    }

    private void gather(World world, int generation) {
        Alliance pool = poolOf(world, generation);
        if (!payoffs.measure(world, generation, pool)) {
            return;
        }
        for (int i = 0; i < gross.length; i++) {
            if (pool != null && pool.has(i)) {
                pooled[i] += payoffs.throughPool[i];
            } else {
                gross[i] += payoffs.byItself[i];
            }
        }
    }

    private static Alliance poolOf(World world, int generation) {
        Alliance found = null;
        List<Alliance> all = world.alliances().all();
        for (int k = 0; k < all.size(); k++) {
            Alliance alliance = all.get(k);
            if (alliance.kind() == AllianceKind.POOL && !alliance.ended()) {
                if (alliance.generation() < 0) {
                    return alliance;
                }
                found = found == null && alliance.generation() == generation ? alliance : found;
            }
        }
        return found;
    }

    private void choose(World world) {
        PoolRule rule = stage.mechanisms().pools();
        LicenceBook licences = world.licences();
        committees.look(world);
        for (int i = 0; i < gross.length; i++) {
            double left = rule.bilateralIncome(gross[i], committees.agreements(i));
            licences.asksSmall[i] = left > 0;
            double agreements = left > 0 ? gross[i] - left : 0;
            licences.smallCost[i] = agreements + pooled[i] - rule.poolIncome(pooled[i]);
        }
    }

    private void tell(World world, int device) {
        if (SmallLicensees.sales(world, device) <= 0) {
            return;
        }
        int g = world.roster().generationOf(device);
        Alliance pool = poolOf(world, g);
        double backward = stage.mechanisms().licensing().backwardWeight();
        if (pool == null || !reads.combine(world, device, backward)) {
            return;
        }
        double[] part = reads.part[device];
        double strength = 0;
        double single = 0;
        for (int i = 0; i < part.length; i++) {
            strength += pool.has(i) ? part[i] : 0;
            single += part[i] * part[i];
        }
        double asked = stage.mechanisms().licensing().askedRate(reads.licensors(world, device, backward));
        pools.renew(world, g);
        pools.measure(part, world.licences().asksSmall);
        double coverage = pools.coverage();
        double squares = pools.squares();
        double rate = small.rate(world, asked, coverage, squares);
        if (Math.abs(rate - told[g]) > NEWS * told[g] || Math.abs(strength - toldStrength[g]) > NEWS) {
            told[g] = rate;
            toldStrength[g] = strength;
            double alone = small.rate(world, asked, 1, single);
            world.apply(new PoolLicence(
                    pool.name(),
                    world.roster().specifications().get(device).name(),
                    strength,
                    rate,
                    alone,
                    small.takeUp(rate, coverage, squares),
                    small.takeUp(alone, 1, single)));
        }
    }
}
