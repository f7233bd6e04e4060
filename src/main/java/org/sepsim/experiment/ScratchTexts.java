package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.TextKind;
import org.sepsim.scenario.ScenarioReader;

/**
 * The texts of a manifest written down again in a scratch folder, so that what reads files can read them: scenarios and the targets beside each
 * other, a study in a folder below.
 */
public final class ScratchTexts implements AutoCloseable {
    private final Manifest manifest;
    private final Path world;
    private final Path scratch;
    private final List<Path> written = new ArrayList<>();

    private ScratchTexts(Manifest manifest, Path world, Path scratch) {
        this.manifest = manifest;
        this.world = world;
        this.scratch = scratch;
    }

    /**
     * Writes them.
     *
     * @param world folder of the world files
     * @throws org.sepsim.results.ResultsException if the world is another than that of the manifest
     */
    public static ScratchTexts of(Manifest manifest, Path world) throws IOException {
        ScenarioReader reader = new ScenarioReader();
        List<ScenarioText> scenarios = TextKind.scenarios(manifest.provenance().scenarios());
        scenarios.forEach(text -> StoredRequest.scenario(reader, text, world));
        Path scratch = Files.createTempDirectory("sepsim-texts");
        ScratchTexts texts = new ScratchTexts(manifest, world.toAbsolutePath(), scratch);
        for (ScenarioText text : scenarios) {
            texts.write(text.name() + ".yaml", texts.placed(text.text()));
        }
        return texts;
    }

    private String placed(String scenario) {
        String yaml = "'" + world.toString().replace("'", "''") + "'"; // single quotes, doubled inside
        return scenario.replaceFirst("(?m)^world: .*$", Matcher.quoteReplacement("world: " + yaml));
    }

    /** The file of the first scenario. */
    public Path scenario() {
        return written.get(0);
    }

    /** The file of a scenario. */
    public Path scenario(String name) {
        return scratch.resolve(name + ".yaml");
    }

    /** The file of the study. */
    public Path study() throws IOException {
        ScenarioText text = text(TextKind.STUDY);
        return write("study/" + TextKind.plain(text) + ".yaml", text.text());
    }

    /** The file with the targets. */
    public Path targets() throws IOException {
        ScenarioText text = text(TextKind.TARGETS);
        return write(TextKind.plain(text), text.text());
    }

    private ScenarioText text(TextKind kind) {
        return kind.in(manifest.provenance().scenarios()).orElseThrow();
    }

    private Path write(String name, String text) throws IOException {
        Path file = scratch.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        written.add(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        for (Path file : written) {
            Files.delete(file);
        }
        Files.deleteIfExists(scratch.resolve("study"));
        Files.delete(scratch);
    }
}
