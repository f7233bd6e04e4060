package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.swing.JSlider;
import org.junit.jupiter.api.Test;
import org.sepsim.gui.session.Ensemble;
import org.sepsim.model.Quarter;

/** A slider that is dragged while 100 worlds run. How long it takes is told but not judged: the machine that tests may be busy. */
class InstantEnsembleTest extends WindowOnDisplay {
    private static final String DEPTH = "policy.exportControl.depth";

    @Test
    void aSliderRunsTheEnsembleAgainAndTheTwinsIsKept() throws Exception {
        untilAllWorldsAreDrawn();
        List<String> told = new CopyOnWriteArrayList<>();
        run(() -> window.desk().pace().tell(told::add));
        Ensemble twin =
                inSwing(() -> window.desk().ensemble(window.desk().twin()).orElseThrow());
        tab("Levers");
        JSlider dragged = inSwing(() -> find(JSlider.class, DEPTH));
        for (int place = 62; place <= 90; place += 4) {
            set(place);
            Thread.sleep(20);
        }
        until(
                "the value is on show",
                () -> "0.9".equals(window.desk().branch().changes().levers().get(DEPTH)));
        untilAllWorldsAreDrawn();
        assertThat(inSwing(() -> find(JSlider.class, DEPTH)))
                .as("the slider stays below the mouse")
                .isSameAs(dragged);
        assertThat(told).singleElement().asString().contains("first picture after", "all 100 worlds after");
        told.forEach(System.out::println);
        tab("Twin");
        picture("11-lever");
        assertThat(inSwing(() -> window.desk().session().tree().all())).hasSize(2);
        assertThat(inSwing(() -> window.desk().ensemble(window.desk().twin()).orElseThrow()))
                .as("the twin's worlds are kept")
                .isSameAs(twin);
    }

    @Test
    void theWindowAnswersWhileItsWorldsAreHeldUp() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        run(() -> window.desk()
                .work(
                        () -> {
                            held.await();
                            return 0;
                        },
                        done -> {}));
        tab("Levers");
        set(90);
        press("+1 y");
        press("Copy this world");
        assertThat(inSwing(() -> window.desk().quarter()))
                .isEqualTo(Quarter.of(2025, 4).index());
        assertThat(inSwing(() -> window.desk().session().tree().all())).hasSize(1);
        held.countDown();
        untilBranches(3);
    }

    private void set(int place) throws Exception {
        run(() -> find(JSlider.class, DEPTH).setValue(place));
    }
}
