package org.sepsim.mechanism.alliance;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * A firm joins a pool when its share of the pool's income exceeds what it would get from agreements of its own.
 *
 * <pre>{@code
 * pool: (1 - fee) G_i,   bilateral: max(0, G_i - cost * agreements)
 * }</pre>
 *
 * <p>G_i is what licensees owe i; a pool that divides by recognised strength pays each member its part of that, less the fee. So small licensors join and large ones stay outside, as Layne-Farrar and Lerner (2011), International Journal of Industrial Organization 29, 294-303, find
 * of pools that divide by numbers; a pool saves more, the more licensees there are (Merges 1999).
 */
public record MembersChoice(
        @Parameter(
                value = "share of a pool's income that its administrator keeps",
                unit = "1",
                min = 0,
                max = 0.5,
                def = "0.1",
                source = "recalled: 0.05-0.20 of large pools")
        double fee,

        @Parameter(
                value = "cost of finding, agreeing and auditing one licence with a small licensee",
                unit = "million USD a year",
                min = 0,
                max = 50,
                def = "0.5",
                source = "our choice: two or three persons' years; swept 0.1-5")
        double agreementCost)
        implements PoolRule {
    private static final double MILLION = 1e-3; // in billions

    public MembersChoice {
        Check.within("fee", fee, 0, 0.5);
        Check.within("agreementCost", agreementCost, 0, 50);
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public double poolIncome(double gross) {
        return (1 - fee) * gross;
    }

    @Override
    public double bilateralIncome(double gross, int agreements) {
        return Math.max(0, gross - agreementCost * MILLION * agreements);
    }
}
