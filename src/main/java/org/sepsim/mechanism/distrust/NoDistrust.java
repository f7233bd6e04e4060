package org.sepsim.mechanism.distrust;

/** Incidents leave no trace. */
public record NoDistrust() implements DistrustRule {
    @Override
    public double next(double distrust, double incidents, double alignment) {
        return 0;
    }
}
