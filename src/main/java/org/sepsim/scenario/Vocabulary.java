package org.sepsim.scenario;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sepsim.model.FirmData;
import org.sepsim.model.Generation;
import org.sepsim.model.NationData;
import org.sepsim.model.Quarter;
import org.sepsim.model.SpecificationData;
import org.sepsim.model.WorldData;

/**
 * What a text may hold, by the key under which it stands.
 *
 * @param byKey check by key; other keys hold free text
 * @param homeOf nation by firm
 */
public record Vocabulary(Map<String, TextCheck> byKey, Map<String, String> homeOf) {
    /** Judges a text. */
    @FunctionalInterface
    public interface TextCheck {
        /** What is wrong with {@code text}, if anything. */
        Optional<String> complaint(String text);
    }

    /** Dates are checked, names are not: for documents whose world could not be read. */
    public static final Vocabulary WITHOUT_WORLD = new Vocabulary(Map.of("date", Vocabulary::dateComplaint), Map.of());

    public Vocabulary {
        byKey = Map.copyOf(byKey);
        homeOf = Map.copyOf(homeOf);
    }

    /** The names of {@code world}: firms where a firm is meant, nations where a nation is meant. */
    public static Vocabulary of(WorldData world) {
        TextCheck firm =
                oneOf("firm", world.firms().stream().map(FirmData::name).collect(Collectors.toSet()));
        TextCheck nation =
                oneOf("nation", world.nations().stream().map(NationData::name).collect(Collectors.toSet()));
        Map<String, TextCheck> checks = new HashMap<>(WITHOUT_WORLD.byKey);
        for (String key : new String[] {"firm", "vendor", "from", "into", "members", "vendors"}) {
            checks.put(key, firm);
        }
        for (String key : new String[] {"nation", "controller", "accused", "partner", "nations"}) {
            checks.put(key, nation);
        }
        checks.put(
                "jurisdiction",
                oneOf(
                        "nation or treaty",
                        world.nations().stream()
                                .flatMap(each ->
                                        Stream.concat(Stream.of(each.name()), each.treaties().keySet().stream()))
                                .collect(Collectors.toSet())));
        checks.put(
                "specification",
                oneOf(
                        "specification",
                        world.specifications().stream()
                                .map(SpecificationData::name)
                                .collect(Collectors.toSet())));
        Set<String> generations =
                Arrays.stream(Generation.values()).map(Generation::label).collect(Collectors.toSet());
        generations.add("all");
        checks.put("generation", oneOf("generation", generations));
        return new Vocabulary(
                checks, world.firms().stream().collect(Collectors.toMap(FirmData::name, FirmData::nation)));
    }

    /** What is wrong with {@code text} under {@code key}, if anything. */
    Optional<String> complaint(String key, String text) {
        return Optional.ofNullable(byKey.get(key)).flatMap(check -> check.complaint(text));
    }

    private static TextCheck oneOf(String kind, Set<String> unsorted) {
        Set<String> names = new TreeSet<>(unsorted);
        return text -> names.contains(text)
                ? Optional.empty()
                : Optional.of("there is no " + kind + " '" + text + "'" + NearMiss.remedy(text, names));
    }

    private static Optional<String> dateComplaint(String text) {
        try {
            Dates.parseInHorizon(text, Quarter::onOrAfter);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }
}
