package org.sepsim.experiment;

import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.scenario.Scenario;

/** What a manifest keeps of a scenario. */
public final class ScenarioTexts {
    private ScenarioTexts() {}

    /** Enough to read it again. */
    public static ScenarioText of(Scenario scenario) {
        return new ScenarioText(
                scenario.name(),
                scenario.sha256(),
                scenario.resolvedText(),
                scenario.worldFiles().location());
    }
}
