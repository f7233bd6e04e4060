package org.sepsim.experiment.design;

import java.util.List;
import org.sepsim.scenario.Scenario;

/**
 * A point of a design.
 *
 * @param number from 0
 * @param scenario what is run there, called after the scenario that is varied and the number: {@code baseline#12}
 * @param settings one a factor
 */
public record DesignPoint(int number, Scenario scenario, List<Setting> settings) {
    public DesignPoint {
        settings = List.copyOf(settings);
    }
}
