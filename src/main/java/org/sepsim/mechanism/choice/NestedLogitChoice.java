package org.sepsim.mechanism.choice;

import java.util.Arrays;
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
    public double priceElasticity() {
        return price;
    }

    @Override
    public void divide(double[][] weight, int[] nest, int vendors, double[] inclusive) {
        int nests = 0;
        for (int j = 0; j < vendors; j++) {
            nests = Math.max(nests, nest[j] + 1);
        }
        double[] factor = new double[nests];
        for (int c = 0; c < inclusive.length; c++) {
            Arrays.fill(factor, 0);
            for (int j = 0; j < vendors; j++) {
                weight[j][c] = weight[j][c] > 0 ? FastMath.pow(weight[j][c], 1 / dissimilarity) : 0;
                factor[nest[j]] += weight[j][c];
            }
            inclusive[c] = divide(factor);
            for (int j = 0; j < vendors; j++) {
                weight[j][c] *= factor[nest[j]];
            }
        }
    }

    /** Sums of nests become factors on the weights in them; returns the inclusive value. */
    private double divide(double[] ofNest) {
        double sum = 0;
        for (int n = 0; n < ofNest.length; n++) {
            double nestWeight = ofNest[n] > 0 ? FastMath.pow(ofNest[n], dissimilarity) : 0;
            sum += nestWeight;
            ofNest[n] = ofNest[n] > 0 ? nestWeight / ofNest[n] : 0;
        }
        return sum;
    }
}
