package org.sepsim.experiment.facts;

/** The twins of one world, each run when it is first asked for. */
@FunctionalInterface
interface Twins {
    /** What a twin tells. */
    RunYears run(Twin twin);

    /** What the world tells as the scenario is. */
    default RunYears given() {
        return run(Twin.GIVEN);
    }
}
