package org.sepsim.mechanism.licensing;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * A rival of {@link ProportionalLicensing}: n independent holders of complements stack royalties up to n/(n + 1) of the choke price, never above a cap, and all that is asked is paid.
 *
 * <pre>{@code
 * r = min(cap, choke n/(n + 1))
 * }</pre>
 *
 * <p>Source: {@link CournotComplements}; the cap stands for what keeps the stack down in fact.
 */
public record CournotCapped(
        @Parameter(
                value = "most that may be paid, as a share of the device's price",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.033",
                source = "Galetovic, Haber and Zaretzki (2018): 0.033 in 2016")
        double cap,

        @Parameter(
                value = "rate at which nobody would buy, as a share of the device's price",
                unit = "1",
                min = 0,
                max = 2,
                def = "1",
                source = "linear demand through zero at the full price")
        double choke,

        @Parameter(
                value = "weight of an older generation's patents in a device, relative to the next newer",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice: devices work in all older generations; swept 0-1")
        double backwardWeight)
        implements LicensingRule {
    public CournotCapped {
        Check.within("cap", cap, 0, 1);
        Check.within("choke", choke, 0, 2);
        Check.within("backwardWeight", backwardWeight, 0, 1);
    }

    @Override
    public double askedRate(int licensors) {
        return Math.min(cap, choke * CournotComplements.stacked(licensors));
    }

    @Override
    public double realisation(double bid, double award, double asked, double suit) {
        return 1;
    }

    @Override
    public double usualRealisation() {
        return 1;
    }
}
