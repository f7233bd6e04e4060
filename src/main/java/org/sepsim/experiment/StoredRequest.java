package org.sepsim.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
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
    static Request of(Manifest manifest, Optional<Path> world) {
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
                asked.measures().stream().map(StoredRequest::measure).toList(),
                manifest.periods(),
                asked.checked(),
                asked.shard());
    }

    private static Scenario scenario(ScenarioReader reader, Provenance.ScenarioText text, Path world) {
        Scenario scenario = reader.resolved(text.name(), text.text(), world);
        if (!scenario.sha256().equals(text.sha256())) {
            throw new ResultsException(world + ": holds other world files than those of scenario " + text.name()
                    + " when the results were made; name their folder with --world");
        }
        return scenario;
    }

    private static Measure measure(String name) {
        return Measures.named(name)
                .orElseThrow(() -> new ResultsException("the results hold the measure '" + name
                        + "', which this version does not know; use the version of the manifest"));
    }
}
