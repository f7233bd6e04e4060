package org.sepsim.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.Parameter;
import org.sepsim.model.WorldData;

/** Reads a world's folder: its CSV files and its history in {@code events.yaml}. */
final class WorldFolder {
    private static final String EVENTS = "events.yaml";

    private final Path folder;
    private final Problems problems;

    WorldFolder(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The keys of {@code events.yaml}. */
    record EventsDocument(
            @Parameter("what happened, each with date, type and source")
            List<DatedEvent> events) {}

    /**
     * What the files say, or nothing after adding to the problems what is wrong.
     *
     * @param name of the folder in the scenario file
     */
    Optional<WorldFiles> read(String name) {
        Optional<WorldData> data = new WorldReader(folder, problems).read();
        if (data.isEmpty()) {
            return Optional.empty();
        }
        EventsDocument history = history(data.get());
        return history == null
                ? Optional.empty()
                : Optional.of(new WorldFiles(name, location(), data.get(), history.events(), fingerprint()));
    }

    private String location() {
        return folder.toAbsolutePath().normalize().toString();
    }

    private EventsDocument history(WorldData world) {
        Path file = folder.resolve(EVENTS);
        return StrictText.read(file, StrictText.SCENARIO_BYTES, problems)
                .flatMap(text -> YamlTree.parse(Place.startOf(file.toString()), text, problems))
                .map(tree -> history(world, tree))
                .orElse(null);
    }

    private EventsDocument history(WorldData world, Tree tree) {
        EventsDocument history = new RecordBinder(RuleBook.STANDARD, Vocabulary.of(world), problems)
                .bind(EventsDocument.class, tree, "");
        if (history != null && tree instanceof Tree.Mapping document) {
            Tree.Sequence written =
                    (Tree.Sequence) document.entries().get("events").value();
            new MembersInBusiness(world, problems).check(List.of(), history.events(), written, "events");
            new SplitsInTime(world, problems).check(history.events(), written, "events");
        }
        return history;
    }

    private String fingerprint() {
        ByteArrayOutputStream digests = new ByteArrayOutputStream();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(WorldFolder::isData).sorted().toList()) {
                String line = file.getFileName() + " " + Sha256.of(Files.readAllBytes(file)) + "\n";
                digests.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException vanished) {
            throw new UncheckedIOException("a world file that was just read cannot be read again", vanished);
        }
        return Sha256.of(digests.toByteArray());
    }

    private static boolean isData(Path file) {
        return file.toString().endsWith(".csv") || file.endsWith(EVENTS);
    }
}
