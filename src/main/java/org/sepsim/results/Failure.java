package org.sepsim.results;

import java.util.Objects;

/**
 * A run that failed, with what is needed to run it again.
 *
 * @param scenario name of the scenario
 * @param point place in the design, from 0
 * @param replicate number of the replicate
 * @param seed seed of the run
 * @param parameters what differs from the scenario file, as text
 * @param cause what went wrong and where
 */
public record Failure(String scenario, int point, int replicate, long seed, String parameters, String cause) {
    public Failure {
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(cause, "cause");
    }
}
