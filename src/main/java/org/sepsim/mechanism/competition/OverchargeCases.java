package org.sepsim.mechanism.competition;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * An authority opens a case against a licensor that takes much more from makers in its jurisdiction than its part of a fair rate for all, and orders that rate.
 *
 * <pre>{@code
 * allowed    = min(1, fairRate / asked)                     part of what is asked that is fair, top-down
 * overcharge = sum over j at home in the jurisdiction of (asked_ji - asked_ij)+ (realised_ij - allowed)+
 * a case when overcharge >= least; caseYears later, if it still is: realised_ij <= allowed for good, and a fine
 * fine       = fineShare sum over j of (asked_ji - asked_ij)+ realised_ij
 * }</pre>
 *
 * <p>What is asked is divided by recognised strength, so that a licensor's part of the fair rate is what its strength gives it. Sources: the top-down method of TCL v Ericsson (C.D. Cal. 2017); FRAND as the outcome of a decision
 * about each portfolio (Lemley and Shapiro 2013, Berkeley Technology Law Journal 28); NDRC v. Qualcomm (2015-02-10; opened 2013-11): 975 million USD, 8 % of the revenue in China of 2013, and terms for licences there; KFTC v. Qualcomm (2016-12-28).
 */
public record OverchargeCases(
        @Parameter(
                value =
                        "rate of all licensors together that the authority holds fair, as a share of the device's price",
                unit = "1",
                min = 0.001,
                max = 0.3,
                def = "0.02",
                source = "about 2 % of a 4G phone's price, Nikkei and IPlytics (2019); swept 0.01-0.05")
        double fairRate,

        @Parameter(
                value = "overcharge for which it opens a case",
                unit = "billion USD/year",
                min = 0.001,
                max = 10,
                def = "0.1",
                source = "our choice: met by the largest licensors only; swept 0.02-0.5")
        double least,

        @Parameter(
                value = "time from a case to its decision",
                unit = "years",
                min = 1,
                max = 10,
                def = "2",
                source =
                        "recalled: NDRC 2013-11 to 2015-02, KFTC 2015 to 2016-12, European Commission 2012-04 to 2014-04")
        int caseYears,

        @Parameter(
                value = "fine over a year's royalties from the jurisdiction",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.08",
                source =
                        "recalled: NDRC v. Qualcomm (2015), 8 % of the revenue of 2013; at most 10 % of turnover in the EU and China")
        double fineShare)
        implements CompetitionRule {
    public OverchargeCases {
        Check.within("fairRate", fairRate, 0.001, 0.3);
        Check.within("least", least, 0.001, 10);
        Check.within("caseYears", caseYears, 1, 10);
        Check.within("fineShare", fineShare, 0, 1);
    }

    @Override
    public double allowed(double asked) {
        return Math.min(1, fairRate / asked);
    }

    @Override
    public boolean objects(double overcharge) {
        return overcharge >= least;
    }

    @Override
    public double fine(double royalties) {
        return fineShare * royalties;
    }
}
