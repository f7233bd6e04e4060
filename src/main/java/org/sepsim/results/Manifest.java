package org.sepsim.results;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code manifest.json}: what a results folder holds and where it comes from. Its first field says that the folder is sepsim's own.
 *
 * @param format {@link #FORMAT}
 * @param provenance where the results come from
 * @param periods years or quarters stored
 * @param files SHA-256 of each file by its path in the folder
 */
public record Manifest(String format, Provenance provenance, Periods periods, Map<String, String> files) {
    /** The marker of a results folder of sepsim's own. */
    public static final String FORMAT = "sepsim-results-1";

    /** Name of the file. */
    public static final String FILE = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES); // a later version may say more

    public Manifest {
        files = new TreeMap<>(files);
    }

    /** Writes a manifest that names no file yet, for a folder whose files are still being written; {@link #refresh} names them. */
    static void begin(Path folder, Provenance provenance, Periods periods) throws IOException {
        new Manifest(FORMAT, provenance, periods, Map.of()).write(folder);
    }

    /** Hashes every file of the folder and writes the manifest. */
    public static Manifest write(Path folder, Provenance provenance, Periods periods) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (var file : Changes.files(folder).entrySet()) {
            files.put(file.getKey(), Hashes.sha256(file.getValue()));
        }
        Manifest manifest = new Manifest(FORMAT, provenance, periods, files);
        manifest.write(folder);
        return manifest;
    }

    /** Hashes the files again, after one was added to the folder. */
    public static Manifest refresh(Path folder) throws IOException {
        Manifest old = read(folder);
        return write(folder, old.provenance, old.periods);
    }

    /** Takes up files that were added to the folder; the hashes of the others stay, so that a change of theirs can still be seen. */
    public static Manifest add(Path folder, List<Path> added) throws IOException {
        Manifest old = read(folder);
        Map<String, String> files = new TreeMap<>(old.files);
        for (Path file : added) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            files.put(name, Hashes.sha256(file));
        }
        Manifest manifest = new Manifest(FORMAT, old.provenance, old.periods, files);
        manifest.write(folder);
        return manifest;
    }

    private void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(this) + "\n");
    }

    /** Whether both are of one experiment, or of shards of one. */
    boolean sameExperiment(Manifest other) {
        Provenance a = provenance;
        Provenance b = other.provenance;
        return a.version().equals(b.version())
                && a.commit().equals(b.commit())
                && shaOf(a).equals(shaOf(b))
                && a.seed() == b.seed()
                && a.replicates() == b.replicates()
                && a.asked().part(Shard.WHOLE).equals(b.asked().part(Shard.WHOLE))
                && a.asked().shard().of() == b.asked().shard().of()
                && periods.equals(other.periods);
    }

    static List<String> shaOf(Provenance provenance) {
        return provenance.scenarios().stream()
                .map(scenario -> scenario.name() + " " + scenario.sha256())
                .toList();
    }

    /**
     * Reads the manifest of a folder.
     *
     * @throws ResultsException if there is none, or it is not sepsim's
     */
    public static Manifest read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new ResultsException(folder + ": is no results folder of sepsim (it has no " + FILE + ")");
        }
        try {
            Manifest manifest = JSON.readValue(file.toFile(), Manifest.class);
            if (FORMAT.equals(manifest.format)) {
                return manifest;
            }
            throw new ResultsException(
                    file + ": is not sepsim's: its format is '" + manifest.format + "', not '" + FORMAT + "'");
        } catch (IOException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
