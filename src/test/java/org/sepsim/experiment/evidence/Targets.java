package org.sepsim.experiment.evidence;

import org.sepsim.observe.Level;

/** Targets for tests. */
final class Targets {
    private Targets() {}

    static Target share(String id, String generation, String date, double value) {
        return new Target(
                id,
                "declared_sep_share",
                Level.FIRM,
                "Qualcomm",
                generation,
                date,
                "value",
                value,
                value - 0.1,
                value + 0.1,
                "fit",
                "1",
                "baseline");
    }
}
