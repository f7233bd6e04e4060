package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JSlider;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.sepsim.gui.session.Ensemble;

/** A slider that is dragged while 100 worlds run. Times are told, and held to bounds that a busy machine keeps too. */
class InstantEnsembleTest extends WindowOnDisplay {
    private static final String DEPTH = "policy.exportControl.depth";

    @Test
    void aSliderRunsTheEnsembleAgainAndTheWindowNeverFreezes() throws Exception {
        untilAllWorldsAreDrawn();
        Ensemble twin =
                inSwing(() -> window.desk().ensemble(window.desk().twin()).orElseThrow());
        tab("Levers");
        AtomicLong worst = new AtomicLong();
        Thread watch = watch(worst);
        for (int place = 62; place <= 86; place += 4) {
            set(place);
            Thread.sleep(20);
        }
        long begin = System.nanoTime();
        set(90);
        until(
                "the value is on show",
                () -> "0.9".equals(window.desk().branch().changes().levers().get(DEPTH)));
        until("a first picture", () -> worldsOnShow() >= 1);
        long first = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        until("all worlds", () -> worldsOnShow() == 100);
        long all = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        watch.interrupt();
        watch.join();
        System.out.printf(
                "first picture after %d ms, 100 worlds after %d ms, longest wait %d ms%n", first, all, worst.get());
        tab("Twin");
        picture("11-lever");
        assertThat(worst.get()).as("longest wait of Swing's thread, ms").isLessThan(2000);
        assertThat(first).as("first picture, ms").isLessThan(5000);
        assertThat(all).as("all worlds, ms").isLessThan(30_000);
        assertThat(inSwing(() -> window.desk().session().tree().all())).hasSize(2);
        assertThat(inSwing(() -> window.desk().ensemble(window.desk().twin()).orElseThrow()))
                .as("the twin's worlds are kept")
                .isSameAs(twin);
    }

    private void set(int place) throws Exception {
        run(() -> find(JSlider.class, DEPTH).setValue(place));
    }

    private int worldsOnShow() {
        return window.bench().charts().worldsOnShow(window.desk().branch());
    }

    /** Asks Swing's thread again and again and notes how long the answer took. */
    private static Thread watch(AtomicLong worst) {
        Thread watch = new Thread(() -> {
            try {
                while (true) {
                    long asked = System.nanoTime();
                    SwingUtilities.invokeAndWait(() -> {});
                    worst.accumulateAndGet(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked), Math::max);
                    Thread.sleep(10);
                }
            } catch (InterruptedException | InvocationTargetException e) {
                Thread.currentThread().interrupt();
            }
        });
        watch.start();
        return watch;
    }
}
