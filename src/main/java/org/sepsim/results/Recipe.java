package org.sepsim.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a figure carries so that it can be drawn again: the manifest of what it shows, in a line of ASCII, without time, place, machine, commit and
 * files, which are not to change its bytes. By what scenarios are judged stands in that of a part of a folder only where it decides which worlds are run, and then
 * all scenarios do.
 */
public final class Recipe {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Recipe() {}

    /**
     * The recipe of what is made of some scenarios of a folder.
     *
     * @param scenarios names, in the order in which they are run
     */
    public static String of(Manifest manifest, List<String> scenarios) {
        Provenance from = manifest.provenance();
        if (from.asked().untilRanked()) {
            return whole(manifest);
        }
        List<Provenance.ScenarioText> texts = scenarios.stream()
                .flatMap(name ->
                        from.scenarios().stream().filter(text -> text.name().equals(name)))
                .toList();
        return text(manifest, texts, from.asked().judged(new TreeMap<>()));
    }

    private static String text(Manifest manifest, List<Provenance.ScenarioText> texts, Provenance.Asked asked) {
        Provenance from = manifest.provenance();
        List<Provenance.ScenarioText> placeless = texts.stream()
                .map(text -> new Provenance.ScenarioText(text.name(), text.sha256(), text.text(), ""))
                .toList();
        Provenance reduced = new Provenance(
                from.version(),
                "",
                "",
                "",
                placeless,
                from.seed(),
                from.replicates(),
                asked.part(Shard.WHOLE),
                "",
                "",
                "");
        try {
            return JSON.writeValueAsString(new Manifest(Manifest.FORMAT, reduced, manifest.periods(), Map.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest can be written", e);
        }
    }

    /** The recipe of what is made of a whole folder: all its texts but the points of a study, which follow from it. */
    public static String whole(Manifest manifest) {
        List<Provenance.ScenarioText> texts = manifest.provenance().scenarios();
        boolean study = TextKind.STUDY.in(texts).isPresent();
        List<Provenance.ScenarioText> kept = texts.stream()
                .filter(text -> !study || TextKind.DESIGN.in(List.of(text)).isEmpty())
                .toList();
        return text(manifest, kept, manifest.provenance().asked());
    }

    /**
     * Reads a recipe.
     *
     * @param where it was found, for the message
     * @throws ResultsException if it is none
     */
    public static Manifest read(String text, String where) {
        try {
            Manifest manifest = JSON.readValue(text, Manifest.class);
            if (Manifest.FORMAT.equals(manifest.format())) {
                return manifest;
            }
        } catch (JsonProcessingException e) {
            throw new ResultsException(where + ": the recipe it carries cannot be read: " + e.getOriginalMessage(), e);
        }
        throw new ResultsException(where + ": the recipe it carries is of another format than " + Manifest.FORMAT);
    }
}
