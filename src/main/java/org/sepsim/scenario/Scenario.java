package org.sepsim.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sepsim.mechanism.Mechanisms;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.Economy;
import org.sepsim.model.Policy;
import org.sepsim.model.WorldData;

/**
 * All that decides a run but its seed: a world, the levers, the numbers and the rules.
 *
 * @param name the file's name without {@code .yaml}
 * @param purpose the question that it answers, in one sentence
 * @param sources of what makes it
 * @param worldFiles the world and its history, as read
 * @param policy what governments choose
 * @param economy numbers of the markets that no rule owns
 * @param mechanisms one rule for each submodel
 * @param ensemble draws of parameters, of which every world takes one
 */
public record Scenario(
        String name,
        String purpose,
        List<String> sources,
        WorldFiles worldFiles,
        Policy policy,
        Economy economy,
        Mechanisms mechanisms,
        ParameterEnsemble ensemble) {
    public Scenario {
        sources = List.copyOf(sources);
    }

    /** A scenario whose parameters are the same in every world. */
    public Scenario(
            String name,
            String purpose,
            List<String> sources,
            WorldFiles worldFiles,
            Policy policy,
            Economy economy,
            Mechanisms mechanisms) {
        this(name, purpose, sources, worldFiles, policy, economy, mechanisms, ParameterEnsemble.NONE);
    }

    /** The world before anything has happened. */
    public WorldData world() {
        return worldFiles.data();
    }

    /** The dated events of the world's folder; those of the scenario stand in {@code policy().dated()}. */
    public List<DatedEvent> history() {
        return worldFiles.history();
    }

    /** Most alliances of one kind that firms found by themselves; 0 if they found none. */
    public int allianceCamps() {
        return mechanisms.alliances().camps();
    }

    /** The scenario as one file without {@code extends}, defaults included, in a fixed order: equal scenarios have equal text. */
    public String resolvedText() {
        return CanonicalYaml.of(document(), RuleBook.STANDARD);
    }

    private ScenarioDocument document() {
        return new ScenarioDocument(
                purpose, sources, worldFiles.folder(), ensemble.text(), policy, economy, mechanisms);
    }

    /** The same with other draws of parameters. */
    Scenario with(ParameterEnsemble other) {
        return new Scenario(name, purpose, sources, worldFiles, policy, economy, mechanisms, other);
    }

    /** The same with the parameters of one draw of its ensemble, and no ensemble. */
    public Scenario drawn(int draw) {
        Problems problems = new Problems();
        Optional<Scenario> drawn = over(ensemble.overlay(draw), new RecordPatch(Vocabulary.WITHOUT_WORLD, problems));
        problems.throwIfAny();
        return drawn.orElseThrow();
    }

    /** The same with a document laid over it, and no ensemble; nothing after the patch has told what is wrong. */
    Optional<Scenario> over(Tree.Mapping above, RecordPatch patch) {
        ScenarioDocument plain = with(ParameterEnsemble.NONE).document();
        return Optional.ofNullable(patch.with(plain, above, ""))
                .map(made -> new Scenario(
                        name, purpose, sources, worldFiles, made.policy(), made.economy(), made.mechanisms()));
    }

    /** SHA-256, in hexadecimal, of the resolved text and the world files. */
    public String sha256() {
        String all = resolvedText() + worldFiles.sha256();
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
