package org.sepsim.experiment.sensitivity;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sepsim.experiment.design.DesignReader;
import org.sepsim.experiment.design.MorrisTrajectories;
import org.sepsim.experiment.design.SaltelliMatrices;
import org.sepsim.experiment.design.SweepDesign;
import org.sepsim.model.Parameter;
import org.sepsim.scenario.Documents;
import org.sepsim.scenario.Problems;
import org.sepsim.scenario.RecordBinder;
import org.sepsim.scenario.RuleBook;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.SchemaWriter;
import org.sepsim.scenario.Tree;
import org.sepsim.scenario.TreeText;
import org.sepsim.scenario.Vocabulary;

/** Reads the files of sensitivity studies: a design file of type {@code morris} or {@code saltelli} that names outputs instead of measures. */
public final class SensitivityReader {
    private static final String OUTPUTS = "outputs";
    private static final String RESAMPLES = "resamples";
    private static final String MEASURES = "measures";

    /** The keys that a design file does not have. */
    record Own(
            @Parameter("what is asked about") List<Output> outputs,

            @Parameter(value = "samples of the bootstrap", unit = "1", min = 10, max = 100_000, def = "1000")
            int resamples) {
        Own {
            outputs = List.copyOf(outputs);
        }
    }

    private final Problems problems = new Problems();

    private SensitivityReader() {}

    /** The JSON Schema of a sensitivity study: that of a design, without measures, and what is asked about. */
    public static String schema() {
        return SchemaWriter.joined(
                "sepsim sensitivity study",
                DesignReader.schema(),
                List.of(MEASURES),
                Own.class,
                new RuleBook(Map.of()));
    }

    /** Whether a document is a sensitivity study. */
    public static boolean isStudy(Path file) {
        return Documents.read(file, new Problems())
                .map(tree -> tree.entries().containsKey(OUTPUTS))
                .orElse(false);
    }

    /**
     * Reads {@code file}.
     *
     * @param sets overrides of the scenario that is varied, {@code path.to.parameter=value}
     * @param seed of the points that chance places
     * @throws org.sepsim.scenario.ScenarioException with every mistake of the study, its scenario and its points
     */
    public static SensitivityStudy read(Path file, List<String> sets, long seed) {
        SensitivityReader reader = new SensitivityReader();
        Optional<SensitivityStudy> study =
                Documents.read(file, reader.problems).flatMap(tree -> reader.study(file, tree, sets, seed));
        reader.problems.throwIfAny();
        return study.orElseThrow();
    }

    private Optional<SensitivityStudy> study(Path file, Tree.Mapping tree, List<String> sets, long seed) {
        Map<String, Tree.Entry> own = new LinkedHashMap<>(tree.entries());
        own.keySet().retainAll(List.of(OUTPUTS, RESAMPLES));
        Own bound = new RecordBinder(new RuleBook(Map.of()), Vocabulary.WITHOUT_WORLD, problems)
                .bind(Own.class, new Tree.Mapping(tree.place(), own), "");
        if (tree.entries().containsKey(MEASURES)) {
            problems.add(
                    tree.entries().get(MEASURES).key(), MEASURES, "must not be there, for outputs name what is stored");
        }
        Tree.Mapping rest = tree.without(OUTPUTS).without(RESAMPLES);
        Optional<SweepDesign> design = DesignReader.read(file, rest, sets, seed, problems);
        if (bound == null || design.isEmpty()) {
            return Optional.empty();
        }
        complainOfDesign(tree, design.get());
        complainOfOutputs(tree, bound.outputs(), design.get().scenario());
        String scenario = "../" + design.get().scenario().name() + ".yaml";
        String text = TreeText.of(tree.with("scenario", scenario));
        return Optional.of(new SensitivityStudy(design.get(), bound.outputs(), bound.resamples(), text));
    }

    private void complainOfDesign(Tree.Mapping tree, SweepDesign design) {
        if (!(design.design() instanceof MorrisTrajectories) && !(design.design() instanceof SaltelliMatrices)) {
            problems.add(
                    tree.entries().get("design").value().place(),
                    "design.type",
                    "must be morris or saltelli, from which indices can be estimated");
        }
    }

    private void complainOfOutputs(Tree.Mapping tree, List<Output> outputs, Scenario scenario) {
        Tree.Entry entry = tree.entries().get(OUTPUTS);
        if (outputs.isEmpty()) {
            problems.add(entry.key(), OUTPUTS, "must name at least one");
        }
        List<Tree> items = entry.value() instanceof Tree.Sequence list ? list.items() : List.of();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Tree.Mapping item) {
                new OutputCheck(item, OUTPUTS + "[" + i + "]", problems).check(outputs.get(i), scenario);
            }
        }
    }
}
