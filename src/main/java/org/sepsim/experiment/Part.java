package org.sepsim.experiment;

import java.util.List;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.Shard;

/**
 * A shard of a plan.
 *
 * @param whole the plan
 * @param shard which part of its runs is computed
 */
public record Part(Plan whole, Shard shard) implements Plan {
    /**
     * Checks that no shard is empty.
     *
     * @throws IllegalArgumentException if there are more shards than runs
     */
    public Part {
        int runs = whole.runs().size();
        if (shard.of() > runs) {
            throw new IllegalArgumentException("there are " + runs + " runs, too few for " + shard.of() + " shards");
        }
    }

    @Override
    public long seed() {
        return whole.seed();
    }

    @Override
    public int replicates() {
        return whole.replicates();
    }

    @Override
    public Periods periods() {
        return whole.periods();
    }

    @Override
    public List<RunSpec> runs() {
        return shard.of(whole.runs());
    }

    /** With the number of replicates: shards of more replicates are others, and the one does not continue the other. */
    @Override
    public String fingerprint() {
        return whole.fingerprint() + "shard " + shard + " of " + whole.replicates() + " replicates\n";
    }

    @Override
    public List<ScenarioText> texts() {
        return whole.texts();
    }

    @Override
    public Provenance.Asked asked() {
        return whole.asked().part(shard);
    }
}
