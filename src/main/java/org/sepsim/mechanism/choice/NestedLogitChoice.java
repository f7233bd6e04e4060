package org.sepsim.mechanism.choice;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Nested logit with vendors of one home nation in a nest, the rival of {@link LogitChoice}.
 *
 * <pre>{@code
 * I_n = sum over k in n of e^(V_k/lambda),   P_j = e^(V_j/lambda)/I_n * I_n^lambda / sum over m of I_m^lambda
 * }</pre>
 *
 * <p>Source: McFadden (1978); lambda in (0, 1], 1 is the plain logit. A ban on one vendor then helps its compatriots most.
 */
public record NestedLogitChoice(
        @Parameter(
                value = "weight of the logarithm of quality, b_q",
                unit = "1",
                min = 0,
                max = 5,
                def = "1",
                source = "free after normalising; our choice")
        double quality,

        @Parameter(
                value = "weight of the logarithm of price, b_p",
                unit = "1",
                min = 0,
                max = 6,
                def = "2",
                source = "our choice; swept 1-4")
        double price,

        @Parameter(
                value = "weight of the vendor's share of what is installed, zeta",
                unit = "1",
                min = 0,
                max = 8,
                def = "3",
                source = "free; switching costs of co-sited equipment")
        double installed,

        @Parameter(
                value = "weight of the buyer's own nation",
                unit = "1",
                min = 0,
                max = 4,
                def = "1",
                source = "free; home bias of public and state-owned buyers")
        double home,

        @Parameter(
                value = "depreciation of the goodwill that a vendor has in 2005",
                unit = "1/year",
                min = 0,
                max = 1,
                def = "0.15",
                source = "Nerlove and Arrow (1962) for the form; our choice within 0.03-0.3, free")
        double goodwillDepreciation,

        @Parameter(
                value = "dissimilarity within a nest, lambda",
                unit = "1",
                min = 0.1,
                max = 1,
                def = "0.7",
                source = "our choice; swept 0.3-1")
        double dissimilarity)
        implements VendorChoice {
    public NestedLogitChoice {
        Check.within("quality", quality, 0, 5);
        Check.within("price", price, 0, 6);
        Check.within("installed", installed, 0, 8);
        Check.within("home", home, 0, 4);
        Check.within("goodwillDepreciation", goodwillDepreciation, 0, 1);
        Check.within("dissimilarity", dissimilarity, 0.1, 1);
    }

    @Override
    public double attraction(double qualityRatio, double priceRatio) {
        return FastMath.exp(quality * FastMath.log(qualityRatio) - price * FastMath.log(priceRatio));
    }

    @Override
    public double loyalty(double installedShare) {
        return installed * installedShare;
    }

    @Override
    public double priceElasticity() {
        return price;
    }

    @Override
    public double shares(double[] weight, int[] nest, int from, int to) {
        int nests = 0;
        for (int j = from; j < to; j++) {
            nests = Math.max(nests, nest[j - from] + 1);
        }
        double[] inclusive = new double[nests];
        for (int j = from; j < to; j++) {
            weight[j] = weight[j] > 0 ? FastMath.pow(weight[j], 1 / dissimilarity) : 0;
            inclusive[nest[j - from]] += weight[j];
        }
        double sum = 0;
        double[] nestWeight = new double[nests];
        for (int n = 0; n < nests; n++) {
            nestWeight[n] = inclusive[n] > 0 ? FastMath.pow(inclusive[n], dissimilarity) : 0;
            sum += nestWeight[n];
        }
        if (sum <= 0) {
            return 0;
        }
        for (int j = from; j < to; j++) {
            int n = nest[j - from];
            weight[j] = weight[j] > 0 ? weight[j] / inclusive[n] * nestWeight[n] / sum : 0;
        }
        return sum;
    }
}
