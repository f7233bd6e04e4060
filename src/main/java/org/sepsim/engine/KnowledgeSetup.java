package org.sepsim.engine;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.invention.InventionRule;
import org.sepsim.model.FirmBook;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.random.Binomial;
import org.sepsim.random.Chance;
import org.sepsim.random.Exp;
import org.sepsim.random.Log;
import org.sepsim.random.Normal;
import org.sepsim.random.Purpose;

/**
 * Knowledge, 3G portfolios and productivity of firms in 2005.
 *
 * <p>R&amp;D capital is that of {@link PastResearch}; what it holds of a generation under research is this year's share of what was spent since research opened, half of it because the
 * share rose from nothing. The productivity of a firm is what its 3G families exceed those expected of its capital as it was in the years when 3G was made, {@code a_i = ln((F_i + .5)/(expected_i + .5)) + N(0, s^2)}; the first term is 0 for later entrants.
 */
final class KnowledgeSetup {
    private static final double RAMP = 0.5;

    /** Years before 2005 in which the families declared to 3G were filed: from the first trials of wideband CDMA to the count; our choice. */
    private static final int YEARS_OF_3G = 9;

    /** Billion USD; less than a dollar is none. */
    private static final double LEAST_CAPITAL = 1e-9;

    private KnowledgeSetup() {}

    static void fill(Stage stage) {
        World world = stage.world();
        Portfolio portfolio = new Portfolio(stage);
        double[] families = endowPatents(stage);
        portfolio.value();
        portfolio.split();
        double[] open = yearsOpen(stage);
        double[] fall = PastResearch.falls(stage.economy().pastRndGrowth());
        PastResearch[] past = new PastResearch[families.length];
        for (int i = 0; i < world.firms().count; i++) {
            if (world.firms().active[i]) {
                past[i] = past(stage, i, fall);
                endowCapital(stage, i, past[i], open);
            }
        }
        setProductivity(stage, families, past);
        startLeadership(world);
    }

    private static double[] endowPatents(Stage stage) {
        World world = stage.world();
        KnowledgeBook knowledge = world.knowledge();
        double[] families = new double[world.firms().count];
        Luck luck = new Luck(stage, Purpose.ESSENTIALITY);
        for (int i = 0; i < families.length; i++) {
            if (!world.firms().active[i]) {
                continue;
            }
            families[i] = stage.draws().ofFirm(i, FirmQuantity.FAMILIES_3G);
            int whole = (int) Math.rint(families[i]);
            knowledge.families[0][i] = whole;
            knowledge.approvedFamilies[0][i] = whole;
            knowledge.granted[0][i] = whole;
            double share = stage.mechanisms().declaration().essentialShare();
            knowledge.essential[0][i] = Binomial.quantile(whole, share, luck.uniform(0, i, -1, 0));
        }
        return families;
    }

    private static void endowCapital(Stage stage, int i, PastResearch past, double[] open) {
        World world = stage.world();
        FirmBook firms = world.firms();
        KnowledgeBook knowledge = world.knowledge();
        double stock = past.stock(0);
        knowledge.basic[i] = firms.basicShare[i] * stock;
        double applied = (1 - firms.basicShare[i]) * stock;
        double left = applied;
        for (int s = 1; s < knowledge.capital.length; s++) {
            double spent = past.spentWithin(open[s]);
            double part = RAMP * knowledge.split[s][i] * (1 - firms.basicShare[i]) * spent;
            knowledge.capital[s][i] = Math.min(part, left);
            left -= knowledge.capital[s][i];
        }
        knowledge.capital[0][i] = left;
    }

    private static PastResearch past(Stage stage, int i, double[] fall) {
        World world = stage.world();
        FirmBook firms = world.firms();
        double cost = stage.paths().deflator[0] * world.nations().researchCost[firms.home[i]][0];
        return new PastResearch(
                firms.rndBudget[i] * firms.cellularShare[i] / cost,
                stage.draws().ofFirm(i, FirmQuantity.PAST_RND_GROWTH),
                stage.economy().pastRndGrowth(),
                fall,
                stage.mechanisms().rndCapital().yearlyDepreciation());
    }

    /** Years before 2005 in which each specification was open for research. */
    private static double[] yearsOpen(Stage stage) {
        Roster roster = stage.world().roster();
        double lead = 4 * stage.economy().researchLead();
        double[] open = new double[roster.specifications().size()];
        for (int s = 0; s < open.length; s++) {
            double opened = Portfolio.opening(stage.blueprint(), roster.generationOf(s), lead);
            open[s] = Math.max(0, -opened / 4);
        }
        return open;
    }

    private static void setProductivity(Stage stage, double[] families, PastResearch[] past) {
        World world = stage.world();
        FirmBook firms = world.firms();
        InventionRule rule = stage.mechanisms().inventions();
        double[] expected = new double[firms.count];
        double expectedSum = 0;
        double familySum = 0;
        for (int i = 0; i < firms.count; i++) {
            expected[i] =
                    firms.active[i] ? yielded(stage.world().knowledge().capital[0][i], past[i], rule.elasticity()) : 0;
            expectedSum += expected[i];
            familySum += families[i];
        }
        for (int i = 0; i < firms.count; i++) {
            long firm = stage.blueprint().firmIds[i];
            double u = Chance.uniform(stage.chance().key(Purpose.PRODUCTIVITY, firm, Chance.NOBODY), 0, 0, 0);
            double record = expected[i] > 0
                    ? FastMath.log((families[i] + 0.5) / (expected[i] / expectedSum * familySum + 0.5))
                    : 0;
            firms.recordAdvantage[i] = record;
            firms.ownAdvantage[i] = rule.productivitySpread() * Normal.quantile(u);
        }
    }

    /** What a firm's capital of 2G and 3G would have yielded in the years when 3G was made, but for a constant. */
    private static double yielded(double capital, PastResearch past, double elasticity) {
        if (capital < LEAST_CAPITAL) {
            return 0;
        }
        double now = past.stock(0);
        double sum = 0;
        for (int year = 1; year <= YEARS_OF_3G; year++) {
            sum += Exp.any(elasticity * Log.of(capital * past.stock(year) / now));
        }
        return sum;
    }

    /** Posts of 2005 go by 3G patents, the only record of work on standards at hand. */
    private static void startLeadership(World world) {
        double total = 0;
        for (int families : world.knowledge().families[0]) {
            total += families;
        }
        for (int i = 0; i < world.firms().count; i++) {
            world.firms().leadership[i] = total > 0 ? world.knowledge().families[0][i] / total : 0;
        }
    }
}
