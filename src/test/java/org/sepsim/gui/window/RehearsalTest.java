package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.sepsim.gui.session.Session;

/** What the launcher does when it archives classes, on machines without a display too. */
class RehearsalTest {
    @Test
    void panelsAreMadeAndPaintedWithoutADisplay() throws Exception {
        Session session = Session.open(Path.of("scenarios", "baseline.yaml"), 1, 1);
        FutureTask<Integer> rehearsal = new FutureTask<>(() -> Rehearsal.of(session));
        SwingUtilities.invokeAndWait(rehearsal);
        assertThat(rehearsal.get()).isEqualTo(9);
    }
}
