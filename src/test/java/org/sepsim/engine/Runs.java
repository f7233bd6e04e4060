package org.sepsim.engine;

import java.nio.file.Path;
import java.util.List;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** Runs for tests; every one is held to the invariants. */
public final class Runs {
    private Runs() {}

    /** A shipped scenario with overrides. */
    public static Scenario scenario(String name, String... sets) {
        return ScenarioReader.read(Path.of("scenarios", name + ".yaml"), List.of(sets));
    }

    /** The world at the end of 2040. */
    public static World end(Scenario scenario, long seed, int replicate) {
        StandardsModel model = new StandardsModel(new RunInput(scenario, seed, replicate));
        model.observe(new Invariants());
        return model.runToEnd();
    }
}
