package org.sepsim.mechanism.licensing;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/** The rival of {@link DivergentExpectations}: everybody expects the same award, so that all agree at once, at no cost, whatever their governments want. */
public record ImmediateAgreement(
        @Parameter(
                value = "share of what is asked that a licensee offers",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.25",
                source = "TCL v Ericsson (2017): 0.08-0.15; Unwired Planet v Huawei (2017), recalled: 0.26")
        double bid,

        @Parameter(
                value = "where awards lie between bid, 0, and ask, 1",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.333",
                source =
                        "TCL v Ericsson (2017): 0.17-0.32 of the way; with the bid it makes the usual half of what is asked")
        double awardWeight)
        implements NegotiationRule {
    public ImmediateAgreement {
        Check.within("bid", bid, 0, 1);
        Check.within("awardWeight", awardWeight, 0, 1);
    }

    @Override
    public int termYears() {
        return 1;
    }

    @Override
    public int disputeYears() {
        return 1;
    }

    @Override
    public double talkCost() {
        return 0;
    }

    @Override
    public double suitCost() {
        return 0;
    }

    @Override
    public double reprisal() {
        return 0;
    }

    @Override
    public double failure(double between) {
        return 0;
    }

    @Override
    public double greatestFailure() {
        return 0;
    }
}
