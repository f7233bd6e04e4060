package org.sepsim.experiment.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.random.Chance;
import org.sepsim.scenario.Documents;
import org.sepsim.scenario.NearMiss;
import org.sepsim.scenario.Overlay;
import org.sepsim.scenario.Place;
import org.sepsim.scenario.Problem;
import org.sepsim.scenario.Problems;
import org.sepsim.scenario.RecordBinder;
import org.sepsim.scenario.ScenarioBase;
import org.sepsim.scenario.ScenarioReader;
import org.sepsim.scenario.Tree;
import org.sepsim.scenario.Vocabulary;

/** Reads design files: every point is bound to a scenario before anything runs. */
public final class DesignReader {
    private static final String FACTORS = "factors";

    /** The part of a design file that is read though another be wrong. */
    private record Kind(Design design) {}

    private final Path file;
    private final Problems problems;

    private DesignReader(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether a document is a design rather than a scenario. */
    public static boolean isDesign(Path file) {
        return Documents.read(file, new Problems())
                .map(tree ->
                        tree.entries().containsKey(FACTORS) || tree.entries().containsKey("design"))
                .orElse(false);
    }

    /** The JSON Schema of a design file. */
    public static String schema() {
        return DesignDocument.schema();
    }

    /**
     * Reads {@code file}.
     *
     * @param sets overrides of the scenario that is varied, {@code path.to.parameter=value}
     * @param seed of the points that chance places
     * @throws org.sepsim.scenario.ScenarioException with every mistake of the design, its scenario and its points
     */
    public static SweepDesign read(Path file, List<String> sets, long seed) {
        Problems problems = new Problems();
        Optional<SweepDesign> design =
                Documents.read(file, problems).flatMap(document -> read(file, document, sets, seed, problems));
        problems.throwIfAny();
        return design.orElseThrow();
    }

    /** The design in a document of {@code file} that was read already, or nothing after adding to the problems what is wrong. */
    public static Optional<SweepDesign> read(
            Path file, Tree.Mapping document, List<String> sets, long seed, Problems problems) {
        return new DesignReader(file, problems).design(document, sets, seed);
    }

    /** Where the factors of a document reach, for studies that choose points as they go; nothing after adding to the problems what is wrong. */
    public static Optional<ScenarioSpace> space(
            Path file, Tree.Mapping document, List<String> sets, Problems problems) {
        DesignReader reader = new DesignReader(file, problems);
        Optional<ScenarioBase> base = reader.base(document, sets);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        List<Factor> factors = reader.factors(new LatinHypercube(1), document, base.get());
        reader.complainOfSets(factors, sets);
        if (factors.isEmpty() || problems.count() > 0) {
            return Optional.empty();
        }
        ScenarioSpace space = new ScenarioSpace(base.get(), factors);
        space.checkEnds(problems);
        return Optional.of(space);
    }

    private Optional<SweepDesign> design(Tree.Mapping tree, List<String> sets, long seed) {
        Optional<DesignDocument> document = bind(DesignDocument.class, tree, "");
        List<Measure> measures = measures(tree);
        Optional<ScenarioBase> base = base(tree, sets);
        Optional<Design> kind = kind(tree);
        if (base.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<Placed> placed = placed(kind.get(), tree, base.get(), seed);
        placed.ifPresent(points -> complainOfSets(points.factors(), sets));
        if (placed.isEmpty() || problems.count() > 0) {
            return Optional.empty();
        }
        List<DesignPoint> points = new PointBinder(base.get(), placed.get(), problems).points();
        return Optional.of(new SweepDesign(
                file.getFileName().toString().replaceFirst("\\.ya?ml$", ""),
                document.orElseThrow().purpose(),
                base.get().scenario(),
                kind.get(),
                placed.get().paths(),
                points,
                document.orElseThrow().replicates(),
                measures));
    }

    private Optional<ScenarioBase> base(Tree.Mapping tree, List<String> sets) {
        Tree.Entry entry = tree.entries().get("scenario");
        if (entry == null || !(entry.value() instanceof Tree.Scalar name) || name.isEmpty()) {
            return Optional.empty(); // the binder complains
        }
        Optional<Path> scenario = Documents.beside(name);
        if (scenario.isEmpty() || !scenario.get().toFile().isFile()) {
            problems.add(name.place(), "scenario", "must name a scenario file but there is none called " + name.kind());
            return Optional.empty();
        }
        return new ScenarioReader().base(scenario.get(), sets, problems);
    }

    private Optional<Design> kind(Tree.Mapping tree) {
        Tree.Entry entry = tree.entries().get("design");
        Map<String, Tree.Entry> only = entry == null ? Map.of() : Map.of("design", entry);
        return bind(Kind.class, new Tree.Mapping(tree.place(), only), "").map(Kind::design);
    }

    /** The record, or nothing after telling what is wrong. Parts are bound beside the whole: what is told twice counts once. */
    private <T extends Record> Optional<T> bind(Class<T> type, Tree tree, String path) {
        Problems own = new Problems();
        T bound = new RecordBinder(DesignDocument.KINDS, Vocabulary.WITHOUT_WORLD, own).bind(type, tree, path);
        own.inOrder().forEach(this::tell);
        return own.count() == 0 ? Optional.of(bound) : Optional.empty();
    }

    private void tell(Problem problem) {
        problems.add(new Place(problem.file(), problem.line(), problem.column()), problem.path(), problem.message());
    }

    private List<Measure> measures(Tree.Mapping tree) {
        Tree.Entry entry = tree.entries().get("measures");
        if (entry == null || !(entry.value() instanceof Tree.Sequence list)) {
            return List.of();
        }
        List<String> known = Measures.all().stream().map(Measure::name).toList();
        List<Measure> measures = new ArrayList<>();
        for (Tree item : list.items()) {
            if (item instanceof Tree.Scalar name && !name.isEmpty()) {
                Measures.named(name.text())
                        .ifPresentOrElse(
                                measures::add,
                                () -> problems.add(
                                        name.place(),
                                        "measures",
                                        name.kind() + " is not known" + NearMiss.remedy(name.text(), known)));
            }
        }
        return measures;
    }

    private Optional<Placed> placed(Design kind, Tree.Mapping tree, ScenarioBase base, long seed) {
        if (kind instanceof PointList || kind instanceof PointFile) {
            Tree.Entry factors = tree.entries().get(FACTORS);
            if (factors != null) {
                problems.add(factors.key(), FACTORS, "must not be there, for the points name what they vary");
                return Optional.empty();
            }
            WrittenPoints written =
                    new WrittenPoints(tree.entries().get("design").value().place(), problems);
            return kind instanceof PointList list ? written.ofList(list) : written.ofFile((PointFile) kind, file);
        }
        List<Factor> factors = factors(kind, tree, base);
        if (factors.isEmpty()) {
            return Optional.empty();
        }
        return kind instanceof CubeDesign cube
                ? Placed.inCube(cube, factors, new Chance(seed, 0), place(tree), problems)
                : Placed.atLevels((LevelDesign) kind, factors, place(tree), problems);
    }

    private List<Factor> factors(Design kind, Tree.Mapping tree, ScenarioBase base) {
        Tree.Entry entry = tree.entries().get(FACTORS);
        if (entry == null
                || !(entry.value() instanceof Tree.Mapping written)
                || written.entries().isEmpty()) {
            problems.add(entry == null ? tree.place() : entry.key(), FACTORS, "is missing: what is to be varied?");
            return List.of();
        }
        FactorReader reader = new FactorReader(base, levels(kind), problems);
        List<Factor> factors = new ArrayList<>();
        written.entries().forEach((path, factor) -> {
            bind(FactorText.class, factor.value(), FACTORS + "." + path)
                    .flatMap(text -> reader.read(path, factor, text))
                    .ifPresent(factors::add);
        });
        if (problems.count() > 0) {
            factors.forEach(factor -> complainOfValues(factor, base));
        }
        return factors;
    }

    /** Where points cannot be bound for another mistake, values that are wrong by themselves are told nevertheless. */
    private void complainOfValues(Factor factor, ScenarioBase base) {
        Place key = factor.key();
        for (int level = 0; factor instanceof Choices && level < factor.levels(); level++) {
            Problems trial = new Problems();
            base.with(
                    "",
                    List.of(Overlay.of(factor.path(), key, factor.level(level).value())),
                    trial);
            for (Problem problem : trial.inOrder()) {
                boolean atKey = problem.line() == key.line()
                        && problem.column() < key.column() + factor.path().length();
                if (!atKey) { // else the path is wrong, or right only beside another factor
                    tell(problem);
                }
            }
        }
    }

    private static int levels(Design kind) {
        if (kind instanceof Grid grid) {
            return grid.levels();
        }
        if (kind instanceof Zip zip) {
            return zip.levels();
        }
        return kind instanceof OneFactor one ? one.levels() : FactorReader.NOT_ASKED;
    }

    private static Place place(Tree.Mapping tree) {
        Tree.Entry design = tree.entries().get("design");
        return design == null ? tree.place() : design.value().place();
    }

    /** A value of the command line that a factor would hide. */
    private void complainOfSets(List<Factor> factors, List<String> sets) {
        for (Factor factor : factors) {
            if (sets.stream().anyMatch(set -> set.startsWith(factor.path() + "="))) {
                problems.add(
                        new Place("--set", 1, 1), factor.path(), "is a factor of the design; leave one of them out");
            }
        }
    }
}
