package org.sepsim.engine;

import org.sepsim.model.World;

/** Looks at the world at the end of a quarter; never writes it. */
@FunctionalInterface
public interface QuarterObserver {
    /** Called once a quarter, after all phases. */
    void quarterEnded(World world);

    /** Both look, the other first. */
    default QuarterObserver after(QuarterObserver other) {
        return world -> {
            other.quarterEnded(world);
            quarterEnded(world);
        };
    }
}
