package org.sepsim.mechanism.rnd;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.random.Exp;
import org.sepsim.random.Log;

/**
 * Asymmetric adjustment with search below aspiration: budgets rise fast, fall slowly, and rise when sales disappoint.
 *
 * <pre>{@code
 * d ln E = up [g]+ - down [-g]+ + eta max(0, (A - S)/A),   g = ln(rho S) - ln E
 * A'     = memory A + (1 - memory) S
 * }</pre>
 *
 * <p>At constant sales E/S returns to rho, if up and down are above 0 and memory below 1. Without sales ln(rho S) does not exist; g then counts as -1. Slightly below the aspiration
 * level R&amp;D rises as sales fall where eta exceeds down. Sources: routines and problemistic search after Cyert and March (1963) and Nelson and Winter (1982);
 * the asymmetry because R&amp;D intensity jumps when sales fall (Huawei 2021: 22.4 % at -29 % sales).
 */
public record AspirationBudget(
        @Parameter(
                value = "share of the gap closed in a year when R&D is below its target",
                unit = "1/year",
                min = 0,
                max = 1,
                def = "0.8",
                source = "our choice within 0.5-1; Nelson and Winter (1982)")
        double up,

        @Parameter(
                value = "share of the gap closed in a year when R&D is above its target",
                unit = "1/year",
                min = 0,
                max = 1,
                def = "0.1",
                source = "range 0.05-0.20: R&D of firms under sanction does not fall")
        double down,

        @Parameter(
                value = "rise of R&D when sales are below aspiration, per unit of shortfall",
                unit = "1/year",
                min = 0,
                max = 1,
                def = "0.15",
                source = "range 0.1-0.2: listed firms' intensity +16.6 % in the year after")
        double eta,

        @Parameter(
                value = "weight of the past in the aspiration level",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.7",
                source = "our choice; March (1988) gives weights of 0.5-0.9")
        double memory)
        implements RndBudget {
    public AspirationBudget {
        Check.within("up", up, 0, 1);
        Check.within("down", down, 0, 1);
        Check.within("eta", eta, 0, 1);
        Check.within("memory", memory, 0, 1);
    }

    @Override
    public double next(double spend, double sales, double target, double aspiration) {
        double search = aspiration > 0 ? eta * Math.max(0, (aspiration - sales) / aspiration) : 0;
        if (sales <= 0) {
            return spend * Exp.any(search - down);
        }
        double gap = Log.of(target * sales / spend);
        double adjustment = gap > 0 ? up * gap : down * gap;
        return spend * Exp.any(adjustment + search);
    }

    @Override
    public double aspiration(double aspiration, double sales) {
        return memory * aspiration + (1 - memory) * sales;
    }
}
