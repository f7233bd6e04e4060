package org.sepsim.mechanism.incident;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Opponents accuse each other, the larger the more often: {@code expected = rate max(0, -a) GDP share of the accuser}; whether it happens in a year is drawn with probability {@code 1 - exp(-expected)}.
 *
 * <p>Our choice of a Poisson process. At its default the rate gives what the record has: with {@code -a} of about 0.5 and a quarter of the world's GDP, 8 accusations in 19 years by one nation against one other.
 */
public record OpponentsAccuse(
        @Parameter(
                value = "accusations at full opposition by a nation as large as the world",
                unit = "1/year",
                min = 0,
                max = 20,
                def = "3",
                source =
                        "estimated: 8 incidents of 2007-2025 in scenarios/world/events.yaml by the largest accuser; swept 1-6")
        double rate,

        @Parameter(
                value = "distrust that an accusation raises in a nation wholly opposed to the accused",
                unit = "units of utility",
                min = 0,
                max = 5,
                def = "0.05",
                source = "our choice: as of dated incidents; swept 0-0.2")
        double weight)
        implements IncidentRule {
    public OpponentsAccuse {
        Check.within("rate", rate, 0, 20);
        Check.within("weight", weight, 0, 5);
    }

    @Override
    public double expected(double alignment, double share) {
        return rate * Math.max(0, -alignment) * share;
    }
}
