package org.sepsim.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.sepsim.experiment.Batch;

/** How far a batch has come: a bar on a terminal, a line now and then elsewhere, nothing if nobody wants to know. */
final class ProgressDisplay implements Batch.Progress, AutoCloseable {
    private static final int LINES = 5;

    private final PrintWriter err;
    private final BooleanSupplier stopWanted;
    private final boolean quiet;
    private final boolean bar;
    private final long start = System.nanoTime();
    private ProgressBar drawn;
    private int begunWith = -1;
    private int toldAt;

    ProgressDisplay(PrintWriter err, boolean quiet, boolean terminal, BooleanSupplier stopWanted) {
        this.err = err;
        this.stopWanted = stopWanted;
        this.quiet = quiet;
        bar = terminal && !quiet;
    }

    @Override
    public void stored(int done, int of) {
        if (begunWith < 0) {
            begunWith = done;
            toldAt = done;
            drawn = bar ? bar(of) : null;
        }
        if (drawn != null) {
            drawn.stepTo(done);
        } else if (!quiet && done > begunWith && (done == of || (done - toldAt) * LINES >= of)) {
            toldAt = done;
            err.println(line(done, of));
        }
    }

    private static ProgressBar bar(int runs) {
        return new ProgressBarBuilder()
                .setTaskName("runs")
                .setInitialMax(runs)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .showSpeed()
                .build();
    }

    private String line(int done, int of) {
        double seconds = (System.nanoTime() - start) / 1e9;
        double rate = (done - begunWith) / seconds;
        return String.format(
                Locale.ROOT, "%d of %d runs, %.1f runs/s, %.0f s left", done, of, rate, Math.ceil((of - done) / rate));
    }

    @Override
    public void writing() {
        close();
        if (!quiet) {
            err.println("writing tables and charts");
        }
    }

    @Override
    public boolean stopWanted() {
        return stopWanted.getAsBoolean();
    }

    @Override
    public void close() {
        if (drawn != null) {
            drawn.close();
            drawn = null;
        }
    }
}
