package org.sepsim.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sepsim.model.World;
import org.sepsim.model.event.Event;

/** Each January regulators of patents rule of their own accord, before firms set their budgets: all look at the same world, then act. The levers of the scenario are in {@link Regulation}. */
final class RegulatorsRule implements PhaseStep {
    private final Stage stage;
    private final CompetitionAuthorities competition;
    private final Checkers checkers;

    RegulatorsRule(Stage stage) {
        this.stage = stage;
        competition = new CompetitionAuthorities(stage);
        checkers = new Checkers(stage);
    }

    @Override
    public void step() {
        World world = stage.world();
        Arrays.fill(world.licences().talkCost, 0); // the year's talks, suits and fines begin
        world.authorities().fines().clear();
        List<Event> decided = new ArrayList<>();
        checkers.plan(decided);
        competition.look(decided);
        decided.forEach(world::apply);
    }
}
