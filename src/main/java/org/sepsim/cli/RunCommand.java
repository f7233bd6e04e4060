package org.sepsim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.Outcome;
import org.sepsim.experiment.Request;
import org.sepsim.experiment.RunEngine;
import org.sepsim.experiment.RunSpec;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Measures;
import org.sepsim.results.Periods;
import org.sepsim.results.ResultsWriter;
import org.sepsim.results.RunRows;
import org.sepsim.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim run}. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Runs one world of a scenario, prints it year by year and stores its values and events.")
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file;

    @Option(
            names = "--replicate",
            paramLabel = "K",
            defaultValue = "1",
            description = "Which world of the seed, as numbered in a batch (default: ${DEFAULT-VALUE}).")
    private int replicate;

    @Mixin
    private StudyOptions study;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    /** Hands on what has been run already. */
    private record AtHand(Outcome outcome) implements RunEngine {
        @Override
        public String name() {
            return "local";
        }

        @Override
        public void run(List<RunSpec> specs, Consumer<Outcome> sink) {
            sink.accept(outcome);
        }
    }

    /** Tells nothing: one world is soon run. */
    private static final class Silent implements Batch.Progress {
        @Override
        public void stored(int done, int of) {
            // Nothing to tell about one run.
        }

        @Override
        public void writing() {
            // Nothing to tell: it takes less than a second.
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Request asked = request();
        Scenario scenario = asked.scenarios().get(0);
        Path folder = study.outOr(Path.of("results", scenario.name() + "-run"));
        Request whole = new Request(
                asked.scenarios(),
                1,
                replicate,
                asked.seed(),
                Measures.ofBatch(),
                Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR),
                study.invariants());
        Outcome outcome = whole.runs().get(0).run();
        if (outcome instanceof Outcome.Failed failed) {
            spec.commandLine()
                    .getErr()
                    .println("the run failed: " + failed.failure().cause());
        } else if (outcome instanceof Outcome.Done done) {
            print(done.rows(), asked, out);
        }
        boolean same = asked.equals(whole);
        Batch batch = new Batch(asked, folder, false, Installation.build(), CommandText.of(spec));
        batch.run(same ? new AtHand(outcome) : new LocalEngine(1), new Silent(), ResultsWriter.AddOn.NONE);
        if (!common.quiet() && !common.json()) {
            out.println("values and events in " + folder);
        }
        return outcome instanceof Outcome.Failed ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private void print(RunRows rows, Request asked, PrintWriter out) {
        if (common.quiet()) {
            return;
        }
        YearTable table = YearTable.of(rows);
        int first = asked.periods().firstYear();
        int last = asked.periods().lastYear();
        if (common.json()) {
            out.println(Json.of(table.years(first, last)));
        } else {
            Scenario scenario = asked.scenarios().get(0);
            out.printf(
                    "%s: %s%nseed %d, replicate %d%n%n", scenario.name(), scenario.purpose(), study.seed(), replicate);
            table.print(first, last, out);
            out.println();
        }
        out.flush();
    }

    private Request request() {
        try {
            return new Request(
                    ScenarioFiles.read(List.of(file), study.sets()),
                    1,
                    replicate,
                    study.seed(),
                    study.measuresOr(Measures.ofBatch()),
                    study.periods(),
                    study.invariants());
        } catch (IllegalArgumentException e) {
            throw new UserMistake(e.getMessage());
        }
    }
}
