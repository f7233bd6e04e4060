package org.sepsim.mechanism.split;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.random.Exp;
import org.sepsim.random.Log;

/**
 * R&amp;D follows expected value: {@code share_ig ~ PV_ig^chi}, PV the discounted sales and royalties of g at the firm's present shares,
 * over the horizon that begins when today's research can first be sold.
 *
 * <p>Source: our choice of form, after directed technical change (Acemoglu 2002, Review of Economic Studies 69); chi above 1 concentrates.
 */
public record PresentValueSplit(
        @Parameter(
                value = "how strongly R&D follows expected value",
                unit = "1",
                min = 0.5,
                max = 3,
                def = "1",
                source = "our choice; swept 0.5-3")
        double chi,

        @Parameter(
                value = "discount rate",
                unit = "1/year",
                min = 0,
                max = 0.5,
                def = "0.1",
                source = "usual hurdle rate of R&D projects, 8-15 %")
        double discountRate,

        @Parameter(
                value = "years looked ahead",
                unit = "years",
                min = 1,
                max = 20,
                def = "10",
                source = "one generation lasts about ten years")
        int horizonYears,

        @Parameter(
                value = "years from research to the first sales that rest on it",
                unit = "years",
                min = 0,
                max = 8,
                def = "3",
                source =
                        "Pakes and Schankerman (1984): gestation lags of 1-2.5 years, and a year or more of standards work")
        int gestationYears)
        implements RndSplit {
    public PresentValueSplit {
        Check.within("chi", chi, 0.5, 3);
        Check.within("discountRate", discountRate, 0, 0.5);
        Check.within("horizonYears", horizonYears, 1, 20);
        Check.within("gestationYears", gestationYears, 0, 8);
    }

    @Override
    public double weight(double presentValue, double revenue) {
        if (presentValue < Double.MIN_NORMAL) {
            return 0;
        }
        return chi == 1 ? presentValue : Exp.any(chi * Log.of(presentValue));
    }

    /** Exponentials of all at once. */
    @Override
    public void weights(double[] presentValue, double[] revenue, double[] room, double[] weights) {
        if (chi == 1) {
            RndSplit.super.weights(presentValue, revenue, room, weights);
            return;
        }
        for (int i = 0; i < room.length; i++) {
            room[i] = presentValue[i] < Double.MIN_NORMAL ? 0 : chi * Log.of(presentValue[i]);
        }
        Exp.any(room, weights);
        for (int i = 0; i < weights.length; i++) {
            if (presentValue[i] < Double.MIN_NORMAL) {
                weights[i] = 0;
            }
        }
    }
}
