package org.sepsim.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.ScenarioTexts;
import org.sepsim.experiment.evidence.FactSheet;
import org.sepsim.experiment.evidence.Moments;
import org.sepsim.experiment.evidence.Skill;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.experiment.evidence.TargetFile;
import org.sepsim.experiment.evidence.Validation;
import org.sepsim.experiment.evidence.ValidationTables;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.model.Quarter;
import org.sepsim.report.ValidationCharts;
import org.sepsim.results.Periods;
import org.sepsim.results.Table;
import org.sepsim.results.TableFolder;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim validate}. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Compares worlds with data: every target, and naive forecasts beside the model's.")
final class ValidateCommand implements Callable<Integer> {
    /** Rows of the targets that are measured in the scenario of the command line. */
    private static final String GIVEN = "baseline";

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file;

    @Option(
            names = "--targets",
            paramLabel = "FILE",
            description = "Table of targets (default: targets.csv beside the scenario).")
    private Path targetFile;

    @Mixin
    private EvidenceOptions options;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Map<Scenario, List<Target>> asked = asked();
        int replicates = options.replicatesOr(200);
        List<Target> all = asked.values().stream().flatMap(List::stream).toList();
        Path folder = options.outOr(
                Path.of("results", asked.keySet().iterator().next().name() + "-validate"));
        String start = Instant.now().toString();
        Validation validation;
        double[][] factValues;
        FactSheet facts = new FactSheet(asked.keySet().iterator().next());
        try (TableFolder results = TableFolder.open(folder, false)) {
            validation = run(asked, all, replicates);
            factValues = new Worlds(options.seed(), replicates, options.engine().threads()).of(facts, done -> {});
            results.finish(
                    TableProvenance.of(
                            spec,
                            asked.keySet().stream().map(ScenarioTexts::of).toList(),
                            options.seed(),
                            replicates,
                            start),
                    Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR),
                    made -> {
                        ValidationTables.write(validation, options.seed(), made);
                        facts.write(factValues, made);
                        ValidationCharts.write(made);
                    });
        }
        if (common.json()) {
            out.println(Json.of(Map.of(
                    "folder", folder.toString(),
                    "failed", validation.failed(),
                    "summary", validation.summaries())));
        } else if (!common.quiet()) {
            print(validation, out);
            printFacts(facts.table(factValues), out);
            out.println("results in " + folder + " (validation.csv holds every target, charts/ the pictures)");
        }
        return validation.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    /** The targets of each scenario, the given one first; those of another are measured in the file of its name beside it. */
    private Map<Scenario, List<Target>> asked() {
        Path beside = targetFile == null ? file.resolveSibling("targets.csv") : targetFile;
        List<Target> targets = TargetFile.read(beside);
        Map<Scenario, List<Target>> asked = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(List.of(GIVEN));
        targets.stream()
                .map(Target::scenario)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        for (String name : names) {
            List<Target> its = targets.stream()
                    .filter(target -> target.scenario().equals(name))
                    .toList();
            if (its.isEmpty()) {
                continue;
            }
            Scenario scenario = ScenarioReader.read(name.equals(GIVEN) ? file : other(name, beside), options.sets());
            List<Target> unanswered = new Moments(scenario, its).unanswered();
            if (!unanswered.isEmpty()) {
                throw new UserMistake(beside + ": scenario " + scenario.name() + " has no numbers of "
                        + unanswered.get(0).entity() + " for "
                        + unanswered.get(0).id());
            }
            asked.put(scenario, its);
        }
        return asked;
    }

    private Path other(String name, Path targets) {
        Path other = file.resolveSibling(name + ".yaml");
        if (!Files.isRegularFile(other)) {
            throw new UserMistake(targets + ": names scenario " + name + ", but there is no " + other);
        }
        return other;
    }

    private Validation run(Map<Scenario, List<Target>> asked, List<Target> all, int replicates)
            throws InterruptedException {
        LocalEngine engine = options.engine();
        Worlds worlds = new Worlds(options.seed(), replicates, engine.threads());
        boolean silent = common.quiet() || common.json();
        int of = replicates * asked.size();
        List<Validation> parts = new ArrayList<>();
        try (ProgressDisplay progress =
                new ProgressDisplay(spec.commandLine().getErr(), silent, Installation.terminal(), () -> false)) {
            progress.stored(0, of);
            for (Map.Entry<Scenario, List<Target>> one : asked.entrySet()) {
                int before = parts.size() * replicates;
                parts.add(Validation.of(
                        one.getKey(), one.getValue(), all, worlds, done -> progress.stored(before + done, of)));
            }
            progress.writing();
        }
        return parts.stream().reduce(Validation::and).orElseThrow();
    }

    private void print(Validation validation, PrintWriter out) {
        out.println("use      targets  inside  median plausible  width  interval score (half ranges)");
        for (Validation.Summary of : validation.summaries()) {
            out.printf(
                    Locale.ROOT,
                    "%-8s %7d  %5.0f%%  %15.0f%%  %5.2f  %.2f%n",
                    of.use(),
                    of.targets(),
                    100 * of.inside(),
                    100 * of.medianPlausible(),
                    of.width(),
                    of.intervalScore());
        }
        validation.skills(options.seed()).stream().map(Skill::sentence).forEach(out::println);
    }

    private static void printFacts(Table facts, PrintWriter out) {
        for (List<String> row : facts.rows()) {
            out.printf(
                    Locale.ROOT,
                    "%-3s %-8s holds in %3.0f%% of worlds, median %.3g: %s%n",
                    facts.text(row, "fact"),
                    facts.text(row, "origin"),
                    100 * facts.number(row, "holds"),
                    facts.number(row, "p50"),
                    facts.text(row, "statement"));
        }
    }
}
