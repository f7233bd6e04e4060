package org.sepsim.mechanism.incident;

/** Only the incidents of the record. */
public record NoIncidents() implements IncidentRule {
    @Override
    public double expected(double alignment, double weight) {
        return 0;
    }

    @Override
    public double weight() {
        return 0;
    }
}
