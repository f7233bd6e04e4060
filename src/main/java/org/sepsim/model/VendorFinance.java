package org.sepsim.model;

/** A nation's banks or vendors lower what buyers abroad pay for its vendors' networks (M13). */
public record VendorFinance(
        @Parameter("nation whose vendors sell cheaper abroad")
        String nation,

        @Parameter(
                value = "part of the price that is given back to buyers abroad",
                unit = "1",
                min = 0,
                max = 0.9,
                def = "0.1",
                source =
                        "our choice, swept 0-0.3: discounts of up to 30 % are attributed to state credit (Wall Street Journal of 2019-12, as relayed); most of what is claimed is face value of loans, not a gift")
        double discount,

        @Parameter(
                value = "part of the discount that the state pays; the vendor bears the rest",
                unit = "1",
                min = 0,
                max = 1,
                def = "1",
                source =
                        "our choice: the credit is that of state banks (46 of 75 bn USD of support claimed); swept 0-1")
        double statePays,

        @Parameter(value = "first quarter", def = "none") Quarter start,
        @Parameter(value = "last quarter", def = "none") Quarter end) {
    public VendorFinance {
        Check.within("discount", discount, 0, 0.9);
        Check.within("statePays", statePays, 0, 1);
        Span.check("end", start, end);
    }

    /** Index of the first quarter. */
    public int first() {
        return Span.first(start);
    }

    /** Index of the last quarter, the largest int if it never ends. */
    public int last() {
        return Span.last(end);
    }
}
