package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sepsim.experiment.calibration.Calibration;
import org.sepsim.experiment.calibration.CalibrationReader;
import org.sepsim.experiment.calibration.CalibrationStudy;
import org.sepsim.experiment.calibration.CalibrationTables;
import org.sepsim.experiment.calibration.Posterior;
import org.sepsim.experiment.design.SweepDesign;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.experiment.evidence.TargetFile;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.experiment.sensitivity.SensitivityReader;
import org.sepsim.experiment.sensitivity.SensitivityStudy;
import org.sepsim.experiment.sensitivity.StudyPlan;
import org.sepsim.experiment.validation.Answers;
import org.sepsim.experiment.validation.Backtest;
import org.sepsim.experiment.validation.BacktestFit;
import org.sepsim.experiment.validation.Examination;
import org.sepsim.experiment.validation.ValidationStudy;
import org.sepsim.results.DifferenceTable;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsWriter.AddOn;
import org.sepsim.results.StoredValues;
import org.sepsim.results.Table;
import org.sepsim.results.TableFolder;
import org.sepsim.results.TextKind;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/**
 * Runs again what a figure shows.
 *
 * @param asked what was asked for
 * @param world folder of the world files
 */
public record Reproduction(Manifest asked, Path world) {
    /**
     * The scenarios that were asked for.
     *
     * @throws org.sepsim.results.ResultsException if the world files are others
     */
    public List<Scenario> scenarios() {
        ScenarioReader reader = new ScenarioReader();
        return TextKind.scenarios(asked.provenance().scenarios()).stream()
                .map(text -> StoredRequest.scenario(reader, text, world))
                .toList();
    }

    /**
     * Stores the runs in a folder and draws.
     *
     * @param draw what is added to the folder
     * @param compared whether differences of the second scenario from the first are needed
     * @throws org.sepsim.results.ResultsException if the world files are others
     * @throws InterruptedException if the thread is interrupted
     */
    public void run(Path folder, RunEngine engine, Batch.Progress progress, AddOn draw, boolean compared)
            throws InterruptedException {
        Provenance from = asked.provenance();
        Plan plan = StoredRequest.of(asked, Optional.of(world));
        batch(plan, folder).run(engine, progress, compared ? withDifferences(from, draw) : draw);
    }

    /** What is added to a folder, given what was run for it. */
    @FunctionalInterface
    public interface Adds<T> {
        /** Writes into a folder. */
        void write(T of, Path folder) throws IOException;
    }

    /** What is added to the folder of a study, given its seed too. */
    @FunctionalInterface
    public interface AddsSeeded<T> {
        /** Writes into a folder. */
        void write(T of, long seed, Path folder) throws IOException;
    }

    /**
     * A whole comparison.
     *
     * @param files what is made of it
     * @throws org.sepsim.results.ResultsException if the world files are others
     */
    public void comparison(Path folder, RunEngine engine, Batch.Progress progress, Function<Comparison, AddOn> files)
            throws InterruptedException {
        Request request = (Request) StoredRequest.of(asked, Optional.of(world));
        Judging judging = Judging.of(asked.provenance().asked().judged());
        ComparisonPlan plan = new ComparisonPlan(request, judging);
        Comparison comparison = plan.comparison();
        batch(plan, folder).run(engine, progress, files.apply(comparison), comparison.course());
    }

    /** A whole sweep. */
    public void sweep(Path folder, RunEngine engine, Batch.Progress progress, Adds<SweepDesign> adds)
            throws InterruptedException {
        SweepRequest request = (SweepRequest) StoredRequest.of(asked, Optional.of(world));
        batch(request, folder).run(engine, progress, made -> adds.write(request.design(), made));
    }

    /** A whole sensitivity study. */
    public void study(Path folder, RunEngine engine, Batch.Progress progress, AddsSeeded<SensitivityStudy> adds)
            throws IOException, InterruptedException {
        Provenance from = asked.provenance();
        try (ScratchTexts texts = ScratchTexts.of(asked, world)) {
            SensitivityStudy study = SensitivityReader.read(texts.study(), List.of(), from.seed());
            batch(StudyPlan.of(study, from.replicates(), from.seed()), folder)
                    .run(engine, progress, made -> adds.write(study, from.seed(), made));
        }
    }

    /** A whole comparison with data. */
    public void validation(Path folder, LocalEngine engine, Batch.Progress progress, Adds<Answers> adds)
            throws IOException, InterruptedException {
        Provenance from = asked.provenance();
        try (ScratchTexts texts = ScratchTexts.of(asked, world);
                TableFolder results = TableFolder.open(folder, false)) {
            Path table = texts.targets();
            List<Target> targets = TargetFile.read(table);
            ScenarioReader reader = new ScenarioReader();
            Optional<Table> posterior = BacktestFit.in(from.scenarios());
            Optional<CalibrationStudy> study = posterior.isPresent()
                    ? Optional.of(CalibrationReader.read(texts.study(), List.of()))
                    : Optional.empty();
            ValidationStudy whole = new ValidationStudy(
                    ValidationStudy.byScenario(
                            targets,
                            (name, its) -> reader.scenario(
                                    name.equals(ValidationStudy.GIVEN) ? texts.scenario() : texts.scenario(name),
                                    List.of())),
                    TargetFile.text(table),
                    sets -> reader.scenario(texts.scenario(), sets),
                    TextKind.EXTENT
                            .in(from.scenarios())
                            .map(text -> Integer.parseInt(text.text()))
                            .orElse(0),
                    study.map(of -> Backtest.of(of, posterior.orElseThrow(), targets)));
            Worlds worlds = new Worlds(from.seed(), from.replicates(), engine.threads());
            Answers answers = new Examination(whole, worlds, progress).run(results.work());
            progress.writing();
            results.finish(from, asked.periods(), made -> adds.write(answers, made));
        }
    }

    /** A whole calibration. */
    public void calibration(Path folder, LocalEngine engine, Batch.Progress progress, Adds<CalibrationTables> adds)
            throws IOException, InterruptedException {
        Provenance from = asked.provenance();
        try (ScratchTexts texts = ScratchTexts.of(asked, world);
                TableFolder results = TableFolder.open(folder, false)) {
            texts.targets();
            CalibrationStudy study = CalibrationReader.read(texts.study(), List.of());
            Worlds worlds = new Worlds(from.seed(), from.replicates(), engine.threads());
            Posterior posterior = new Calibration(study, worlds).run(results.work(), progress);
            progress.writing();
            CalibrationTables tables = new CalibrationTables(study, posterior);
            results.finish(from, asked.periods(), made -> adds.write(tables, made));
        }
    }

    private Batch batch(Plan plan, Path folder) {
        Provenance from = asked.provenance();
        Batch.Build build = new Batch.Build(from.version(), from.commit());
        return new Batch(new Retold(plan, from.scenarios()), folder, false, build, "");
    }

    private static AddOn withDifferences(Provenance from, AddOn draw) {
        List<String> names =
                from.scenarios().stream().map(Provenance.ScenarioText::name).toList();
        return new AddOn() {
            @Override
            public void write(Path folder) {
                throw new IllegalStateException("differences are made of runs, not of " + folder);
            }

            @Override
            public void write(Path folder, StoredValues runs) throws IOException {
                new DifferenceTable(runs, names.get(0), from.seed()).write(names.subList(1, names.size()), folder);
                draw.write(folder);
            }
        };
    }
}
