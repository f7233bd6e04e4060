package org.sepsim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.Request;
import org.sepsim.experiment.RunSpec;

/**
 * What a batch would take, from a few runs of it.
 *
 * @param runs how many
 * @param values stored values of all
 * @param seconds for the runs
 * @param engine on which
 */
record Forecast(int runs, long values, double seconds, LocalEngine engine) {
    private static final double PROBE_SECONDS = 1.5;
    private static final double BYTES_IN_PARQUET = 6.5;
    private static final double VALUES_WRITTEN_PER_SECOND = 3e6;

    static Forecast of(Request request, LocalEngine engine) {
        List<RunSpec> specs = request.runs();
        long start = System.nanoTime();
        int probes = 0;
        double last = 0;
        while (probes < specs.size() && (System.nanoTime() - start) / 1e9 < PROBE_SECONDS) {
            long begun = System.nanoTime();
            specs.get(probes++).run();
            last = (System.nanoTime() - begun) / 1e9;
        }
        long values = specs.stream()
                .mapToLong(s -> (long) s.reporting().keys().size()
                        * s.reporting().periods().count())
                .sum();
        int threads = Math.min(engine.threads(), Runtime.getRuntime().availableProcessors());
        return new Forecast(specs.size(), values, specs.size() * last / threads, engine);
    }

    String text(Path folder) {
        double megabytes = values * Double.BYTES / 1e6;
        return String.format(
                Locale.ROOT,
                "%d runs of %d values each on %d threads%ntime    about %.0f s%nmemory  about %.0f MB%ndisk    about %.0f MB in %s, %.0f MB more while it works",
                runs,
                values / runs,
                engine.threads(),
                Math.ceil(seconds + values / VALUES_WRITTEN_PER_SECOND + 2),
                200 + 2 * megabytes / runs * engine.threads() * 4,
                Math.ceil(values * BYTES_IN_PARQUET / 1e6 + 10),
                folder,
                megabytes);
    }
}
