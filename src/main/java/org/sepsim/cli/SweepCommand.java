package org.sepsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.Plan;
import org.sepsim.experiment.RunEngine;
import org.sepsim.experiment.SweepRequest;
import org.sepsim.experiment.design.DesignReader;
import org.sepsim.experiment.design.SweepDesign;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim sweep}. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Runs a designed experiment: worlds of every point of a design, with charts over the factors.")
final class SweepCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DESIGN", description = "Design file (YAML), such as those in scenarios/sweeps.")
    private Path file;

    @Option(names = "--replicates", paramLabel = "N", description = "Worlds of each point (default: as in the file).")
    private Integer replicates;

    @Option(names = "--dry-run", description = "Run a few worlds, print what all would take, store nothing.")
    private boolean dryRun;

    @Mixin
    private WorkOptions work;

    @Mixin
    private StudyOptions study;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        SweepRequest request = request();
        RunEngine engine = work.engine();
        Plan plan = work.part(request);
        Path folder =
                study.outOr(work.folder(Path.of("results", request.design().name())));
        if (dryRun) {
            out.println(Forecast.of(plan, work.local(), made -> keep(request.design(), made))
                    .text(folder));
            return ExitCode.DONE;
        }
        Batch batch = new Batch(plan, folder, work.resume(), Installation.build(), CommandText.of(spec));
        long start = System.nanoTime();
        Batch.Report report = new LongWork(spec, common, ", with fewer --replicates it ends with all points even")
                .run(progress -> batch.run(engine, progress, made -> keep(request.design(), made)));
        Closing closing = new Closing(report, (System.nanoTime() - start) / 1e9);
        if (common.json()) {
            closing.printJson(out);
        } else if (!common.quiet()) {
            closing.printSweep(request.design().points().size(), out);
        }
        return closing.end(spec.commandLine().getErr());
    }

    private SweepRequest request() {
        SweepDesign design = DesignReader.read(file, study.sets(), study.seed());
        List<Measure> measures = design.measures().isEmpty() ? Measures.ofBatch() : design.measures();
        try {
            return new SweepRequest(
                    design,
                    replicates == null ? design.replicates() : replicates,
                    study.seed(),
                    study.measuresOr(measures),
                    study.periods(),
                    study.invariants());
        } catch (IllegalArgumentException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    /** A shard may lack points, so that there is nothing to draw before all are joined. */
    private void keep(SweepDesign design, Path folder) throws IOException {
        if (work.shard().whole()) {
            Leaves.sweep(design, folder);
        } else {
            design.table().write(folder);
        }
    }
}
