package org.sepsim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.calibration.Calibration;
import org.sepsim.experiment.calibration.CalibrationReader;
import org.sepsim.experiment.calibration.CalibrationStudy;
import org.sepsim.experiment.calibration.CalibrationTables;
import org.sepsim.experiment.calibration.Posterior;
import org.sepsim.experiment.evidence.Comparison;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.model.Quarter;
import org.sepsim.report.CalibrationCharts;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.Shard;
import org.sepsim.results.TableFolder;
import org.sepsim.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private EvidenceOptions options;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CalibrationStudy study = CalibrationReader.read(file, options.sets());
        int replicates = options.replicatesOr(study.replicates());
        Worlds worlds = new Worlds(options.seed(), replicates, options.engine().threads());
        Path folder = options.outOr(Path.of("results", study.name()));
        String start = Instant.now().toString();
        CalibrationTables tables;
        try (TableFolder results = TableFolder.open(folder, options.resume())) {
            tables = new CalibrationTables(study, run(new Calibration(study, worlds), results.work()));
            results.finish(
                    provenance(study, replicates, start),
                    Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR),
                    made -> {
                        tables.write(made);
                        CalibrationCharts.write(made);
                    });
        }
        if (common.json()) {
            out.println(Json.of(Map.of("folder", folder.toString(), "parameters", tables.parameters())));
        } else if (!common.quiet()) {
            print(tables, out);
            out.println("results in " + folder + " (posterior.csv, parameters.csv, fit.csv; charts/ the pictures)");
        }
        return ExitCode.DONE;
    }

    private Posterior run(Calibration calibration, Path work) {
        PrintWriter err = spec.commandLine().getErr();
        boolean silent = common.quiet() || common.json();
        try (Interruption interruption = new Interruption();
                ProgressDisplay progress =
                        new ProgressDisplay(err, silent, Installation.terminal(), interruption::heard)) {
            Posterior posterior = calibration.run(work, progress);
            progress.writing();
            return posterior;
        } catch (CancellationException e) {
            err.println(e.getMessage() + "; the same command with --resume goes on from there");
            err.flush();
            throw e;
        }
    }

    private Provenance provenance(CalibrationStudy study, int replicates, String start) {
        Scenario base = study.space().scenario();
        ScenarioText text = new ScenarioText(
                base.name(),
                base.sha256(),
                base.resolvedText(),
                base.worldFiles().location());
        Batch.Build build = Installation.build();
        return new Provenance(
                build.version(),
                build.commit(),
                Runtime.version().toString(),
                CommandText.of(spec),
                List.of(text, ScenarioText.of(study.name(), study.text())),
                options.seed(),
                replicates,
                new Provenance.Asked(1, List.of(), false, Shard.WHOLE),
                LocalEngine.NAME,
                start,
                Instant.now().toString());
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
