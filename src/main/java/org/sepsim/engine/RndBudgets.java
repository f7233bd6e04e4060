package org.sepsim.engine;

import org.sepsim.mechanism.rnd.RndBudget;
import org.sepsim.model.Domain;
import org.sepsim.model.FirmBook;
import org.sepsim.model.World;
import org.sepsim.model.event.RndMoved;

/**
 * Firms set next year's R&amp;D (M1), divide it among specifications (M1b) and move their fields of research towards what they sell. A firm spends no more than its cash and last year's margin; one
 * without a full year of sales keeps its budget.
 */
final class RndBudgets implements PhaseStep {
    /** Least budget of a firm in business, billion USD a year: a handful of engineers, so that logarithms exist. */
    private static final double LEAST_BUDGET = 1e-4;

    /** Step of a budget that is told as an event, part of last year's; our choice: rises are four times as fast as falls, so that a cut is large where a rise is usual. */
    private static final double LARGE_CUT = 0.1;

    private static final double LARGE_RISE = 0.3;
    /** Budgets below are not told about, billion USD a year. */
    private static final double WORTH_TELLING = 0.1;

    private final Stage stage;
    private final Portfolio portfolio;
    private final Subsidies subsidies;

    RndBudgets(Stage stage) {
        this.stage = stage;
        this.portfolio = new Portfolio(stage);
        this.subsidies = new Subsidies(stage);
    }

    @Override
    public void step() {
        World world = stage.world();
        FirmBook firms = world.firms();
        closeYear(firms);
        portfolio.value();
        portfolio.split();
        for (int i = 0; i < firms.count; i++) {
            if (firms.active[i]) {
                setBudget(firms, i);
                if (world.quarter() > 0) {
                    shiftDomains(firms, i);
                }
            }
        }
        subsidies.grant();
    }

    private static void closeYear(FirmBook firms) {
        for (int i = 0; i < firms.count; i++) {
            boolean fullYear = firms.quartersToDate[i] == 4;
            firms.lastSales[i] = fullYear ? firms.salesToDate[i] : Double.NaN;
            firms.lastMargin[i] = fullYear ? firms.marginToDate[i] : 0;
            firms.salesToDate[i] = 0;
            firms.marginToDate[i] = 0;
            firms.quartersToDate[i] = 0;
        }
    }

    private void setBudget(FirmBook firms, int i) {
        double sales = firms.lastSales[i];
        if (Double.isNaN(sales)) {
            return;
        }
        RndBudget rule = stage.mechanisms().rndBudget();
        double spend = Math.max(LEAST_BUDGET, firms.rndBudget[i]);
        if (firms.aspiration[i] <= 0) {
            firms.aspiration[i] = sales;
        }
        double wanted = rule.next(spend, sales, firms.rndTarget[i], firms.aspiration[i]);
        double affordable = Math.max(LEAST_BUDGET, firms.cash[i] + firms.lastMargin[i]);
        firms.rndBudget[i] = Math.min(wanted, affordable);
        tell(firms, i, spend, affordable);
        firms.aspiration[i] = rule.aspiration(firms.aspiration[i], sales);
    }

    /** Only tells: nothing follows from the event. */
    private void tell(FirmBook firms, int i, double before, double affordable) {
        double after = firms.rndBudget[i];
        boolean large = after < (1 - LARGE_CUT) * before || after > (1 + LARGE_RISE) * before;
        if (large && Math.max(before, after) >= WORTH_TELLING) {
            stage.world()
                    .apply(new RndMoved(
                            stage.world().roster().firms().get(i),
                            before,
                            after,
                            firms.rndTarget[i] * firms.lastSales[i],
                            firms.lastSales[i],
                            firms.aspiration[i],
                            affordable,
                            firms.rndSubsidy[i]));
        }
    }

    private void shiftDomains(FirmBook firms, int i) {
        double[] target = portfolio.fieldsOfSales(i);
        if (target == null) {
            return;
        }
        double shift = stage.economy().domainShift();
        for (int d = 0; d < Domain.COUNT; d++) {
            firms.domain[i][d] = (1 - shift) * firms.domain[i][d] + shift * target[d];
        }
    }
}
