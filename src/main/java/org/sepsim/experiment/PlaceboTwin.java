package org.sepsim.experiment;

import org.sepsim.model.Policy.PlaceboPolicy;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.Scenario;

/** The control of a comparison: the baseline with a policy that draws chance and changes nothing. What differs from it is no effect of any policy. */
final class PlaceboTwin {
    private static final Quarter START = Quarter.of(2010, 1);
    private static final Quarter OTHER_START = Quarter.of(2015, 1);

    private PlaceboTwin() {}

    /** The twin of any scenario; of one with a placebo, one whose placebo begins at another time. */
    static Scenario of(Scenario baseline) {
        PlaceboPolicy own = baseline.policy().placebo();
        PlaceboPolicy other = new PlaceboPolicy(own.nation(), START.equals(own.start()) ? OTHER_START : START);
        return new Scenario(
                baseline.name() + "-placebo",
                "Control of a comparison: every number must equal that of " + baseline.name() + ".",
                baseline.sources(),
                baseline.worldFiles(),
                baseline.policy().with(other),
                baseline.economy(),
                baseline.mechanisms(),
                baseline.ensemble());
    }
}
