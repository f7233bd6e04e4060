package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.alliance.AllianceRule;
import org.sepsim.model.Business;
import org.sepsim.model.Domain;
import org.sepsim.model.Grid;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/**
 * How firms stand to each other as of January: size, likeness of research, overlap of markets, alignment of their homes, and the propensity that follows.
 *
 * <pre>{@code
 * s_i = share of R&D capital in research, of sales in industry,   cos = F_i F_j/(|F_i| |F_j|),   overlap = sum over m of s_im s_jm
 * }</pre>
 *
 * <p>F is R&amp;D capital by domain. A market m is a business in a nation, s_im the part of a firm's sales in the model that it makes there, of the last year that is in the books; mobile service is sold at home.
 */
final class FirmRelations {
    private static final double QUARTERS = 4;

    final int n;
    /** Share of each firm in business in R&amp;D capital. */
    final double[] capitalShare;
    /** Share of each firm in business in sales within the model. */
    final double[] salesShare;

    final double[] propensity;
    private final Stage stage;
    /** By pair, the firm with the higher place first. */
    private final double[] overlap;

    private final double[] sales;
    /** By market and vendor: what it sold last year. */
    private final double[][] sold;

    /** Of the firms that are there: fields of research as of the last look, and the length of that vector. */
    private final double[][] fields;

    private final double[] length;
    /** By pair of those, the firm with the higher place first: likeness of fields, which few events change. */
    private final double[] like;

    /** Firms that are there, and how many. */
    private final int[] there;
    /** Vendors of the market that is looked at that have sold anything. */
    private final int[] seller;

    private int count;
    private final Market[] markets;

    FirmRelations(Stage stage) {
        this.stage = stage;
        World world = stage.world();
        markets = new Market[] {world.infrastructure(), world.devices(), world.chips()};
        n = stage.world().firms().count;
        capitalShare = new double[n];
        salesShare = new double[n];
        propensity = new double[n * n];
        overlap = new double[n * n];
        sales = new double[n];
        sold = new double[markets.length][];
        for (int m = 0; m < sold.length; m++) {
            sold[m] = new double[markets[m].vendors];
        }
        fields = Grid.ofDoubles(n, Domain.COUNT);
        like = new double[n * n];
        length = new double[n];
        there = new int[n];
        seller = new int[n];
    }

    /** Looks at the world. Between firms of which one is not there nothing has a meaning but the propensity, which is 0. */
    void look() {
        World world = stage.world();
        measureSales(world);
        measureSizes(world);
        findThose(world);
        measureOverlap(world);
        for (int a = 0; a < count; a++) {
            incline(world, a);
        }
    }

    /** Propensities between the a-th firm that is there and those before it. */
    private void incline(World world, int a) {
        AllianceRule rule = stage.mechanisms().alliances();
        int[] home = world.firms().home;
        int i = there[a];
        double[] aligned = world.alignment().all()[home[i]];
        for (int b = 0; b < a; b++) {
            int j = there[b];
            double p = rule.propensity(like[i * n + j], overlap[i * n + j], aligned[home[j]]);
            propensity[i * n + j] = p;
            propensity[j * n + i] = p;
        }
    }

    private static double cosine(double[] one, double lengthOfOne, double[] other, double lengthOfOther) {
        double both = lengthOfOne * lengthOfOther;
        return both > 0 ? product(one, other) / both : 0;
    }

    private static double length(double[] fields) {
        return Math.sqrt(product(fields, fields));
    }

    private void findThose(World world) {
        int before = count;
        boolean same = true;
        boolean alike = true;
        count = 0;
        for (int i = 0; i < n; i++) {
            if (isThere(i)) {
                double[] now = world.firms().domain[i];
                same &= count < before && there[count] == i;
                alike &= Arrays.equals(now, fields[count]);
                System.arraycopy(now, 0, fields[count], 0, now.length);
                there[count++] = i;
            }
        }
        if (!same || count != before) {
            Arrays.fill(propensity, 0);
        }
        if (!same || !alike) {
            compareFields();
        }
    }

    private void compareFields() {
        for (int a = 0; a < count; a++) {
            length[a] = length(fields[a]);
            for (int b = 0; b < a; b++) {
                like[there[a] * n + there[b]] = cosine(fields[a], length[a], fields[b], length[b]);
            }
        }
    }

    /** Whether a firm is in business and does research. */
    boolean isThere(int i) {
        return capitalShare[i] > 0;
    }

    double alignment(int i, int j) {
        int[] home = stage.world().firms().home;
        return stage.world().alignment().between(home[i], home[j]);
    }

    double likeness(int i, int j) {
        double[][] domain = stage.world().firms().domain;
        return cosine(domain[i], length(domain[i]), domain[j], length(domain[j]));
    }

    double overlap(int i, int j) {
        return overlap[Math.max(i, j) * n + Math.min(i, j)];
    }

    private void measureSizes(World world) {
        Arrays.fill(capitalShare, 0);
        for (double[] capital : world.knowledge().capital) {
            for (int i = 0; i < n; i++) {
                capitalShare[i] += world.firms().active[i] ? capital[i] : 0;
            }
        }
        for (int i = 0; i < n; i++) {
            salesShare[i] = world.firms().active[i] ? sales[i] : 0;
        }
        toShares(capitalShare);
        toShares(salesShare);
    }

    private static void toShares(double[] sizes) {
        double all = 0;
        for (double size : sizes) {
            all += size;
        }
        for (int i = 0; i < sizes.length && all > 0; i++) {
            sizes[i] /= all;
        }
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int d = 0; d < Domain.COUNT; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }

    private void measureSales(World world) {
        for (int i = 0; i < n; i++) {
            sales[i] = QUARTERS * world.firms().revenue[Business.OPERATOR.index()][i];
        }
        for (int m = 0; m < markets.length; m++) {
            addSales(markets[m], sold[m]);
        }
    }

    private void addSales(Market market, double[] soldBy) {
        for (int v = 0; v < market.vendors; v++) {
            int i = market.firmOf[v];
            soldBy[v] = market.soldLastYear(v);
            if (i != Roster.FRINGE) {
                sales[i] += soldBy[v];
            }
        }
    }

    private void measureOverlap(World world) {
        Arrays.fill(overlap, 0);
        double[] service = world.firms().revenue[Business.OPERATOR.index()];
        for (int m = 0; m < markets.length; m++) {
            addOverlap(markets[m], sold[m]);
        }
        int[] home = world.firms().home;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i && service[i] > 0; j++) {
                if (service[j] > 0 && home[i] == home[j]) {
                    add(i, j, QUARTERS * service[i] * QUARTERS * service[j]);
                }
            }
        }
    }

    private void addOverlap(Market market, double[] soldBy) {
        int sellers = 0;
        for (int v = 0; v < market.vendors; v++) {
            int i = market.firmOf[v];
            if (i >= 0 && isThere(i) && soldBy[v] > 0) {
                for (int k = 0; k < sellers; k++) {
                    add(i, market.firmOf[seller[k]], together(market, v, seller[k]));
                }
                seller[sellers++] = v;
            }
        }
    }

    /** Four sums side by side, which do not wait for each other. */
    private static double together(Market market, int v, int w) {
        double[] one = market.salesLastYear[v];
        double[] other = market.salesLastYear[w];
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k + 4 <= one.length; k += 4) {
            a += one[k] * other[k];
            b += one[k + 1] * other[k + 1];
            c += one[k + 2] * other[k + 2];
            d += one[k + 3] * other[k + 3];
        }
        for (; k < one.length; k++) {
            a += one[k] * other[k];
        }
        return a + b + (c + d);
    }

    private void add(int i, int j, double product) {
        double both = sales[i] * sales[j];
        if (both > 0) {
            overlap[Math.max(i, j) * n + Math.min(i, j)] += product / both;
        }
    }
}
