package org.sepsim.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;

/** The baseline without any industrial policy, to be backed by one instrument at a time. */
final class Bare {
    private static final List<String> NOTHING = List.of(
            "policy.goals=[]",
            "policy.backing.vendorFinance=[]",
            "policy.backing.clusters=[]",
            "policy.backing.rollout=[]",
            "policy.backing.applications=[]");

    private Bare() {}

    /** The scenario with these settings on top. */
    static Scenario with(String... sets) {
        List<String> all = new ArrayList<>(NOTHING);
        all.addAll(List.of(sets));
        return Runs.scenario("baseline", all.toArray(String[]::new));
    }

    /** Runs a world and shows it at the end of every quarter, after the invariants. */
    static World watch(Scenario scenario, Consumer<World> observer) {
        StandardsModel model = new StandardsModel(new RunInput(scenario, 1, 1));
        Invariants invariants = new Invariants();
        model.observe(world -> {
            invariants.quarterEnded(world);
            observer.accept(world);
        });
        return model.runToEnd();
    }

    /** Types of what was logged. */
    static List<String> types(World world) {
        return world.log().stream().map(logged -> logged.event().type()).toList();
    }
}
