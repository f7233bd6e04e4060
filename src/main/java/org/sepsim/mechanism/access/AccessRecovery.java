package org.sepsim.mechanism.access;

/** M10: how a firm cut off from components finds others. */
public interface AccessRecovery {
    /**
     * Access after a step.
     *
     * @param access phi in [0, 1]
     * @param effort home chip R&amp;D over its level before the control; at least 0
     * @param years length of the step
     */
    double next(double access, double effort, double years);
}
