package org.sepsim.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.Plan;
import org.sepsim.experiment.RunSpec;
import org.sepsim.results.ResultsWriter;
import org.sepsim.results.ScratchFolder;

/**
 * What long work would take, from a {@link Probe} of it.
 *
 * @param runs how many
 * @param values stored values of all
 * @param seconds for all, from the start of the program to its end
 * @param memory bytes
 * @param disk bytes in the end
 * @param working bytes on the disk while it works, beside these
 * @param engine on which
 */
record Forecast(int runs, long values, double seconds, double memory, double disk, double working, LocalEngine engine) {
    /** What the database takes to itself for each thread: values of a part, twice as it turns them into columns. */
    private static final double DATABASE_BYTES_A_THREAD = 64 << 20;

    /**
     * Runs worlds for some seconds and writes them to a folder that is deleted again.
     *
     * @param addOn what is added to the results
     */
    static Forecast of(Plan plan, LocalEngine engine, ResultsWriter.AddOn addOn)
            throws InterruptedException, IOException {
        double started = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        long values = 0;
        for (RunSpec run : plan.runs()) {
            values += (long) run.reporting().keys().size()
                    * run.reporting().periods().count();
        }
        int runs = plan.runs().size();
        try (ScratchFolder scratch = ScratchFolder.of("forecast")) {
            Probe probe = Probe.of(plan, engine, addOn, scratch.path());
            double seen = (double) values / runs * probe.all().runs();
            double memory = Memory.peak() + inDatabase((double) values, engine) - inDatabase(seen, engine);
            return new Forecast(
                    runs, values, started + probe.seconds(runs), memory, probe.disk(runs), probe.spooled(runs), engine);
        }
    }

    private static double inDatabase(double values, LocalEngine engine) {
        int writers = Math.min(engine.threads(), ResultsWriter.MOST_THREADS);
        return Math.min(writers * DATABASE_BYTES_A_THREAD, 2 * values * Double.BYTES);
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
                working / 1e6);
    }
}
