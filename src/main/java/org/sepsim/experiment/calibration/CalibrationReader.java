package org.sepsim.experiment.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sepsim.experiment.design.DesignReader;
import org.sepsim.experiment.design.ScenarioSpace;
import org.sepsim.experiment.evidence.Moments;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.experiment.evidence.TargetFile;
import org.sepsim.model.Parameter;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.Documents;
import org.sepsim.scenario.Problems;
import org.sepsim.scenario.RecordBinder;
import org.sepsim.scenario.RuleBook;
import org.sepsim.scenario.SchemaWriter;
import org.sepsim.scenario.Tree;
import org.sepsim.scenario.TreeText;
import org.sepsim.scenario.Vocabulary;

/** Reads the files of calibrations. */
public final class CalibrationReader {
    private static final String TARGETS = "targets";

    /** The keys of a calibration. */
    record Document(
            @Parameter(value = "question, in one sentence", def = "''")
            String purpose,

            @Parameter("scenario that is fitted, a file relative to this one")
            String scenario,

            @Parameter(
                    value = "worlds at each point that may be near enough",
                    unit = "1",
                    min = 1,
                    max = 10_000,
                    def = "8")
            int replicates,

            @Parameter(
                    value = "worlds at every point, by which is told whether it may be near enough",
                    unit = "1",
                    min = 1,
                    max = 10_000,
                    def = "2")
            int screening,

            @Parameter("free parameters, each with from and to of its even prior; {} for all that the parameter allows")
            Tree factors,

            @Parameter("what is fitted") Chosen targets,

            @Parameter(value = "points that the search may try", unit = "1", min = 1, max = 1_000_000, def = "200")
            int search,

            @Parameter(value = "points of the posterior", unit = "1", min = 4, max = 100_000, def = "200")
            int particles,

            @Parameter(value = "rounds in which half of them are renewed", unit = "1", min = 0, max = 1000, def = "6")
            int rounds) {}

    /** Which rows of a table of targets. */
    record Chosen(
            @Parameter("table of targets, a file relative to this one")
            String file,

            @Parameter(value = "uses that are fitted", def = "[fit]")
            List<String> use,

            @Parameter(
                    value = "year before which a target must lie",
                    unit = "year",
                    min = Quarter.FIRST_YEAR,
                    max = 2041,
                    def = "2041")
            int before) {
        Chosen {
            use = List.copyOf(use);
        }
    }

    private final Path file;
    private final Problems problems = new Problems();

    private CalibrationReader(Path file) {
        this.file = file;
    }

    /** Whether a document is a calibration. */
    public static boolean isStudy(Path file) {
        return Documents.read(file, new Problems())
                .map(tree -> tree.entries().containsKey(TARGETS))
                .orElse(false);
    }

    /** The JSON Schema of a calibration. */
    public static String schema() {
        return SchemaWriter.schema("sepsim calibration", Document.class, new RuleBook(Map.of()));
    }

    /**
     * Reads {@code file}. The scenario is fitted as it is without its ensemble, which is what a calibration makes.
     *
     * @param sets overrides of the scenario, {@code path.to.parameter=value}
     * @throws org.sepsim.scenario.ScenarioException with every mistake of the study, its scenario and its targets
     */
    public static CalibrationStudy read(Path file, List<String> sets) {
        CalibrationReader reader = new CalibrationReader(file);
        List<String> plain = new ArrayList<>(sets);
        plain.add("ensemble=none");
        Optional<CalibrationStudy> study =
                Documents.read(file, reader.problems).flatMap(tree -> reader.study(tree, plain));
        reader.problems.throwIfAny();
        return study.orElseThrow();
    }

    private Optional<CalibrationStudy> study(Tree.Mapping tree, List<String> sets) {
        Document document = new RecordBinder(new RuleBook(Map.of()), Vocabulary.WITHOUT_WORLD, problems)
                .bind(Document.class, tree, "");
        Optional<ScenarioSpace> space = DesignReader.space(file, tree, sets, problems);
        if (document == null || space.isEmpty()) {
            return Optional.empty();
        }
        List<Target> targets = targets(tree, document.targets(), space.get());
        return Optional.of(new CalibrationStudy(
                file.getFileName().toString().replaceFirst("\\.ya?ml$", ""),
                placeless(tree, space.get()),
                space.get(),
                targets,
                targets.isEmpty() ? "" : TargetFile.text(table(tree).orElseThrow()),
                document.replicates(),
                document.screening(),
                document.search(),
                document.particles(),
                document.rounds()));
    }

    /** The keys as they would stand in a folder below that of the scenario and of the targets. */
    private static String placeless(Tree.Mapping tree, ScenarioSpace space) {
        Tree.Mapping targets = written(tree).with("file", "../" + TargetFile.NAME);
        String scenario = "../" + space.scenario().name() + ".yaml";
        return TreeText.of(tree.with("scenario", scenario).with(TARGETS, targets));
    }

    private static Tree.Mapping written(Tree.Mapping tree) {
        return (Tree.Mapping) tree.entries().get(TARGETS).value();
    }

    private static Optional<Path> table(Tree.Mapping tree) {
        return Documents.beside(
                (Tree.Scalar) written(tree).entries().get("file").value());
    }

    private List<Target> targets(Tree.Mapping tree, Chosen chosen, ScenarioSpace space) {
        Tree.Mapping written = written(tree);
        Tree.Scalar name = (Tree.Scalar) written.entries().get("file").value();
        Optional<Path> table = table(tree);
        if (table.isEmpty()) {
            problems.add(name.place(), "targets.file", "must name a file but is " + name.kind());
            return List.of();
        }
        int before = problems.count();
        List<Target> targets = TargetFile.read(table.get(), problems).stream()
                .filter(target -> target.scenario().equals("baseline"))
                .filter(target -> chosen.use().contains(target.use()) && target.year() < chosen.before())
                .toList();
        if (problems.count() > before) {
            return List.of();
        }
        if (targets.isEmpty()) {
            problems.add(written.place(), TARGETS, "leaves none of the rows of " + table.get());
            return List.of();
        }
        new Moments(space.scenario(), targets)
                .unanswered()
                .forEach(target -> problems.add(
                        name.place(),
                        "targets.file",
                        target.id() + " is about " + target.entity() + ", of whom the scenario has no such number"));
        return targets;
    }
}
