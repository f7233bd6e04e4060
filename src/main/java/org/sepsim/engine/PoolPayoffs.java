package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Alliance;
import org.sepsim.model.World;

/**
 * What each firm would take a year from small licensees, by itself and through a pool, everybody else staying where it is: the two incomes between which the choice to join is made (M6, M8). Sales are those of the last quarter.
 *
 * <p>A pool makes one offer of its members' many, so that the rate and the part of small licensees who take it change with the choice. Where there is no pool yet, it is that of all licensors.
 */
final class PoolPayoffs {
    private static final double QUARTERS = 4;

    /** By firm, billion USD a year. */
    final double[] byItself;

    final double[] throughPool;

    private final Stage stage;
    private final DeviceReads reads;
    final SmallLicensees small;
    /** Whether both incomes are wanted, or each firm's where it stands. */
    private final boolean both;

    /**
     * Payoffs in the world of a stage.
     *
     * @param both whether a choice is to be made between the two incomes; if not, of members of a pool only what they take through it is filled, of all others only what they take by themselves
     */
    PoolPayoffs(Stage stage, boolean both) {
        this.both = both;
        this.stage = stage;
        reads = stage.reads();
        small = new SmallLicensees(stage);
        byItself = new double[stage.world().firms().count];
        throughPool = new double[byItself.length];
    }

    /** Looks at strengths and at what the fringe sells. */
    void look(World world) {
        reads.measure(world);
        small.open(world);
    }

    /**
     * Fills both incomes from devices of a generation.
     *
     * @param pool of the generation; {@code null} for one of all
     * @return whether there are any
     */
    boolean measure(World world, int generation, Alliance pool) {
        Arrays.fill(byItself, 0);
        Arrays.fill(throughPool, 0);
        double backward = stage.mechanisms().licensing().backwardWeight();
        boolean any = false;
        for (int d = 0; d < reads.part.length; d++) {
            double sales = SmallLicensees.sales(world, d);
            if (sales > 0 && world.roster().generationOf(d) == generation && reads.combine(world, d, backward)) {
                double asked = stage.mechanisms().licensing().askedRate(reads.licensors(world, d, backward));
                add(world, pool, reads.part[d], asked, QUARTERS * sales);
                any = true;
            }
        }
        return any;
    }

    private void add(World world, Alliance pool, double[] part, double asked, double sales) {
        boolean[] asks = world.licences().asksSmall;
        double pooled = 0;
        double squares = 0;
        double coverage = 0;
        for (int i = 0; i < part.length; i++) {
            boolean member = pool == null || pool.has(i);
            pooled += member ? part[i] : 0;
            squares += !member && asks[i] ? part[i] * part[i] : 0;
            coverage += member || asks[i] ? part[i] : 0;
        }
        for (int i = 0; i < part.length; i++) {
            boolean member = pool == null || pool.has(i);
            double own = part[i];
            double others = member ? pooled - own : pooled;
            double rest = !member && asks[i] ? squares - own * own : squares;
            double covered = member || asks[i] ? coverage : coverage + own;
            boolean inside = pool != null && member;
            double ofSales = own > 0 ? own / covered * sales : 0;
            if (own > 0 && (both || !inside)) {
                byItself[i] += ofSales * paid(world, asked, covered, rest + own * own + others * others);
            }
            if (own > 0 && (both || inside)) {
                throughPool[i] += ofSales * paid(world, asked, covered, rest + (others + own) * (others + own));
            }
        }
    }

    /** What small licensees pay on a unit of sales, licensed or not. */
    private double paid(World world, double asked, double coverage, double squares) {
        double rate = small.rate(world, asked, coverage, squares);
        return rate * small.takeUp(rate, coverage, squares);
    }
}
