package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.sepsim.experiment.design.DesignReader;
import org.sepsim.experiment.design.SweepDesign;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsException;
import org.sepsim.results.ScratchFolder;
import org.sepsim.scenario.ScenarioReader;

/** The sweep that made results, out of the scenario that it varied and the list of its points: both are written down again and read as files are. */
final class StoredSweep {
    private StoredSweep() {}

    /**
     * The request, ready to be run again.
     *
     * @param world folder of the world files, if they do not lie where they did
     * @throws ResultsException if the world is another, or a scratch folder cannot be written
     */
    static SweepRequest of(Manifest manifest, Optional<Path> world) {
        Provenance made = manifest.provenance();
        Provenance.ScenarioText base = made.scenarios().get(0);
        Path place = world.orElse(Path.of(base.world())).toAbsolutePath();
        StoredRequest.scenario(new ScenarioReader(), base, place); // complains of another world
        try (ScratchFolder scratch = ScratchFolder.of("design")) {
            Path scenario = scratch.path().resolve(base.name() + ".yaml");
            Path design = scratch.path().resolve("design.yaml");
            Files.writeString(scenario, base.text().replaceFirst("(?m)^world: .*$", "world: " + quoted(place)));
            Files.writeString(design, made.scenarios().get(1).text());
            return request(manifest, DesignReader.read(design, List.of(), made.seed()));
        } catch (IOException e) {
            throw new ResultsException("the design cannot be written down again: " + e.getMessage(), e);
        }
    }

    /** As replacement and as YAML: single quotes, doubled inside. */
    private static String quoted(Path path) {
        String yaml = "'" + path.toString().replace("'", "''") + "'";
        return Matcher.quoteReplacement(yaml);
    }

    private static SweepRequest request(Manifest manifest, SweepDesign design) {
        Provenance made = manifest.provenance();
        return new SweepRequest(
                design,
                made.replicates(),
                made.seed(),
                MeasureTexts.measures(made.asked().measures()),
                manifest.periods(),
                made.asked().checked());
    }
}
