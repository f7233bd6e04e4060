package org.sepsim.experiment;

import org.sepsim.engine.Invariants;
import org.sepsim.engine.QuarterObserver;
import org.sepsim.engine.RunInput;
import org.sepsim.engine.StandardsModel;
import org.sepsim.model.World;
import org.sepsim.observe.Observation;
import org.sepsim.results.Failure;
import org.sepsim.results.RunRows;
import org.sepsim.scenario.Scenario;

/**
 * One world to be run: the same spec gives the same rows, to the bit, on every engine.
 *
 * @param scenario world, levers and rules
 * @param point place in a design, from 0
 * @param seed of the experiment
 * @param replicate which of its worlds, from 1
 * @param reporting what is kept of it
 * @param checked whether every quarter is held to the {@link Invariants}; a broken one fails the run
 * @param parameters what a design lays over the scenario, as text
 */
public record RunSpec(
        Scenario scenario,
        int point,
        long seed,
        int replicate,
        Reporting reporting,
        boolean checked,
        String parameters) {
    /** A run of a scenario as its file has it. */
    public RunSpec(Scenario scenario, int point, long seed, int replicate, Reporting reporting, boolean checked) {
        this(scenario, point, seed, replicate, reporting, checked, "");
    }

    /** The same in another of the experiment's worlds. */
    public RunSpec inWorld(int other) {
        return new RunSpec(scenario, point, seed, other, reporting, checked, parameters);
    }

    /** The same world, of which something else is kept. */
    RunSpec withReporting(Reporting other) {
        return new RunSpec(scenario, point, seed, replicate, other, checked, parameters);
    }

    /** Runs the world; whatever goes wrong in it is the outcome. */
    public Outcome run() {
        try {
            return new Outcome.Done(rows());
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return new Outcome.Failed(failure(e));
        }
    }

    /** What is written of a run that ended so. */
    public Failure failure(Throwable cause) {
        return new Failure(scenario.name(), point, replicate, seed, parameters, causeOf(cause));
    }

    /**
     * Runs the world for the numbers of its series alone; whatever goes wrong is thrown.
     *
     * @param alongside looks at every quarter too; what it throws ends the run
     * @return values by series and period
     */
    public double[][] values(QuarterObserver alongside) {
        Observation observation = observation();
        world(observation, alongside);
        return valuesOf(observation);
    }

    private RunRows rows() {
        Observation observation = observation();
        World world = world(observation, quarter -> {});
        return new RunRows(
                scenario.name(), point, replicate, reporting.keys(), valuesOf(observation), EventRows.of(world.log()));
    }

    private Observation observation() {
        return new Observation(reporting.catalogue(), reporting.periods().quarterly());
    }

    private World world(Observation observation, QuarterObserver alongside) {
        StandardsModel model = new StandardsModel(new RunInput(scenario, seed, replicate));
        QuarterObserver observer = alongside.after(observation::quarterEnded);
        model.observe(checked ? observer.after(new Invariants()) : observer);
        return model.runToEnd();
    }

    private double[][] valuesOf(Observation observation) {
        return observation.values(
                reporting.periods().firstYear(), reporting.periods().lastYear());
    }

    private static String causeOf(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return e + where;
    }
}
