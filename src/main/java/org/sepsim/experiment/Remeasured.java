package org.sepsim.experiment;

import java.util.List;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.Shard;

/**
 * Worlds of a plan of which something else is kept.
 *
 * @param plan whose worlds they are
 * @param runs those that are run
 */
record Remeasured(Plan plan, List<RunSpec> runs) implements Plan {
    Remeasured {
        runs = List.copyOf(runs);
    }

    @Override
    public long seed() {
        return plan.seed();
    }

    @Override
    public int replicates() {
        return plan.replicates();
    }

    @Override
    public Periods periods() {
        return plan.periods();
    }

    @Override
    public String fingerprint() {
        return plan.fingerprint() + "measured again\n";
    }

    @Override
    public List<ScenarioText> texts() {
        return plan.texts();
    }

    @Override
    public Provenance.Asked asked() {
        return plan.asked().part(Shard.WHOLE);
    }
}
