package org.sepsim.mechanism.security;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * An authority assesses a vendor when pressure comes near the hurdle, and orders removal when it is far above.
 *
 * <pre>{@code
 * assesses when pressure >= (1 - concern) hurdle,   removes when pressure >= hurdle + margin
 * }</pre>
 *
 * <p>Our choice of the simplest rule; the times are those of known decisions.
 */
public record AssessAndRemove(
        @Parameter(
                value = "part of the hurdle that may be missing when an assessment is opened",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.3",
                source = "our choice; swept 0.1-0.5")
        double concern,

        @Parameter(
                value = "time from the opening of an assessment to the decision",
                unit = "quarters",
                min = 1,
                max = 20,
                def = "2",
                source = "recalled: EU assessments of 2019, March to July; British reviews of 6 to 12 months")
        int assessmentQuarters,

        @Parameter(
                value = "pressure above the hurdle at which installed equipment must go too",
                unit = "1",
                min = 0,
                max = 2,
                def = "0.1",
                source = "our choice; swept 0-0.3")
        double margin,

        @Parameter(
                value = "time to remove what is installed",
                unit = "quarters",
                min = 4,
                max = 60,
                def = "24",
                source =
                        "removal deadlines of 2020-2024: Sweden 4.2, Germany 5.5, France 8.5, UK 7.5, Estonia 8 years (scenarios/world/events.yaml)")
        int removalQuarters)
        implements TelecomSecurityRule {
    public AssessAndRemove {
        Check.within("concern", concern, 0, 1);
        Check.within("assessmentQuarters", assessmentQuarters, 1, 20);
        Check.within("margin", margin, 0, 2);
        Check.within("removalQuarters", removalQuarters, 4, 60);
    }

    @Override
    public boolean assesses(double pressure, double hurdle) {
        return pressure >= (1 - concern) * hurdle;
    }

    @Override
    public boolean removes(double pressure, double hurdle) {
        return pressure >= hurdle + margin;
    }
}
