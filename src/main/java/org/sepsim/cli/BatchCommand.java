package org.sepsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.Course;
import org.sepsim.experiment.Plan;
import org.sepsim.experiment.Request;
import org.sepsim.experiment.RunEngine;
import org.sepsim.experiment.UntilSure;
import org.sepsim.observe.Measures;
import org.sepsim.results.ResultsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim batch}. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Runs replicates of scenarios and stores trajectories with bands, all values, events and charts.")
final class BatchCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            defaultValue = "200",
            description = "Worlds of each scenario (default: ${DEFAULT-VALUE}); with --until, at most.")
    private int replicates;

    @Mixin
    private UntilOptions until;

    @Option(names = "--dry-run", description = "Run a few worlds, print what all would take, store nothing.")
    private boolean dryRun;

    @Mixin
    private StudyOptions study;

    @Mixin
    private WorkOptions work;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        Request request = request();
        RunEngine engine = work.engine();
        Optional<UntilSure> sure = until.of(request, work.shard());
        Plan plan = sure.<Plan>map(asked -> asked).orElseGet(() -> work.part(request));
        Path folder = study.outOr(work.folder(Batch.defaultFolder(request)));
        ResultsWriter.AddOn pictures = work.shard().whole() ? Leaves.batch(sure) : ResultsWriter.AddOn.NONE;
        if (dryRun) {
            out.println(Forecast.of(plan, work.local(), pictures).text(folder));
            return ExitCode.DONE;
        }
        Batch batch = new Batch(plan, folder, work.resume(), Installation.build(), CommandText.of(spec));
        long start = System.nanoTime();
        Batch.Report report = new LongWork(spec, common)
                .run(progress -> batch.run(
                        engine,
                        progress,
                        pictures,
                        sure.<Course>map(course -> course).orElse(Course.ALL)));
        Closing closing = new Closing(report, (System.nanoTime() - start) / 1e9);
        if (common.json()) {
            closing.printJson(out);
        } else if (!common.quiet()) {
            closing.print(out);
            sure.ifPresent(asked -> UntilOptions.tell(asked, report, out));
        }
        return closing.end(spec.commandLine().getErr());
    }

    private Request request() {
        try {
            return new Request(
                    ScenarioFiles.read(files, study.sets()),
                    replicates,
                    1,
                    study.seed(),
                    study.measuresOr(Measures.ofBatch()),
                    study.periods(),
                    study.invariants());
        } catch (IllegalArgumentException e) {
            throw new UserMistake(e.getMessage());
        }
    }
}
