package org.sepsim.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sepsim.experiment.evidence.Answers;
import org.sepsim.experiment.evidence.Moments;
import org.sepsim.experiment.evidence.Skill;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.experiment.evidence.TargetFile;
import org.sepsim.experiment.evidence.Validation;
import org.sepsim.experiment.evidence.ValidationStudy;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.model.Quarter;
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
        ValidationStudy study = study();
        int replicates = options.replicatesOr(200);
        Path folder = options.outOr(Path.of("results", study.first().name() + "-validate"));
        String start = Instant.now().toString();
        Answers answers;
        try (TableFolder results = TableFolder.open(folder, false)) {
            answers = run(study, replicates);
            results.finish(
                    TableProvenance.of(spec, study.texts(), options.seed(), replicates, start),
                    Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR),
                    made -> Leaves.validation(answers, made));
        }
        Validation validation = answers.validation();
        if (common.json()) {
            out.println(Json.of(Map.of(
                    "folder", folder.toString(),
                    "failed", validation.failed(),
                    "summary", validation.summaries())));
        } else if (!common.quiet()) {
            print(validation, out);
            printFacts(answers.facts(), out);
            out.println("results in " + folder
                    + " (report.html tells it, validation.csv holds every target, charts/ the pictures)");
        }
        return validation.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    /** Targets of another scenario than the given one are measured in the file of its name beside it. */
    private ValidationStudy study() {
        Path table = targetFile == null ? file.resolveSibling(TargetFile.NAME) : targetFile;
        List<Target> targets = TargetFile.read(table);
        return ValidationStudy.of(targets, TargetFile.text(table), (name, its) -> {
            boolean given = name.equals(ValidationStudy.GIVEN);
            Scenario scenario = ScenarioReader.read(given ? file : other(name, table), options.sets());
            List<Target> unanswered = new Moments(scenario, its).unanswered();
            if (!unanswered.isEmpty()) {
                throw new UserMistake(table + ": scenario " + scenario.name() + " has no numbers of "
                        + unanswered.get(0).entity() + " for "
                        + unanswered.get(0).id());
            }
            return scenario;
        });
    }

    private Path other(String name, Path targets) {
        Path other = file.resolveSibling(name + ".yaml");
        if (!Files.isRegularFile(other)) {
            throw new UserMistake(targets + ": names scenario " + name + ", but there is no " + other);
        }
        return other;
    }

    private Answers run(ValidationStudy study, int replicates) throws InterruptedException {
        Worlds worlds = new Worlds(options.seed(), replicates, options.engine().threads());
        boolean silent = common.quiet() || common.json();
        int of = study.worlds(replicates);
        try (ProgressDisplay progress =
                new ProgressDisplay(spec.commandLine().getErr(), silent, Installation.terminal(), () -> false)) {
            progress.stored(0, of);
            Answers answers = study.run(worlds, done -> progress.stored(done, of));
            progress.writing();
            return answers;
        }
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
