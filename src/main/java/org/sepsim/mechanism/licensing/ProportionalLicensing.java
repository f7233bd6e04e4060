package org.sepsim.mechanism.licensing;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Top-down: all holders together ask a customary rate, never more than complements could stack up to, and half of it is paid.
 *
 * <pre>{@code
 * asked = min(A, choke n/(n + 1)),   r_i = realisation asked strength_i / sum of strength
 * }</pre>
 *
 * <p>Sources: numeric proportionality as in TCL v Ericsson (C.D. Cal. 2017); realised 3.3 % of handset revenue in 2016 (Galetovic, Haber and Zaretzki 2018,
 * Telecommunications Policy 42) against asked rates about twice as high.
 */
public record ProportionalLicensing(
        @Parameter(
                value = "sum of asked rates, as a share of the device's price",
                unit = "1",
                min = 0,
                max = 0.3,
                def = "0.066",
                source = "range 0.05-0.10; four holders alone ask about 0.06 of a 400 dollar phone")
        double askedRate,

        @Parameter(
                value = "share of what is asked that is paid",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "Galetovic, Haber and Zaretzki (2018): 0.033 paid")
        double realisation,

        @Parameter(
                value = "rate at which no device would be made, as a share of its price",
                unit = "1",
                min = 0.01,
                max = 2,
                def = "0.17",
                source = "margin of device makers before R&D, markup 0.2 over 1.2; swept 0.1-1")
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
    public ProportionalLicensing {
        Check.within("askedRate", askedRate, 0, 0.3);
        Check.within("realisation", realisation, 0, 1);
        Check.within("choke", choke, 0.01, 2);
        Check.within("backwardWeight", backwardWeight, 0, 1);
    }

    @Override
    public double askedRate(int licensors) {
        return Math.min(askedRate, choke * CournotComplements.stacked(licensors));
    }

    @Override
    public double realisation(double bid, double award, double asked, double suit) {
        return realisation;
    }

    @Override
    public double usualRealisation() {
        return realisation;
    }
}
