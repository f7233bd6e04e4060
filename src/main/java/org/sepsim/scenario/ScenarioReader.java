package org.sepsim.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.Policy;
import org.sepsim.model.event.AllianceFormed;

/** Reads scenario files. A reader remembers the world folders that it has read, so that the points of a sweep share one. */
public final class ScenarioReader {
    private static final String WORLD = "world";

    private final Map<Path, WorldFiles> worlds = new HashMap<>();
    private final Map<String, Vocabulary> vocabularies = new HashMap<>();
    private final EnsembleBinder ensembles = new EnsembleBinder();

    /**
     * Reads {@code file} and lays {@code sets} over it.
     *
     * @param sets overrides, {@code path.to.parameter=value}; later ones win
     * @throws ScenarioException with every mistake of all files
     */
    public static Scenario read(Path file, List<String> sets) {
        return new ScenarioReader().scenario(file, sets);
    }

    /** The same with the worlds that this reader knows already. */
    public Scenario scenario(Path file, List<String> sets) {
        Problems problems = new Problems();
        Optional<Scenario> scenario = base(file, sets, problems).map(ScenarioBase::scenario);
        problems.throwIfAny();
        return scenario.orElseThrow();
    }

    /** A scenario over which more can be laid, or nothing after adding to the problems what is wrong with it. */
    public Optional<ScenarioBase> base(Path file, List<String> sets, Problems problems) {
        Optional<Layers> document = new Inheritance(problems).read(file);
        for (String set : sets) {
            Optional<Tree.Mapping> above = SetOption.parse(set, problems);
            document = document.flatMap(below -> above.map(below::and));
        }
        return document.flatMap(layers -> bind(nameOf(file), layers, Optional.empty(), problems)
                .map(whole -> new ScenarioBase(this, layers, whole)));
    }

    /**
     * A scenario out of its resolved text, with its world wherever that lies now.
     *
     * @param name of the scenario
     * @param text as {@link Scenario#resolvedText} gave it
     * @param world folder of the world files
     * @throws ScenarioException with every mistake of all files
     */
    public Scenario resolved(String name, String text, Path world) {
        Problems problems = new Problems();
        Optional<Tree> tree = YamlTree.parse(Place.startOf(name), text, problems);
        if (!Files.isDirectory(world)) {
            problems.add(Place.startOf(name), WORLD, "there is no folder " + world);
        }
        problems.throwIfAny();
        if (tree.isPresent() && tree.get() instanceof Tree.Mapping document) {
            Optional<Scenario> scenario = bind(name, new Layers(List.of(document)), Optional.of(world), problems);
            problems.throwIfAny();
            return scenario.orElseThrow();
        }
        throw new IllegalArgumentException("the text of scenario " + name + " must be a block of keys");
    }

    /** The scenario of a document, or nothing after adding to the problems what is wrong. */
    Optional<Scenario> bind(String name, Layers layers, Problems problems) {
        return bind(name, layers, Optional.empty(), problems);
    }

    private Optional<Scenario> bind(String name, Layers layers, Optional<Path> folder, Problems problems) {
        Tree.Mapping tree = layers.merged();
        int before = problems.count();
        Optional<WorldFiles> world = world(tree, folder, problems);
        Vocabulary names = world.map(
                        files -> vocabularies.computeIfAbsent(files.sha256(), same -> Vocabulary.of(files.data())))
                .orElse(Vocabulary.WITHOUT_WORLD);
        ScenarioDocument bound =
                new RecordBinder(RuleBook.STANDARD, names, problems).bind(ScenarioDocument.class, tree, "");
        if (problems.count() == before) {
            checkDated(bound.policy(), tree, world.orElseThrow(), problems);
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        Scenario plain = new Scenario(
                name,
                bound.purpose(),
                bound.sources(),
                world.orElseThrow(),
                bound.policy(),
                bound.economy(),
                bound.mechanisms());
        return ensembles.over(plain, layers, names, problems);
    }

    /** What the scenario dates beside history; alliances of history count as far as the policy keeps them. */
    private static void checkDated(Policy policy, Tree.Mapping tree, WorldFiles world, Problems problems) {
        if (policy.dated().isEmpty()) {
            return;
        }
        List<DatedEvent> before = world.history().stream()
                .filter(dated -> !(dated.event() instanceof AllianceFormed)
                        || policy.alliances().scheduled(dated.quarter().index()))
                .toList();
        Tree.Mapping block = (Tree.Mapping) tree.entries().get("policy").value();
        Tree.Sequence written = (Tree.Sequence) block.entries().get("dated").value();
        new MembersInBusiness(world.data(), problems).check(before, policy.dated(), written, "policy.dated");
        new SplitsInTime(world.data(), problems).check(policy.dated(), written, "policy.dated");
    }

    /** The world, out of {@code elsewhere} if that is given. */
    private Optional<WorldFiles> world(Tree.Mapping tree, Optional<Path> elsewhere, Problems problems) {
        Tree.Entry entry = tree.entries().get(WORLD);
        if (entry == null || !(entry.value() instanceof Tree.Scalar name) || name.isEmpty()) {
            return Optional.empty(); // the binder complains
        }
        Optional<Path> named = elsewhere.or(() -> Paths.beside(name)).filter(Files::isDirectory);
        if (named.isEmpty()) {
            problems.add(
                    name.place(), WORLD, "must name a folder of world files but there is no folder " + name.kind());
            return Optional.empty();
        }
        Path folder = named.get();
        Path key = folder.toAbsolutePath().normalize();
        if (!worlds.containsKey(key)) {
            new WorldFolder(folder, problems).read(name.text()).ifPresent(files -> worlds.put(key, files));
        }
        return Optional.ofNullable(worlds.get(key));
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }
}
