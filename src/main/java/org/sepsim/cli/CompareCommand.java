package org.sepsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.Comparison;
import org.sepsim.experiment.ComparisonPlan;
import org.sepsim.experiment.Judging;
import org.sepsim.experiment.Plan;
import org.sepsim.experiment.Request;
import org.sepsim.experiment.RunEngine;
import org.sepsim.observe.Measures;
import org.sepsim.results.ResultsWriter;
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
    private WorkOptions work;

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
        ComparisonPlan whole = plan();
        Comparison comparison = whole.comparison();
        RunEngine engine = work.engine();
        Plan plan = work.part(whole);
        Path folder = study.outOr(work.folder(defaultFolder(comparison)));
        ResultsWriter.AddOn files = work.shard().whole() ? Leaves.comparison(comparison) : ResultsWriter.AddOn.NONE;
        if (dryRun) {
            out.println(Forecast.of(plan, work.local(), files).text(folder));
            return ExitCode.DONE;
        }
        Batch batch = new Batch(plan, folder, work.resume(), Installation.build(), CommandText.of(spec));
        long start = System.nanoTime();
        Batch.Report report =
                new LongWork(spec, common).run(progress -> batch.run(engine, progress, files, comparison.course()));
        double seconds = (System.nanoTime() - start) / 1e9;
        tell(report, seconds);
        return new Closing(report, seconds).end(spec.commandLine().getErr());
    }

    /** Of a shard there is nothing to tell but that it is there: what differs is known when all are joined. */
    private void tell(Batch.Report report, double seconds) {
        PrintWriter out = spec.commandLine().getOut();
        boolean whole = work.shard().whole();
        ComparisonClosing closing = new ComparisonClosing(report, seconds);
        closing.printWarnings(spec.commandLine().getErr());
        if (common.json() && whole) {
            closing.printJson(out);
        } else if (common.json()) {
            new Closing(report, seconds).printJson(out);
        } else if (!common.quiet() && whole) {
            closing.print(out);
        } else if (!common.quiet()) {
            new Closing(report, seconds).printShard(out);
        }
    }

    private ComparisonPlan plan() {
        Request request = request();
        Judging judged = judging.judging(request);
        if (judged.untilRanked() && !work.shard().whole()) {
            throw new UserMistake("--until-ranked looks at all worlds and cannot be divided; leave out --shard");
        }
        return new ComparisonPlan(request, judged);
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
    private static Path defaultFolder(Comparison comparison) {
        List<String> names = comparison.scenarios();
        return Path.of("results", String.join("+", names.subList(0, names.size() - 1)));
    }
}
