package org.sepsim.mechanism.choice;

import java.util.Arrays;
import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.random.Rows;

/**
 * Multinomial logit: {@code share_j = phi_j e^V_j / sum over k of phi_k e^V_k}.
 *
 * <p>Source: McFadden (1974); state dependence in V after Heckman (1981); supply limits phi as in choice with captive or limited sets. Banning a vendor leaves the
 * others' odds as they were (independence of irrelevant alternatives), which {@link NestedLogitChoice} relaxes.
 */
public record LogitChoice(
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
                source = "our choice; swept 1-4 (trade elasticities of 4-5 hold between nations, not vendors)")
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
        double goodwillDepreciation)
        implements VendorChoice {
    public LogitChoice {
        Check.within("quality", quality, 0, 5);
        Check.within("price", price, 0, 6);
        Check.within("installed", installed, 0, 8);
        Check.within("home", home, 0, 4);
        Check.within("goodwillDepreciation", goodwillDepreciation, 0, 1);
    }

    @Override
    public double priceElasticity() {
        return price;
    }

    @Override
    public void divide(double[][] weight, int[] nest, int vendors, double[] inclusive) {
        Arrays.fill(inclusive, 0);
        int j = 0;
        for (; j + 4 <= vendors; j += 4) {
            Rows.addFour(weight[j], weight[j + 1], weight[j + 2], weight[j + 3], inclusive);
        }
        for (; j < vendors; j++) {
            Rows.add(weight[j], inclusive);
        }
    }
}
