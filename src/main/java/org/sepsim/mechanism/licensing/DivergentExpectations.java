package org.sepsim.mechanism.licensing;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.random.Exp;

/**
 * Talks fail where the parties' expectations of an award differ by more than a suit would cost them.
 *
 * <pre>{@code
 * P(suit) = divergence exp(-2 suit / between),   between = (1 - bid) asked over the term
 * }</pre>
 *
 * <p>In some talks the sides expect awards that lie apart by an exponentially distributed part of what is between bid and ask, of mean 1; they sue when it exceeds the costs of both. Sources: Landes (1971) and Priest and
 * Klein (1984) on suits from divergent expectations; the exponential form is our choice. Small stakes are not sued for, which lets small licensees hold out.
 */
public record DivergentExpectations(
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
        double awardWeight,

        @Parameter(
                value = "years between two talks",
                unit = "years",
                min = 1,
                max = 20,
                def = "6",
                source = "recalled: portfolio licences of 5-7 years")
        int termYears,

        @Parameter(
                value = "years from a suit to its award",
                unit = "years",
                min = 1,
                max = 10,
                def = "2",
                source = "recalled: 1-4 years in TCL v Ericsson, Unwired Planet v Huawei and others")
        int disputeYears,

        @Parameter(
                value = "cost of talks to each side",
                unit = "billion USD",
                min = 0,
                max = 0.1,
                def = "0.002",
                source = "our choice: some ten engineer and lawyer years; swept 0.0002-0.005")
        double talkCost,

        @Parameter(
                value = "cost of a suit to each side",
                unit = "billion USD",
                min = 0,
                max = 1,
                def = "0.02",
                source = "recalled: suits in several countries cost each side 10-50 million USD")
        double suitCost,

        @Parameter(
                value = "share of talks in which the sides expect different awards",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.1",
                source = "our choice: most licences are signed without a suit; swept 0-0.3")
        double divergence,

        @Parameter(
                value =
                        "part of a firm's revenue that it expects to lose a year if it deals with one that its home nation shuts out",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.001",
                source = "our choice: export rules left licences on standards free (2020), so little; swept 0-0.02")
        double reprisal)
        implements NegotiationRule {
    public DivergentExpectations {
        Check.within("bid", bid, 0, 1);
        Check.within("awardWeight", awardWeight, 0, 1);
        Check.within("termYears", termYears, 1, 20);
        Check.within("disputeYears", disputeYears, 1, 10);
        Check.within("talkCost", talkCost, 0, 0.1);
        Check.within("suitCost", suitCost, 0, 1);
        Check.within("divergence", divergence, 0, 1);
        Check.within("reprisal", reprisal, 0, 1);
    }

    @Override
    public double failure(double between) {
        return between > 0 ? divergence * Exp.any(-2 * suitCost / between) : 0;
    }

    @Override
    public double greatestFailure() {
        return divergence;
    }
}
