package org.sepsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sepsim.experiment.calibration.Calibration;
import org.sepsim.experiment.calibration.CalibrationReader;
import org.sepsim.experiment.calibration.CalibrationStudy;
import org.sepsim.experiment.calibration.CalibrationTables;
import org.sepsim.experiment.calibration.Posterior;
import org.sepsim.experiment.evidence.Comparison;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.model.Quarter;
import org.sepsim.results.Periods;
import org.sepsim.results.TableFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim calibrate}. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Fits free parameters to targets: the best point, and the posterior by approximate Bayesian"
                + " computation.")
final class CalibrateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "Study file (YAML), such as those in scenarios/studies.")
    private Path file;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description =
                    "Also write the posterior to this CSV file, which a scenario may name as its ensemble, and beside it a text (.md) that tells where it comes from.")
    private Path keep;

    @Mixin
    private EvidenceOptions options;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        requireCsv();
        CalibrationStudy study = CalibrationReader.read(file, options.sets());
        int replicates = options.replicatesOr(study.replicates());
        Worlds worlds = new Worlds(options.seed(), replicates, options.engine().threads());
        Path folder = options.outOr(Path.of("results", study.name()));
        String start = Instant.now().toString();
        CalibrationTables tables;
        try (TableFolder results = TableFolder.open(folder, options.resume())) {
            tables = new CalibrationTables(study, run(new Calibration(study, worlds), results.work()));
            results.finish(
                    TableProvenance.of(spec, study.texts(), options.seed(), replicates, start),
                    Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR),
                    made -> Leaves.calibration(tables, made));
        }
        if (keep != null) {
            new KeptPosterior(folder, study).write(keep);
        }
        if (common.json()) {
            out.println(Json.of(Map.of("folder", folder.toString(), "parameters", tables.parameters())));
        } else if (!common.quiet()) {
            print(tables, out);
            out.printf(
                    "%d points, all %d worlds at the %d of them that could be near%n",
                    tables.posterior().points(), replicates, tables.posterior().wholePoints());
            if (keep != null) {
                out.println("posterior in " + keep + ": a scenario that says `ensemble: " + keep.getFileName()
                        + "` beside it draws from it");
            }
            out.println("results in " + folder
                    + " (report.html tells it; posterior.csv, parameters.csv, fit.csv; charts/ the pictures)");
        }
        return ExitCode.DONE;
    }

    /** Tells before hours of work. */
    private void requireCsv() {
        boolean csv = keep == null || String.valueOf(keep.getFileName()).endsWith(".csv");
        Path folder = keep == null ? null : keep.toAbsolutePath().getParent();
        if (!csv || (folder != null && !Files.isDirectory(folder))) {
            throw new UserMistake("--keep must name a .csv file in a folder that is there but is " + keep);
        }
    }

    private Posterior run(Calibration calibration, Path work) throws InterruptedException {
        return new LongWork(spec, common).run(progress -> {
            Posterior posterior = calibration.run(work, progress);
            progress.writing();
            return posterior;
        });
    }

    private static void print(CalibrationTables tables, PrintWriter out) {
        for (CalibrationTables.Known known : tables.parameters()) {
            out.printf(
                    Locale.ROOT,
                    "--set %s=%s   5-95 %%: %s to %s, s.d. %.2f of the prior's%s%n",
                    known.path(),
                    known.best(),
                    known.p05(),
                    known.p95(),
                    known.spread(),
                    known.identified() ? "" : ": not identified");
        }
        List<Comparison> fit = tables.fit();
        out.printf(
                Locale.ROOT,
                "%d of %d targets inside the 5-95 %% band, %d of the medians in the plausible range%n",
                fit.stream().filter(Comparison::inside).count(),
                fit.size(),
                fit.stream().filter(Comparison::medianPlausible).count());
    }
}
