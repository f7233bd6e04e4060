package org.sepsim.engine;

import java.util.Locale;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.Scenario;

/** A run stepped phase by phase as {@link StandardsModel} does, with somebody who looks before and after each. Stands in the engine's package because phases are nobody else's. */
final class PhaseRun {
    /** Set-up counts as the phase after the last. */
    static final int COUNT = Phase.values().length + 1;

    private static final Phase[] PHASES = Phase.values();

    private PhaseRun() {}

    /** Looks at the clock, or at what has been counted. */
    interface Watch {
        void before();

        void after(int phase);
    }

    static void run(Scenario scenario, int replicate, Watch watch) {
        watch.before();
        Stage stage = new RunInput(scenario, 1, replicate).stage();
        PhaseStep[] steps = steps(stage);
        watch.after(PHASES.length);
        for (int quarter = 0; quarter < Quarter.COUNT; quarter++) {
            stage.world().enter(quarter);
            for (int p = 0; p < steps.length; p++) {
                if (quarter % 4 == 0 || !PHASES[p].yearly()) {
                    watch.before();
                    steps[p].step();
                    watch.after(p);
                }
            }
        }
    }

    static PhaseStep[] steps(Stage stage) {
        PhaseStep[] steps = new PhaseStep[PHASES.length];
        for (int p = 0; p < steps.length; p++) {
            steps[p] = PHASES[p].on(stage);
        }
        return steps;
    }

    static String name(int phase) {
        return phase == PHASES.length
                ? "set-up"
                : PHASES[phase].name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How often the phase acts. */
    static String acts(int phase) {
        return phase == PHASES.length ? "once" : PHASES[phase].yearly() ? "yearly" : "quarterly";
    }
}
