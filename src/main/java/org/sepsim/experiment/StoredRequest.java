package org.sepsim.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsException;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** What was asked for when results were made, out of their manifest. */
final class StoredRequest {
    private StoredRequest() {}

    /**
     * The request, ready to be run again.
     *
     * @param world folder of the world files, if they do not lie where they did
     * @throws ResultsException if the world is another, or this version knows a measure no more
     * @throws org.sepsim.scenario.ScenarioException if this version refuses a scenario
     */
    static Plan of(Manifest manifest, Optional<Path> world) {
        Provenance made = manifest.provenance();
        Plan whole = SweepRequest.isOf(made) ? StoredSweep.of(manifest, world) : batch(manifest, world);
        Provenance.Asked asked = made.asked();
        return asked.shard().whole() ? whole : new Part(whole, asked.shard());
    }

    private static Request batch(Manifest manifest, Optional<Path> world) {
        Provenance made = manifest.provenance();
        ScenarioReader reader = new ScenarioReader();
        List<Scenario> scenarios = new ArrayList<>();
        for (Provenance.ScenarioText text : made.scenarios()) {
            scenarios.add(scenario(reader, text, world.orElse(Path.of(text.world()))));
        }
        Provenance.Asked asked = made.asked();
        return new Request(
                scenarios,
                made.replicates(),
                asked.firstReplicate(),
                made.seed(),
                MeasureTexts.measures(asked.measures()),
                manifest.periods(),
                asked.checked());
    }

    static Scenario scenario(ScenarioReader reader, Provenance.ScenarioText text, Path world) {
        Scenario scenario = reader.resolved(text.name(), text.text(), world);
        if (!scenario.sha256().equals(text.sha256())) {
            throw new ResultsException(world + ": holds other world files than those of scenario " + text.name()
                    + " when the results were made; name their folder with --world");
        }
        return scenario;
    }
}
