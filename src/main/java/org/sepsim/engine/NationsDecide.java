package org.sepsim.engine;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.mechanism.distrust.DistrustRule;
import org.sepsim.mechanism.restriction.RestrictionRule;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Policy;
import org.sepsim.model.Restrictions;
import org.sepsim.model.World;
import org.sepsim.model.event.Event;

/**
 * In January nations update their distrust, accuse each other and, once the record of restrictions has ended, exclude and admit vendors by their own rule (M9), and authorities list firms (M10): all decide on the same world, then act. In other quarters only nations
 * decide whose assessment ends then. While the record lasts it tells about thresholds; while an agreement against restrictions holds nobody decides.
 */
final class NationsDecide implements PhaseStep {
    /** The least alignment. */
    private final Stage stage;

    private final RestrictionRule rule;
    private final Accusations accusations;
    private final Judgement judgement;
    private final ExportAuthorities authorities;

    NationsDecide(Stage stage) {
        this.stage = stage;
        rule = stage.mechanisms().restrictions();
        accusations = new Accusations(stage);
        judgement = new Judgement(stage);
        authorities = new ExportAuthorities(stage);
    }

    @Override
    public void step() {
        World world = stage.world();
        boolean january = world.quarter() % 4 == 0;
        if (january) {
            renewDistrust(world);
            accusations.draw();
        }
        if (!january && world.restrictions().lastDecision() < world.quarter()) {
            return;
        }
        Policy.Restrictions policy = stage.policy().restrictions();
        boolean agreed = stage.policy().detente().holds(world.quarter());
        if (policy.mode() == Policy.Mode.SCHEDULED || agreed || !anythingToDecide(world)) {
            return;
        }
        boolean record = policy.mode() == Policy.Mode.SCHEDULED_THEN_ENDOGENOUS
                && world.quarter() <= policy.scheduledUntil().index();
        if (record) {
            if (january && rule.decides()) {
                judgement.learn();
            }
            return;
        }
        List<Event> decided = new ArrayList<>();
        if (rule.decides()) {
            judgement.decide(january, decided);
        }
        if (january) {
            authorities.list(decided);
        }
        decided.forEach(world::apply);
    }

    /** Whether anybody has ever been excluded, accused or named in a proposal; where nobody has, nobody decides. */
    private static boolean anythingToDecide(World world) {
        return world.restrictions().version() > 0
                || world.restrictions().everAccused()
                || world.proposals().count() > 0;
    }

    /** The year's incidents enter the distrust of those at whose door they were laid. */
    private void renewDistrust(World world) {
        Restrictions restrictions = world.restrictions();
        if (!restrictions.everAccused()) {
            return;
        }
        DistrustRule fading = stage.mechanisms().distrust();
        FirmBook firms = world.firms();
        for (int i = 0; i < firms.count; i++) {
            if (restrictions.accused(i)) {
                double[] distrust = restrictions.distrust[i];
                double[] alignment = world.alignment().all()[firms.home[i]];
                double incidents = restrictions.incidents[i];
                double most = 0;
                for (int c = 0; c < distrust.length; c++) {
                    distrust[c] = fading.next(distrust[c], incidents, alignment[c]);
                    most = Math.max(most, distrust[c]);
                }
                restrictions.mostDistrust[i] = most;
            }
            restrictions.incidents[i] = 0;
        }
    }
}
