package org.sepsim.cli;

import java.time.Instant;
import java.util.List;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.results.Provenance;
import org.sepsim.results.Shard;
import picocli.CommandLine.Model.CommandSpec;

/** Where results come from that are tables only, without stored runs. */
final class TableProvenance {
    private TableProvenance() {}

    /** Of work that began at {@code start}, ISO 8601, and ends now. */
    static Provenance of(
            CommandSpec spec, List<Provenance.ScenarioText> texts, long seed, int replicates, String start) {
        Batch.Build build = Installation.build();
        return new Provenance(
                build.version(),
                build.commit(),
                Runtime.version().toString(),
                CommandText.of(spec),
                texts,
                seed,
                replicates,
                new Provenance.Asked(1, List.of(), false, Shard.WHOLE),
                LocalEngine.NAME,
                start,
                Instant.now().toString());
    }
}
