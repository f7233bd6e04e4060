package org.sepsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.Plan;
import org.sepsim.experiment.sensitivity.SensitivityReader;
import org.sepsim.experiment.sensitivity.SensitivityStudy;
import org.sepsim.experiment.sensitivity.StudyPlan;
import org.sepsim.results.IndexTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim sensitivity}. */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Asks which parameters move an output: Morris's effects or Sobol's indices, with intervals.")
final class SensitivityCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "Study file (YAML), such as those in scenarios/studies.")
    private Path file;

    @Option(names = "--dry-run", description = "Run a few worlds, print what all would take, store nothing.")
    private boolean dryRun;

    @Mixin
    private EvidenceOptions options;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        SensitivityStudy study = SensitivityReader.read(file, options.sets(), options.seed());
        int replicates = options.replicatesOr(study.design().replicates());
        Plan request = StudyPlan.of(study, replicates, options.seed());
        Path folder = options.outOr(Path.of("results", study.design().name()));
        if (dryRun) {
            out.println(Forecast.of(request, options.engine(), made -> {}).text(folder));
            return ExitCode.DONE;
        }
        Batch batch = new Batch(request, folder, options.resume(), Installation.build(), CommandText.of(spec));
        long start = System.nanoTime();
        Batch.Report report = new LongWork(spec, common)
                .run(progress -> batch.run(
                        options.engine(),
                        progress,
                        made -> Leaves.study(study, options.seed(), Leaves.MANIFEST, options.engine(), made)));
        Closing closing = new Closing(report, (System.nanoTime() - start) / 1e9);
        if (common.json()) {
            closing.printJson(out);
        } else if (!common.quiet()) {
            print(IndexTable.read(report.folder()), out);
            closing.printSweep(study.design().points().size(), out);
        }
        return closing.end(spec.commandLine().getErr());
    }

    private static void print(IndexTable table, PrintWriter out) {
        String output = "";
        for (IndexTable.Row row : table.rows()) {
            String of = row.key().measure() + " " + row.key().entity() + " "
                    + row.key().generation() + " " + row.year();
            if (!of.equals(output)) {
                out.println(of);
                output = of;
            }
            out.printf(
                    Locale.ROOT,
                    "  %-8s %-48s %10.4g  [%.4g, %.4g]%n",
                    row.index(),
                    row.factor(),
                    row.value(),
                    row.low(),
                    row.high());
        }
    }
}
