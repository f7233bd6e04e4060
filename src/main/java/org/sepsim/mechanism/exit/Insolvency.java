package org.sepsim.mechanism.exit;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * A firm ends when what it holds and what a year brings are less than what its creditors bear: {@code cash + margin < -credit sales}. It could then pay no research at all.
 *
 * <p>Source: firms with negative net liquid assets leave, Dosi, Fagiolo and Roventini (2010), Journal of Economic Dynamics and Control 34; there an entrant follows each, which named firms have not.
 */
public record Insolvency(
        @Parameter(
                value = "debt that creditors bear, in years of sales",
                unit = "years",
                min = 0,
                max = 2,
                def = "0.25",
                source = "recalled: revolving credit of a tenth to a half of yearly sales; swept 0-1")
        double credit)
        implements ExitRule {
    public Insolvency {
        Check.within("credit", credit, 0, 2);
    }

    @Override
    public boolean ends(double cash, double margin, double sales) {
        return cash + margin < -credit * sales;
    }
}
