package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.Plan;
import org.sepsim.experiment.RunSpec;
import org.sepsim.results.ResultsWriter;

/**
 * What a batch or sweep would take, from some runs of its first and its last scenario or point.
 *
 * @param runs how many
 * @param values stored values of all
 * @param seconds for all
 * @param memory bytes
 * @param disk bytes in the end
 * @param engine on which
 */
record Forecast(int runs, long values, double seconds, double memory, double disk, LocalEngine engine) {
    /**
     * Runs a few worlds and writes them to a folder that is deleted again.
     *
     * @param addOn what is added to the results
     */
    static Forecast of(Plan plan, LocalEngine engine, ResultsWriter.AddOn addOn)
            throws InterruptedException, IOException {
        Probe probe = Probe.of(plan, engine, addOn);
        long values = 0;
        for (RunSpec run : plan.runs()) {
            values += (long) run.reporting().keys().size()
                    * run.reporting().periods().count();
        }
        int runs = plan.runs().size();
        return new Forecast(
                runs, values, probe.seconds(runs) + probe.writing(values), probe.memory(), probe.disk(runs), engine);
    }

    String text(Path folder) {
        return String.format(
                Locale.ROOT,
                "%d runs of %d values each on %d threads%n"
                        + "time    about %.0f s%nmemory  about %.0f MB%ndisk    about %.1f MB in %s, %.0f MB more while it works",
                runs,
                values / runs,
                engine.threads(),
                Math.ceil(seconds),
                Math.ceil(memory / 1e6),
                disk / 1e6,
                folder,
                values * Double.BYTES / 1e6);
    }
}
