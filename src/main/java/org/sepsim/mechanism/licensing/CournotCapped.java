package org.sepsim.mechanism.licensing;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * The rival of {@link ProportionalLicensing}: n independent holders of complements stack royalties up to n/(n + 1) of the choke price, never above a cap.
 *
 * <pre>{@code
 * r = min(cap, choke n/(n + 1))
 * }</pre>
 *
 * <p>Source: Cournot (1838); Shapiro (2001), Navigating the Patent Thicket; Lemley and Shapiro (2007).
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

    /** Sum of royalties of n independent holders of complements at linear demand 1 - P and no cost: {@code n/(n + 1)}. */
    public static double stacked(int holders) {
        return holders / (holders + 1.0);
    }

    @Override
    public double realisedRate(int licensors) {
        return Math.min(cap, choke * stacked(licensors));
    }
}
