package org.sepsim.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.calibration.CalibrationReader;
import org.sepsim.experiment.calibration.CalibrationStudy;
import org.sepsim.experiment.evidence.Moments;
import org.sepsim.experiment.evidence.Skill;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.experiment.evidence.TargetFile;
import org.sepsim.experiment.evidence.Validation;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.experiment.validation.Answers;
import org.sepsim.experiment.validation.Backtest;
import org.sepsim.experiment.validation.BacktestFit;
import org.sepsim.experiment.validation.Examination;
import org.sepsim.experiment.validation.ValidationStudy;
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
    private static final int USUALLY_OFF = 50;

    private final ScenarioReader reader = new ScenarioReader();

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file;

    @Option(
            names = "--targets",
            paramLabel = "FILE",
            description = "Table of targets (default: targets.csv beside the scenario).")
    private Path targetFile;

    @Option(
            names = "--mechanisms-off",
            paramLabel = "N",
            description = "Worlds in which each mechanism is switched off in turn, to see which fact it carries; 0 for"
                    + " none (default: 50, or all if there are fewer).")
    private Integer ablated;

    @Option(
            names = "--backtest",
            paramLabel = "STUDY",
            description = "Calibration whose parameters predict the 5G and 6G targets later than those it fits, such as"
                    + " scenarios/studies/to-2017.yaml.")
    private Path backtest;

    @Option(
            names = "--fitted",
            paramLabel = "DIR",
            description = "Results of that calibration (default: results/<study>; fitted anew if they are not there).")
    private Path fitted;

    @Mixin
    private EvidenceOptions options;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        int replicates = options.replicatesOr(200);
        Worlds worlds = new Worlds(options.seed(), replicates, options.engine().threads());
        List<Target> targets = TargetFile.read(table());
        Map<Scenario, List<Target>> asked = asked(targets);
        Optional<CalibrationStudy> fit = fit();
        Path folder = options.outOr(
                Path.of("results", asked.keySet().iterator().next().name() + "-validate"));
        String start = Instant.now().toString();
        Answers answers;
        try (TableFolder results = TableFolder.open(folder, options.resume())) {
            ValidationStudy study = new LongWork(spec, common)
                    .run(progress -> new ValidationStudy(
                            asked,
                            TargetFile.text(table()),
                            this::variant,
                            ablated(replicates),
                            fit.map(of -> Backtest.of(of, posterior(of, results.work(), progress), targets))));
            answers = new LongWork(spec, common).run(progress -> {
                Answers found = new Examination(study, worlds, progress).run(results.work());
                progress.writing();
                return found;
            });
            results.finish(
                    TableProvenance.of(spec, study.texts(), options.seed(), replicates, start),
                    Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR),
                    made -> Leaves.validation(answers, made));
        }
        if (common.json()) {
            out.println(Json.of(Map.of(
                    "folder", folder.toString(),
                    "failed", answers.failed(),
                    "summary", answers.validation().summaries())));
        } else if (!common.quiet()) {
            print(answers.validation().summaries(), answers.validation().skills(options.seed()), out);
            printFacts(answers.facts(), out);
            answers.backtest().ifPresent(predicted -> {
                out.println("Predicted by parameters fitted to earlier data, given the events that happened:");
                print(predicted.summaries(), predicted.skills(), out);
            });
            out.println("results in " + folder
                    + " (report.html tells it, validation.csv holds every target, charts/ the pictures)");
        }
        return answers.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private Path table() {
        return targetFile == null ? file.resolveSibling(TargetFile.NAME) : targetFile;
    }

    private int ablated(int replicates) {
        int wanted = ablated == null ? USUALLY_OFF : ablated;
        if (wanted < 0) {
            throw new UserMistake("--mechanisms-off must be at least 0 but is " + wanted);
        }
        return Math.min(wanted, replicates);
    }

    /** The scenario with some parameters set, those of the command line below. */
    private Scenario variant(List<String> sets) {
        List<String> all = new ArrayList<>(options.sets());
        all.addAll(sets);
        return reader.scenario(file, all);
    }

    /** Targets of another scenario than the given one are measured in the file of its name beside it. */
    private Map<Scenario, List<Target>> asked(List<Target> targets) {
        return ValidationStudy.byScenario(targets, (name, its) -> {
            boolean given = name.equals(ValidationStudy.GIVEN);
            Scenario scenario = ScenarioReader.read(given ? file : other(name, table()), options.sets());
            List<Target> unanswered = new Moments(scenario, its).unanswered();
            if (!unanswered.isEmpty()) {
                throw new UserMistake(table() + ": scenario " + scenario.name() + " has no numbers of "
                        + unanswered.get(0).entity() + " for "
                        + unanswered.get(0).id());
            }
            return scenario;
        });
    }

    /** The calibration of the back-test; it must fit the scenario that is validated, as every calibration without its ensemble. */
    private Optional<CalibrationStudy> fit() {
        if (backtest == null) {
            if (fitted != null) {
                throw new UserMistake("--fitted is for --backtest");
            }
            return Optional.empty();
        }
        CalibrationStudy study = CalibrationReader.read(backtest, options.sets());
        Scenario plain = variant(List.of("ensemble=none"));
        if (!study.space().scenario().sha256().equals(plain.sha256())) {
            throw new UserMistake("--backtest: " + backtest + " fits "
                    + study.space().scenario().name() + ", which is not what " + file + " holds");
        }
        return Optional.of(study);
    }

    private Table posterior(CalibrationStudy study, Path work, Batch.Progress progress) {
        Path folder = fitted == null ? Path.of("results", study.name()) : fitted;
        Optional<Table> stored = BacktestFit.stored(study, folder);
        if (stored.isEmpty() && fitted != null) {
            throw new UserMistake("--fitted: " + folder + " does not hold a calibration of " + backtest
                    + " as it and its scenario are now");
        }
        Worlds worlds =
                new Worlds(options.seed(), study.replicates(), options.engine().threads());
        return stored.orElseGet(() -> BacktestFit.fitted(study, worlds, work, progress));
    }

    private Path other(String name, Path targets) {
        Path other = file.resolveSibling(name + ".yaml");
        if (!Files.isRegularFile(other)) {
            throw new UserMistake(targets + ": names scenario " + name + ", but there is no " + other);
        }
        return other;
    }

    private static void print(List<Validation.Summary> summaries, List<Skill> skills, PrintWriter out) {
        out.println("use      targets  inside  median plausible  width  interval score (half ranges)");
        for (Validation.Summary of : summaries) {
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
        skills.stream().map(Skill::sentence).forEach(out::println);
    }

    private static void printFacts(Table facts, PrintWriter out) {
        for (List<String> row : facts.rows()) {
            double holds = facts.number(row, "holds");
            out.printf(
                    Locale.ROOT,
                    "%-3s %-8s %s, median %.3g: %s%n",
                    facts.text(row, "fact"),
                    facts.text(row, "origin"),
                    Double.isNaN(holds)
                            ? "has no number"
                            : String.format(Locale.ROOT, "holds in %3.0f%% of worlds", 100 * holds),
                    facts.number(row, "p50"),
                    facts.text(row, "statement"));
        }
    }
}
