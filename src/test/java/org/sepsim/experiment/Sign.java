package org.sepsim.experiment;

/**
 * What theory or record say of a difference between two shipped scenarios.
 *
 * @param scenario the one
 * @param against the other
 * @param measure of which entity and generation, in which year
 * @param direction where the first lies beside the second
 * @param reason theory or record behind the sign, or why it is open and what the model says by now
 */
record Sign(
        String scenario,
        String against,
        String measure,
        String entity,
        String generation,
        int year,
        Direction direction,
        String reason) {
    /** Which way a difference goes. */
    enum Direction {
        HIGHER,
        LOWER,
        OPEN
    }

    @Override
    public String toString() {
        return scenario + " against " + against + ": " + measure + " of " + entity + ", " + generation + ", " + year
                + " is " + direction + " (" + reason + ")";
    }
}
