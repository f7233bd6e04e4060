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

    private static final int NOT_LISTED = -1;

    private final Stage stage;
    private final long[] contributedBefore;
    private final long[] contributed;
    private final double[] work;
    private final double[] votes;
    private final double[] ofGroup;
    private final double[] unopposed;
    private final int[] products;
    private final double[] meanMerit;
    /** Whether work on a specification is open in any quarter of the year; where it is not, nobody asks for acceptance. */
    private final boolean[] open;

    /** Firms that cast votes. */
    private final int[] voters;

    private int voting;
    /** By set of markets, a bit for each: firms that sell on any of them, the first so many. */
    private final int[][] sellers;

    private final int[] selling;
    /** By firm: votes of allies, and of rivals. */
    private final double[] allies;

    private final double[] rivals;
    private final double[] ofMate;

    WorkPlans(Stage stage) {
        this.stage = stage;
        int firms = stage.world().firms().count;
        contributedBefore = new long[firms];
        contributed = new long[firms];
        work = new double[firms];
        votes = new double[firms];
        ofGroup = new double[firms];
        unopposed = new double[firms];
        products = new int[firms];
        voters = new int[firms];
        sellers = new int[1 << Business.COUNT][];
        selling = new int[sellers.length];
        allies = new double[firms];
        rivals = new double[firms];
        ofMate = new double[firms];
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
        Arrays.fill(contributed, 0);
        for (int[] ofSpecification : world.knowledge().contributions) {
            for (int i = 0; i < contributed.length; i++) {
                contributed[i] += ofSpecification[i];
            }
        }
        double total = 0;
        for (int i = 0; i < firms.count; i++) {
            work[i] = firms.active[i] ? Math.max(0, contributed[i] - contributedBefore[i]) : 0;
            contributedBefore[i] = contributed[i];
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
        Arrays.fill(selling, NOT_LISTED);
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
        KnowledgeBook knowledge = world.knowledge();
        weighVotes(world);
        for (int i = 0; i < votes.length; i++) {
            unopposed[i] = rule.unopposed(votes[i] + allies[i], rivals[i]);
        }
        for (int s = 0; s < open.length; s++) {
            if (open[s]) {
                writeAcceptance(world.firms(), knowledge.knowledge[s], meanMerit[s], knowledge.acceptance[s]);
            }
        }
    }

    private void writeAcceptance(FirmBook firms, double[] knowledge, double typical, double[] acceptance) {
        AcceptanceRule rule = stage.mechanisms().standards();
        for (int i = 0; i < acceptance.length; i++) {
            if (firms.active[i]) {
                double own = knowledge[i];
                double merit = own > 0 ? Log.of(own / typical) : 0;
                double support = allies[i] - rivals[i];
                acceptance[i] = unopposed[i] * rule.probability(merit, support, firms.leadership[i]);
            }
        }
    }

    /** Votes of allies, and of rivals: other vendors who are not allies, as far as they sell the same things. Vote by vote, so that no addition waits for another. */
    private void weighVotes(World world) {
        Arrays.fill(allies, 0);
        Arrays.fill(rivals, 0);
        for (int n = 0; n < voting; n++) {
            int j = voters[n];
            boolean[] friends = world.alliances().alliesOf(j);
            int[] group = stage.blueprint().inGroup[world.firms().group[j]];
            support(j, world.alliances().listOfAllies(j), friends, group);
            if (products[j] != 0) {
                oppose(j, friends, group);
            }
        }
    }

    private void support(int voter, int[] friends, boolean[] isFriend, int[] group) {
        double cast = votes[voter];
        double own = allies[voter];
        for (int i : friends) {
            allies[i] += cast;
        }
        for (int i : group) {
            allies[i] += isFriend[i] ? 0 : cast;
        }
        allies[voter] = own; // nobody is its own ally
    }

    /** In numbers instead of branches, of which the processor could guess none. */
    private void oppose(int voter, boolean[] isFriend, int[] group) {
        double cast = votes[voter];
        int[] sellers = sellers(products[voter]);
        int count = selling[products[voter]];
        for (int i : group) {
            ofMate[i] = rivals[i];
        }
        for (int n = 0; n < count; n++) {
            int i = sellers[n];
            rivals[i] += cast * (1 - one(isFriend[i]));
        }
        for (int i : group) {
            rivals[i] = ofMate[i]; // a group does not oppose itself
        }
    }

    /** Firms that sell on any of some markets; who that is stays the same in a year, and few sets of markets are asked for. */
    private int[] sellers(int markets) {
        if (sellers[markets] == null) {
            sellers[markets] = new int[products.length];
        }
        if (selling[markets] == NOT_LISTED) {
            int count = 0;
            for (int i = 0; i < products.length; i++) {
                sellers[markets][count] = i;
                count += one((products[i] & markets) != 0);
            }
            selling[markets] = count;
        }
        return sellers[markets];
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
