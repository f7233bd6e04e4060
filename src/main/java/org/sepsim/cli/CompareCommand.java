package org.sepsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.Comparison;
import org.sepsim.experiment.Course;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.Ranking;
import org.sepsim.experiment.Request;
import org.sepsim.observe.Measures;
import org.sepsim.report.Charts;
import org.sepsim.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim compare}. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = {
            "Runs scenarios side by side, each world with the same luck, and tells what differs, how sure that is, and who gains and who loses.",
            "A placebo of the baseline runs beside: it must differ in nothing, else the result opens with a warning."
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BASELINE", description = "Scenario file (YAML) that is compared with.")
    private Path baseline;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ALTERNATIVE", description = "Other scenario files.")
    private List<Path> alternatives = new ArrayList<>();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            defaultValue = "200",
            description = "Worlds of each scenario (default: ${DEFAULT-VALUE}); with --until-ranked, at most.")
    private int replicates;

    @Mixin
    private LocalOptions local;

    @Option(names = "--dry-run", description = "Run a few worlds, print what all would take, store nothing.")
    private boolean dryRun;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private StudyOptions study;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        Request request = request();
        Comparison comparison = judging.comparison(request);
        LocalEngine engine = local.engine();
        Path folder = study.outOr(defaultFolder(request));
        if (dryRun) {
            out.println(Forecast.of(request, engine, Charts::write).text(folder));
            return ExitCode.DONE;
        }
        Batch batch = new Batch(request, folder, local.resume(), Installation.build(), CommandText.of(spec));
        long start = System.nanoTime();
        Batch.Report report = new LongWork(spec, common).run(progress -> run(batch, comparison, engine, progress));
        ComparisonClosing closing = new ComparisonClosing(report, (System.nanoTime() - start) / 1e9);
        closing.printWarnings(spec.commandLine().getErr());
        if (common.json()) {
            closing.printJson(out);
        } else if (!common.quiet()) {
            closing.print(out);
        }
        return new Closing(report, 0).end(spec.commandLine().getErr());
    }

    private Request request() {
        List<Path> files = new ArrayList<>(List.of(baseline));
        files.addAll(alternatives);
        try {
            return new Request(
                    Comparison.withPlacebo(ScenarioFiles.read(files, study.sets())),
                    replicates,
                    1,
                    study.seed(),
                    study.measuresOr(Measures.ofComparison()),
                    study.periods(),
                    study.invariants());
        } catch (IllegalArgumentException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    /** Named after the scenarios that were asked for; the placebo is not. */
    private static Path defaultFolder(Request request) {
        List<String> names = request.scenarios().stream().map(Scenario::name).toList();
        return Path.of("results", String.join("+", names.subList(0, names.size() - 1)));
    }

    private Batch.Report run(Batch batch, Comparison comparison, LocalEngine engine, Batch.Progress progress)
            throws InterruptedException {
        Optional<Ranking> ranking = judging.ranking(comparison);
        Course course = ranking.isPresent() ? ranking.get() : Course.ALL;
        return batch.run(
                engine, progress, comparison.files(ranking, folder -> Leaves.comparison(comparison, folder)), course);
    }
}
