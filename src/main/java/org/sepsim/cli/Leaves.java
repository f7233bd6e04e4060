package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sepsim.experiment.BaseWorlds;
import org.sepsim.experiment.Comparison;
import org.sepsim.experiment.Convergence;
import org.sepsim.experiment.DrawTable;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.RunEngine;
import org.sepsim.experiment.UntilSure;
import org.sepsim.experiment.VarianceSplit;
import org.sepsim.experiment.calibration.CalibrationTables;
import org.sepsim.experiment.design.SweepDesign;
import org.sepsim.experiment.sensitivity.SensitivityStudy;
import org.sepsim.experiment.sensitivity.StudyIndices;
import org.sepsim.experiment.validation.Answers;
import org.sepsim.report.CalibrationCharts;
import org.sepsim.report.Charts;
import org.sepsim.report.DifferenceCharts;
import org.sepsim.report.IndexCharts;
import org.sepsim.report.Report;
import org.sepsim.report.SurenessCharts;
import org.sepsim.report.SweepCharts;
import org.sepsim.report.ValidationCharts;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsWriter;
import org.sepsim.results.StoredValues;

/** What a kind of experiment leaves beside what was run: tables, charts and the report; the same when a figure of it is drawn again. */
final class Leaves {
    /** Worlds of what a study varies or holds to data, for its course over time: enough for a band. */
    private static final int BASE_WORLDS = 30;

    /** The world files lie where the manifest says. */
    static final Path MANIFEST = Path.of("");

    private Leaves() {}

    /** Charts while the Parquet files are written, then tables of all runs, and a page, which asks for events too. */
    static ResultsWriter.AddOn batch(Optional<UntilSure> until) {
        return new ResultsWriter.AddOn() {
            @Override
            public void begin(Path folder) throws IOException {
                Charts.write(folder);
            }

            @Override
            public void write(Path folder) {
                throw new IllegalStateException("tables of a batch are made of runs, not of " + folder);
            }

            @Override
            public void write(Path folder, StoredValues runs) throws IOException {
                sureness(folder, runs);
                if (until.isPresent()) {
                    until.get().write(runs, folder);
                }
                Report.write(folder);
            }
        };
    }

    /** Charts of one scenario of a batch. */
    static ResultsWriter.AddOn charts() {
        return new ResultsWriter.AddOn() {
            @Override
            public void write(Path folder) {
                throw new IllegalStateException("tables of a batch are made of runs, not of " + folder);
            }

            @Override
            public void write(Path folder, StoredValues runs) throws IOException {
                Charts.write(folder);
                sureness(folder, runs);
            }
        };
    }

    /** What is drawn, how sure the numbers are, and of what they are unsure. */
    private static void sureness(Path folder, StoredValues runs) throws IOException {
        Provenance made = Manifest.read(folder).provenance();
        DrawTable.write(folder);
        Convergence.write(
                made.scenarios().stream().map(Provenance.ScenarioText::name).toList(), runs, folder);
        VarianceSplit.write(made, runs, folder);
        SurenessCharts.write(folder);
    }

    /** Tables of what differs, then what there is to look at. */
    static ResultsWriter.AddOn comparison(Comparison comparison) {
        return comparison.files(folder -> {
            DrawTable.write(folder);
            Charts.write(folder, scenario -> !scenario.equals(comparison.placebo()));
            DifferenceCharts.write(folder);
            Report.write(folder);
        });
    }

    static void sweep(SweepDesign design, Path folder) throws IOException {
        design.table().write(folder);
        sweep(folder);
    }

    /** The same where the table of the design is there already. */
    static void sweep(Path folder) throws IOException {
        SweepCharts.write(folder);
        Report.write(folder);
    }

    /** What a study leaves; {@code world} is the folder of the world files, empty where the manifest has it. */
    static void study(SensitivityStudy study, long seed, Path world, RunEngine engine, Path folder) throws IOException {
        study.design().table().write(folder);
        new StudyIndices(study, seed).of(folder).write(folder);
        base(BASE_WORLDS, world, engine, folder);
        IndexCharts.write(folder);
        Report.write(folder);
    }

    /** What a comparison with data leaves, made in this place. */
    static void validation(Answers answers, Path folder) throws IOException {
        validation(answers, MANIFEST, new LocalEngine(Runtime.getRuntime().availableProcessors()), folder);
    }

    /** The same; {@code world} as in {@link #study}. */
    static void validation(Answers answers, Path world, RunEngine engine, Path folder) throws IOException {
        answers.write(folder);
        int replicates = Manifest.read(folder).provenance().replicates();
        base(Math.min(replicates, BASE_WORLDS), world, engine, folder);
        ValidationCharts.write(folder);
        Report.write(folder);
    }

    private static void base(int replicates, Path world, RunEngine engine, Path folder) throws IOException {
        new BaseWorlds(replicates, Charts.needed()).write(folder, world, engine);
    }

    static void calibration(CalibrationTables tables, Path folder) throws IOException {
        tables.write(folder);
        CalibrationCharts.write(folder);
        Report.write(folder);
    }
}
