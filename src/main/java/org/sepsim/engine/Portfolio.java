package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Business;
import org.sepsim.model.Domain;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Grid;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.Market;
import org.sepsim.model.NationBook;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.random.Rows;

/**
 * What a generation is worth to a firm: expected spending times the firm's present share, in each of its businesses and in royalties. A firm that sells nothing yet expects half of an equal share; one
 * that has no market at all (a research institute) follows the world.
 */
final class Portfolio {
    private static final double ENTRANTS_HOPE = 0.5;

    private final Stage stage;
    private final int[] openFrom;
    private final double[][] shareOf;
    private final SpecificationOdds odds;
    private final double[] specificationWeight;
    /** Recognised strength by specification and firm, and of all firms. */
    private final double[][] recognised;

    private final double[] strength;
    /** Royalties expected of each specification's generation, present value. */
    private final double[] royalties;

    /** What an open specification is worth to each firm, by specification and firm. */
    private final double[][] worth;

    private final double[] royaltyShare;
    private final double[] demand;
    /** Weights by which firms divide their R&amp;D, by specification and firm, those of specifications not open yet 0; their sums, and what each firm sells of a specification. */
    private final double[][] weight;

    private final double[] allWeights;
    private final double[] revenue;
    private final double[] room;
    private final Market[] markets;
    private final double[] volumes;
    private final double[] fields = new double[Domain.COUNT];
    private double worldGdp;

    Portfolio(Stage stage) {
        this.stage = stage;
        World world = stage.world();
        int specifications = world.roster().specifications().size();
        openFrom = new int[specifications];
        double lead = 4 * stage.economy().researchLead();
        for (int s = 0; s < specifications; s++) {
            openFrom[s] = opening(stage.blueprint(), world.roster().generationOf(s), lead);
        }
        shareOf = Grid.ofDoubles(Business.COUNT, stage.world().firms().count);
        odds = new SpecificationOdds(stage);
        specificationWeight = new double[specifications];
        recognised = Grid.ofDoubles(specifications, stage.world().firms().count);
        strength = new double[specifications];
        royalties = new double[specifications];
        worth = Grid.ofDoubles(specifications, stage.world().firms().count);
        royaltyShare = new double[stage.world().firms().count];
        demand = new double[specifications];
        weight = Grid.ofDoubles(specifications, world.firms().count);
        allWeights = new double[world.firms().count];
        revenue = new double[world.firms().count];
        room = new double[world.firms().count];
        markets = new Market[] {world.infrastructure(), world.devices(), world.chips()};
        volumes = new double[Math.max(markets[0].vendors, Math.max(markets[1].vendors, markets[2].vendors))];
    }

    /** Looks at the world once for all firms: shares in each business, recognised strength, which rival specification is likely to be taken, and what all this makes each specification worth. */
    void value() {
        World world = stage.world();
        marketShares(world.infrastructure());
        marketShares(world.devices());
        marketShares(world.chips());
        System.arraycopy(world.firms().operatorShare, 0, shareOf[Business.OPERATOR.index()], 0, world.firms().count);
        worldGdp = 0;
        for (double ofNation : Weights.gdp(world)) {
            worldGdp += ofNation;
        }
        double rate = ExpectedRoyalty.rate(stage);
        for (int s = 0; s < strength.length; s++) {
            strength[s] = world.recognised(s, recognised[s]);
            int g = world.roster().generationOf(s);
            royalties[s] = rate * stage.outlook().presentValue(Business.DEVICES, g, world.year());
        }
        SpecificationOdds.demandShares(world, demand);
        odds.write(specificationWeight);
        for (int s = 0; s < strength.length; s++) {
            if (isOpen(s)) {
                appraise(s, worth[s]);
            }
        }
    }

    private boolean isOpen(int s) {
        return stage.world().quarter() >= openFrom[s];
    }

    private void marketShares(Market market) {
        double[] shares = shareOf[market.business.index()];
        boolean[] active = stage.world().firms().active;
        double total = measureVolumes(market);
        Arrays.fill(shares, 0);
        for (int v = 0; v < market.vendors; v++) {
            int i = market.firmOf[v];
            if (i != Roster.FRINGE && active[i]) {
                double share = total > 0 ? volumes[v] / total : 0;
                shares[i] = share == 0 ? ENTRANTS_HOPE / market.vendors : share;
            }
        }
    }

    /** Last year's sales by vendor, in the first year what is installed, and of all vendors. */
    private double measureVolumes(Market market) {
        boolean first = stage.world().quarter() == 0;
        double total = 0;
        for (int v = 0; v < market.vendors; v++) {
            volumes[v] = first ? installed(market, v) : market.soldLastYear(v);
            total += volumes[v];
        }
        return total;
    }

    private static double installed(Market market, int v) {
        double sum = 0;
        for (int c = 0; c < market.nations; c++) {
            sum += market.share[0][v][c] * market.installed[0][c];
        }
        return sum;
    }

    /** Divides the R&amp;D of every firm in business; the shares of open specifications sum to 1. */
    void split() {
        Arrays.fill(allWeights, 0);
        for (int s = 0; s < weight.length; s++) {
            if (isOpen(s)) {
                findRevenue(s);
                stage.mechanisms().rndSplit().weights(worth[s], revenue, room, weight[s]);
                Rows.add(weight[s], allWeights);
            }
        }
        KnowledgeBook knowledge = stage.world().knowledge();
        for (int s = 0; s < weight.length; s++) {
            divide(weight[s], knowledge.split[s]);
        }
    }

    private void divide(double[] weights, double[] shares) {
        boolean[] active = stage.world().firms().active;
        for (int i = 0; i < shares.length; i++) {
            if (active[i]) {
                shares[i] = allWeights[i] > 0 ? weights[i] / allWeights[i] : 0;
            }
        }
    }

    /** Sales of a specification in the quarter, by firm. */
    private void findRevenue(int s) {
        Arrays.fill(revenue, 0);
        for (Market market : markets) {
            double[] sales = market.sales[s];
            for (int v = 0; v < sales.length; v++) {
                if (market.firmOf[v] != Roster.FRINGE) {
                    revenue[market.firmOf[v]] += sales[v];
                }
            }
        }
    }

    private void appraise(int s, double[] value) {
        World world = stage.world();
        Outlook outlook = stage.outlook();
        int g = world.roster().generationOf(s);
        Arrays.fill(value, 0);
        for (Market market : markets) {
            double all = outlook.presentValue(market.business, g, world.year());
            Rows.add(all, shareOf[market.business.index()], value);
        }
        double[] homeService = shareOf[Business.OPERATOR.index()];
        for (int i = 0; i < value.length; i++) {
            if (homeService[i] > 0) {
                value[i] += homeService[i] * homeService(i, g, world.year());
            }
        }
        shareRoyalties(s);
        Rows.add(royalties[s], royaltyShare, value);
        boolean divided = world.specifications().divided(g);
        double nothing = outlook.presentValue(Business.DEVICES, g, world.year());
        boolean[] active = world.firms().active;
        for (int i = 0; i < value.length; i++) {
            double own = value[i] == 0 ? nothing : value[i];
            value[i] = active[i] ? own * (divided ? weightOf(i, s) : specificationWeight[s]) : 0;
        }
    }

    /** Of a generation that has split, a firm weighs each specification by what it sells in the nations that took it; one that sells nothing yet, and everybody else, by what all expect. */
    private double weightOf(int i, int s) {
        World world = stage.world();
        int g = world.roster().generationOf(s);
        double taken = 0;
        double all = 0;
        for (Market market : markets) {
            int v = market.vendorOf[i];
            for (int c = 0; c < market.nations && v >= 0; c++) {
                double sold = market.salesLastYear[v][c];
                all += sold;
                taken += world.nations().specification[g][c] == s ? sold : 0;
            }
        }
        return all > 0 ? taken / all : specificationWeight[s];
    }

    private double homeService(int i, int g, int year) {
        NationBook nations = stage.world().nations();
        int c = stage.world().firms().home[i];
        return stage.outlook().presentValue(Business.OPERATOR, g, year) * nations.gdp[c][year] / worldGdp;
    }

    /** Each firm's part of recognised strength in a specification; while nobody has declared to it, in the newest older generation to which somebody has, its specifications weighted by their demand. */
    private void shareRoyalties(int s) {
        if (strength[s] > 0) {
            for (int i = 0; i < royaltyShare.length; i++) {
                royaltyShare[i] = recognised[s][i] / strength[s];
            }
            return;
        }
        double weighed = 0;
        for (int g = stage.world().roster().generationOf(s) - 1; g >= 0 && weighed == 0; g--) {
            weighed = shareRoyaltiesOf(g);
        }
        if (weighed == 0) {
            Arrays.fill(royaltyShare, 0);
        }
    }

    /** By the recognised strength in all specifications of a generation; returns their demand, 0 if nobody has declared to them. */
    private double shareRoyaltiesOf(int generation) {
        Arrays.fill(royaltyShare, 0);
        double weighed = 0;
        for (int h = 0; h < strength.length; h++) {
            if (stage.world().roster().generationOf(h) == generation && strength[h] > 0) {
                for (int i = 0; i < royaltyShare.length; i++) {
                    royaltyShare[i] += demand[h] * recognised[h][i] / strength[h];
                }
                weighed += demand[h];
            }
        }
        for (int i = 0; i < royaltyShare.length && weighed > 0; i++) {
            royaltyShare[i] /= weighed;
        }
        return weighed;
    }

    /** When research on a generation begins: so many quarters before the earliest freeze among its specifications. */
    static int opening(Blueprint blueprint, int generation, double lead) {
        int earliest = blueprint.earliestFreeze[generation];
        return earliest == Integer.MAX_VALUE ? Integer.MIN_VALUE : (int) (earliest - lead);
    }

    /** Fields of research by what the firm sells now; {@code null} if it sells nothing on a market. */
    double[] fieldsOfSales(int i) {
        FirmBook firms = stage.world().firms();
        Arrays.fill(fields, 0);
        double total = 0;
        for (int m = 0; m < markets.length; m++) {
            double revenue = firms.revenue[markets[m].business.index()][i];
            double[] ofBusiness = Fields.of(markets[m].business);
            for (int d = 0; d < Domain.COUNT; d++) {
                fields[d] += revenue * ofBusiness[d];
            }
            total += revenue;
        }
        if (total <= 0) {
            return null;
        }
        for (int d = 0; d < Domain.COUNT; d++) {
            fields[d] /= total;
        }
        return fields;
    }
}
