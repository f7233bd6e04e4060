package org.sepsim.engine;

import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import sim.engine.Schedule;
import sim.engine.SimState;

/** The simulation on MASON's schedule: one step a quarter, its phases in the order of {@link Phase}, and whoever watches at the end. */
public final class StandardsModel extends SimState {
    private static final long serialVersionUID = 1L;
    private static final Phase[] PHASES = Phase.values();

    private final transient RunInput input;
    private transient Stage stage;
    private transient PhaseStep[] steps;
    private transient QuarterObserver observer = world -> {};

    /**
     * A world that has not started.
     *
     * @param input scenario, seed and replicate
     */
    public StandardsModel(RunInput input) {
        super(
                null,
                new Schedule()); // all chance is keyed and comes from the input: MASON's own generator is not even made
        this.input = input;
    }

    /** Who looks at the world at the end of each quarter. */
    public void observe(QuarterObserver newObserver) {
        this.observer = newObserver;
    }

    @Override
    public void start() {
        schedule.reset(); // starting does no more that matters here: it primes a generator, and chance is keyed
        stage = input.stage();
        steps = new PhaseStep[PHASES.length];
        for (int p = 0; p < PHASES.length; p++) {
            steps[p] = PHASES[p].on(stage);
        }
        // One entry a quarter: phases always follow each other, so that a queue has nothing to decide among them.
        schedule.scheduleRepeating(Schedule.EPOCH, 0, state -> stepQuarter());
    }

    private void stepQuarter() {
        world().enter((int) schedule.getSteps());
        boolean january = world().quarter() % 4 == 0;
        for (int p = 0; p < steps.length; p++) {
            if (january || !PHASES[p].yearly()) {
                steps[p].step();
            }
        }
        endQuarter();
    }

    private void endQuarter() {
        observer.quarterEnded(world());
        if (world().quarter() == Quarter.COUNT - 1) {
            kill();
        }
    }

    /** The world as it stands; there is none before {@link #start}. */
    public World world() {
        return stage.world();
    }

    /** Runs a whole world, or on to its end. */
    public World runToEnd() {
        start();
        for (int quarter = 0; quarter < Quarter.COUNT; quarter++) {
            schedule.step(this);
        }
        finish();
        return world();
    }
}
