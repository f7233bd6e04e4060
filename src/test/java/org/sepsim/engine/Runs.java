package org.sepsim.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** Runs for tests; every one is held to the invariants. */
public final class Runs {
    private Runs() {}

    /** A shipped scenario with overrides; parameters as they stand, the same in every world. */
    public static Scenario scenario(String name, String... sets) {
        List<String> all = new ArrayList<>(List.of("ensemble=none"));
        all.addAll(List.of(sets));
        return ScenarioReader.read(Path.of("scenarios", name + ".yaml"), all);
    }

    /** The world at the end of 2040. */
    public static World end(Scenario scenario, long seed, int replicate) {
        StandardsModel model = new StandardsModel(new RunInput(scenario, seed, replicate));
        model.observe(new Invariants());
        return model.runToEnd();
    }

    /** Share of the demand decided of a generation that each specification has. */
    static double[] decidedShares(World world, int generation) {
        double[] shares = new double[world.roster().specifications().size()];
        SpecificationOdds.decidedShares(world, generation, shares);
        return shares;
    }
}
