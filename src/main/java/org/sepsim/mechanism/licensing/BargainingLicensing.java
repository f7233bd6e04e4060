package org.sepsim.mechanism.licensing;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * A rival of {@link ProportionalLicensing}: each pair bargains in the shadow of a suit. If talks fail the licensor gets the award less its costs, and the licensee pays the award and its costs; they divide what peace saves.
 *
 * <pre>{@code
 * realised = award + (2 power - 1) suit / asked,   between bid and 1
 * }</pre>
 *
 * <p>With equal power it is the award. Where little is asked, costs weigh more: a weak licensor is held out for the bid, a strong one holds up for all it asks. Sources: asymmetric Nash solution (Nash 1950; Roth 1979)
 * with the suit as the threat point; hold-up by Lemley and Shapiro (2007), hold-out by Chien (2014).
 */
public record BargainingLicensing(
        @Parameter(
                value = "sum of asked rates, as a share of the device's price",
                unit = "1",
                min = 0,
                max = 0.3,
                def = "0.066",
                source = "range 0.05-0.10; four holders alone ask about 0.06 of a 400 dollar phone")
        double askedRate,

        @Parameter(
                value = "licensor's power in talks",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.4",
                source = "our choice: yields stay below what stacks would reach; swept 0.2-0.8")
        double power,

        @Parameter(
                value = "share of what is asked that outsiders expect to be paid",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "Galetovic, Haber and Zaretzki (2018): 0.033 paid")
        double usualRealisation,

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
    public BargainingLicensing {
        Check.within("askedRate", askedRate, 0, 0.3);
        Check.within("power", power, 0, 1);
        Check.within("usualRealisation", usualRealisation, 0, 1);
        Check.within("choke", choke, 0.01, 2);
        Check.within("backwardWeight", backwardWeight, 0, 1);
    }

    @Override
    public double askedRate(int licensors) {
        return Math.min(askedRate, choke * CournotComplements.stacked(licensors));
    }

    @Override
    public double realisation(double bid, double award, double asked, double suit) {
        double agreed = award + (2 * power - 1) * suit / asked;
        return Math.max(bid, Math.min(1, agreed));
    }
}
