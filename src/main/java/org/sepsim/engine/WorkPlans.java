package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.standards.AcceptanceRule;
import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.SpecificationData;
import org.sepsim.model.World;
import org.sepsim.random.Log;

/**
 * The yearly politics of a standards body (M5): leadership posts follow contributions with a lag, votes follow contributions up to a cap a corporate group, and both, with merit and a vote where rivals oppose, set each firm's
 * probability of approval for the year.
 */
final class WorkPlans implements PhaseStep {
    private static final Business[] PRODUCTS = {Business.INFRASTRUCTURE, Business.DEVICES, Business.CHIPS};

    private final Stage stage;
    private final long[] contributedBefore;
    private final double[] work;
    private final double[] votes;
    private final double[] ofGroup;
    private final int[] products;
    private final double[] meanMerit;
    /** Whether work on a specification is open in any quarter of the year; where it is not, nobody asks for acceptance. */
    private final boolean[] open;

    /** Firms that cast votes, and their votes. */
    private final int[] voters;

    private final double[] cast;

    /** By voter: its group, and the markets on which it sells, a bit for each. */
    private final int[] groupOf;

    private final int[] sold;
    private int voting;
    private double allies;
    private double rivals;

    WorkPlans(Stage stage) {
        this.stage = stage;
        int firms = stage.world().firms().count;
        contributedBefore = new long[firms];
        work = new double[firms];
        votes = new double[firms];
        ofGroup = new double[firms];
        products = new int[firms];
        voters = new int[firms];
        cast = new double[firms];
        groupOf = new int[firms];
        sold = new int[firms];
        open = new boolean[stage.world().knowledge().capital.length];
        meanMerit = new double[stage.world().knowledge().capital.length];
    }

    @Override
    public void step() {
        World world = stage.world();
        boolean worked = measureWork(world);
        if (worked) {
            shiftLeadership(world.firms());
        }
        castVotes(world.firms());
        lookAtProducts(world.firms());
        if (findOpen(world)) {
            writeAcceptance(world);
        }
    }

    /** Each firm's share of last year's contributions; before there are any, of leadership posts. */
    private boolean measureWork(World world) {
        FirmBook firms = world.firms();
        double total = 0;
        for (int i = 0; i < firms.count; i++) {
            long contributed = 0;
            for (int[] ofSpecification : world.knowledge().contributions) {
                contributed += ofSpecification[i];
            }
            work[i] = firms.active[i] ? Math.max(0, contributed - contributedBefore[i]) : 0;
            contributedBefore[i] = contributed;
            total += work[i];
        }
        for (int i = 0; i < firms.count; i++) {
            work[i] = total > 0 ? work[i] / total : firms.leadership[i];
        }
        return total > 0;
    }

    private void shiftLeadership(FirmBook firms) {
        double turnover = stage.mechanisms().standards().leadershipTurnover();
        for (int i = 0; i < firms.count; i++) {
            firms.leadership[i] += turnover * (work[i] - firms.leadership[i]);
        }
    }

    /** A group's votes are its share of work, capped; members share them in proportion. */
    private void castVotes(FirmBook firms) {
        double cap = stage.mechanisms().standards().voteCap();
        Arrays.fill(ofGroup, 0);
        for (int i = 0; i < firms.count; i++) {
            ofGroup[firms.group[i]] += work[i];
        }
        voting = 0;
        for (int i = 0; i < firms.count; i++) {
            double whole = ofGroup[firms.group[i]];
            votes[i] = whole > cap ? work[i] * cap / whole : work[i];
            if (firms.active[i] && votes[i] != 0) {
                cast[voting] = votes[i];
                groupOf[voting] = firms.group[i];
                voters[voting++] = i;
            }
        }
    }

    /** A bit for each market on which a firm sells. */
    private void lookAtProducts(FirmBook firms) {
        Arrays.fill(products, 0);
        for (Business business : PRODUCTS) {
            boolean[] does = firms.does[business.index()];
            for (int i = 0; i < products.length; i++) {
                products[i] |= one(does[i]) << business.index();
            }
        }
        for (int n = 0; n < voting; n++) {
            sold[n] = products[voters[n]];
        }
    }

    /** Whether there is work in the year at all. */
    private boolean findOpen(World world) {
        boolean any = false;
        for (int s = 0; s < meanMerit.length; s++) {
            SpecificationData specification = world.roster().specifications().get(s);
            open[s] = world.specifications().isLive(s)
                    && specification.workStarts().index() < world.quarter() + 4
                    && specification.workEnds().index() >= world.quarter();
            if (open[s]) {
                meanMerit[s] = typical(world.knowledge().knowledge[s], world.firms());
            }
            any |= open[s];
        }
        return any;
    }

    private void writeAcceptance(World world) {
        AcceptanceRule rule = stage.mechanisms().standards();
        FirmBook firms = world.firms();
        KnowledgeBook knowledge = world.knowledge();
        for (int i = 0; i < firms.count; i++) {
            if (!firms.active[i]) {
                continue;
            }
            weighVotes(world, i);
            double unopposed = rule.unopposed(votes[i] + allies, rivals);
            for (int s = 0; s < knowledge.acceptance.length; s++) {
                if (!open[s]) {
                    continue;
                }
                double own = knowledge.knowledge[s][i];
                double merit = own > 0 ? Log.of(own / meanMerit[s]) : 0;
                knowledge.acceptance[s][i] = unopposed * rule.probability(merit, allies - rivals, firms.leadership[i]);
            }
        }
    }

    /** Votes of allies, and of rivals: other vendors who are not allies, as far as they sell the same things. In numbers instead of branches, of which the processor could guess none. */
    private void weighVotes(World world, int i) {
        int group = world.firms().group[i];
        boolean[] friends = world.alliances().alliesOf(i);
        int own = products[i];
        double withUs = 0;
        double againstUs = 0;
        for (int n = 0; n < voting; n++) {
            int j = voters[n];
            int other = one(j != i);
            int allied = one(groupOf[n] == group) | one(friends[j]);
            int competing = one((own & sold[n]) != 0);
            withUs += cast[n] * (other & allied);
            againstUs += cast[n] * (other & competing & (1 - allied));
        }
        allies = withUs;
        rivals = againstUs;
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }

    /** Mean knowledge of firms weighted by their knowledge, the typical contributor's. */
    private static double typical(double[] knowledge, FirmBook firms) {
        double sum = 0;
        double squares = 0;
        for (int j = 0; j < firms.count; j++) {
            if (firms.active[j]) {
                sum += knowledge[j];
                squares += knowledge[j] * knowledge[j];
            }
        }
        return sum > 0 ? squares / sum : 0;
    }
}
