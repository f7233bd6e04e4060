package org.sepsim.engine;

import org.sepsim.model.AllianceBook.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.LicenceBook;
import org.sepsim.model.World;
import org.sepsim.model.event.PoolLicence;

/**
 * What the oldest pool offers small licensees, and what each firm would take from them by itself and through the pool (M8): the two incomes between which the choice to join is made.
 *
 * <p>Both are of a year, with everybody else where it stands; while there is no pool, the pool is that of all licensors. A rate that has moved by a tenth is told anew.
 */
final class PoolOffers implements PhaseStep {
    private static final double NEWS = 0.1;

    private final Stage stage;
    private final DeviceReads reads;
    private final SmallLicensees small;
    private double told = Double.NaN;
    private double toldStrength = Double.NaN;

    PoolOffers(Stage stage) {
        this.stage = stage;
        reads = new DeviceReads(stage.world());
        small = new SmallLicensees(stage);
    }

    @Override
    public void step() {
        World world = stage.world();
        LicenceBook licences = world.licences();
        java.util.Arrays.fill(licences.byItself, 0);
        java.util.Arrays.fill(licences.throughPool, 0);
        if (world.quarter() == 0 || !world.devices().hasFringe()) {
            return;
        }
        reads.measure(world);
        small.open(world);
        Alliance pool = oldest(world);
        double backward = stage.mechanisms().licensing().backwardWeight();
        int main = -1;
        for (int d = 0; d < reads.part.length; d++) {
            double sales = SmallLicensees.sales(world, d);
            if (sales > 0 && reads.combine(world, d, backward)) {
                double asked = stage.mechanisms().licensing().askedRate(reads.licensors(world, d, backward));
                payoffs(world, pool, reads.part[d], asked, 4 * sales);
                main = main < 0 || sales > SmallLicensees.sales(world, main) ? d : main;
            }
        }
        if (pool != null && main >= 0) {
            tell(world, pool, main, backward);
        }
    }

    private static Alliance oldest(World world) {
        for (Alliance alliance : world.alliances().all()) {
            if (alliance.kind() == AllianceKind.POOL) {
                return alliance;
            }
        }
        return null;
    }

    private void payoffs(World world, Alliance pool, double[] part, double asked, double sales) {
        double squares = 0;
        double pooled = 0;
        for (int i = 0; i < part.length; i++) {
            boolean member = pool == null || pool.member()[i];
            pooled += member ? part[i] : 0;
            squares += member ? 0 : part[i] * part[i];
        }
        for (int i = 0; i < part.length; i++) {
            boolean member = pool == null || pool.member()[i];
            double own = part[i] * part[i];
            double others = member ? pooled - part[i] : pooled;
            double rest = member ? squares : squares - own;
            world.licences().byItself[i] +=
                    sales * part[i] * paidOfSales(world, asked, 1 / (rest + own + others * others));
            double together = others + part[i];
            world.licences().throughPool[i] +=
                    sales * part[i] * paidOfSales(world, asked, 1 / (rest + together * together));
        }
    }

    /** What small licensees pay in all on a unit of sales, licensed or not. */
    private double paidOfSales(World world, double asked, double offers) {
        double rate = small.rate(world, asked, offers);
        return rate * small.takeUp(rate, offers);
    }

    private void tell(World world, Alliance pool, int device, double backward) {
        double[] part = reads.part[device];
        double asked = stage.mechanisms().licensing().askedRate(reads.licensors(world, device, backward));
        double offers = small.pools().offers(part);
        double single = Pools.singleOffers(part);
        double rate = small.rate(world, asked, offers);
        double strength = 0;
        for (int i = 0; i < part.length; i++) {
            strength += pool.member()[i] ? part[i] : 0;
        }
        boolean same = Math.abs(rate - told) <= NEWS * told && Math.abs(strength - toldStrength) <= NEWS;
        if (!same && strength > 0) {
            told = rate;
            toldStrength = strength;
            double alone = small.rate(world, asked, single);
            world.apply(new PoolLicence(
                    pool.name(),
                    world.roster().specifications().get(device).name(),
                    strength,
                    rate,
                    alone,
                    small.takeUp(rate, offers),
                    small.takeUp(alone, single)));
        }
    }
}
