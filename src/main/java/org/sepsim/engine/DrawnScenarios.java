package org.sepsim.engine;

import org.sepsim.scenario.DrawWheel;
import org.sepsim.scenario.Scenario;

/** The scenarios that worlds of one ensemble draw; each is made when the first world asks for it. */
final class DrawnScenarios {
    /** Replicates of one scenario follow each other on a thread, as {@link Blueprint} expects too. */
    private static final ThreadLocal<DrawnScenarios> LAST = new ThreadLocal<>();

    private final Scenario scenario;
    private final DrawWheel wheel;
    private final Scenario[] drawn;

    private DrawnScenarios(Scenario scenario) {
        this.scenario = scenario;
        wheel = scenario.ensemble().wheel();
        drawn = new Scenario[scenario.ensemble().draws().size()];
    }

    /**
     * A scenario with the parameters of one draw of its ensemble; asked twice running on a thread for draws of one scenario, the same objects.
     *
     * @param u place of the draw among all, as {@link DrawWheel#at} has it
     */
    @SuppressWarnings("ReferenceEquality") // to compare all that a scenario says would take longer than to draw
    static Scenario of(Scenario scenario, double u) {
        DrawnScenarios last = LAST.get();
        if (last == null || last.scenario != scenario) {
            last = new DrawnScenarios(scenario);
            LAST.set(last);
        }
        return last.of(last.wheel.at(u));
    }

    private Scenario of(int draw) {
        if (drawn[draw] == null) {
            drawn[draw] = scenario.drawn(draw);
        }
        return drawn[draw];
    }
}
