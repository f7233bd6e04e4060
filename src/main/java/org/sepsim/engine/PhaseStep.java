package org.sepsim.engine;

/** One phase of the quarter, made once a run: the only kind of code that writes the world. */
@FunctionalInterface
interface PhaseStep {
    /** Does the phase's work for the quarter in which the world stands. */
    void step();
}
