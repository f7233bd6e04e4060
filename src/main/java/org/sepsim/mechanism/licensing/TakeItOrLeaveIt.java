package org.sepsim.mechanism.licensing;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Small licensees take offers or leave them. Each licensor sets its rate against the share that would still take all licences, which are complements to them; what is asked of others is the limit.
 *
 * <pre>{@code
 * take-up  q = 1 - (r + n k)/choke,   r = min(asked, (choke - n k) n/(n + 1))
 * }</pre>
 *
 * <p>n offers, k the cost of one licence over a licensee's sales. A pool of all is n = 1: its one rate is lower, one licence costs less than many, and more take it (Shapiro 2001; Lerner and Tirole 2004, AER 94, for
 * complements). Where even free licences would cost too much, nobody takes any. Small firms choke at rates that large ones bear: their margins are thinner.
 */
public record TakeItOrLeaveIt(
        @Parameter(
                value = "rate at which no small licensee takes licences, as a share of the device's price",
                unit = "1",
                min = 0.001,
                max = 1,
                def = "0.1",
                source = "our choice: margins of small makers of about a tenth of sales; swept 0.05-0.17")
        double choke,

        @Parameter(
                value = "cost of one licence to a small licensee, talks and reports",
                unit = "billion USD/year",
                min = 0,
                max = 0.01,
                def = "0.0001",
                source = "our choice: about one person's year; swept 0.00002-0.0005")
        double licenceCost)
        implements SmallLicenceRule {
    public TakeItOrLeaveIt {
        Check.within("choke", choke, 0.001, 1);
        Check.within("licenceCost", licenceCost, 0, 0.01);
    }

    @Override
    public double rate(double asked, double offers, double costShare, double realised) {
        double left = Math.max(0, choke - offers * costShare);
        return Math.min(asked, left * CournotComplements.stacked(offers));
    }

    @Override
    public double takeUp(double rate, double offers, double costShare) {
        return Math.max(0, 1 - (rate + offers * costShare) / choke);
    }
}
