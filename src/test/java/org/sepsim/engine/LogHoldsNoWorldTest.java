package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.World;

/** A session keeps the log of every branch: words that are put together late must not keep the branch's whole world with it. */
class LogHoldsNoWorldTest {
    private static final int MOST_COLLECTIONS = 20;

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "retaliation", "full-decoupling", "adjacent-field"})
    void aLogLetsItsWorldGo(String scenario) {
        StandardsModel model = new StandardsModel(new RunInput(Runs.scenario(scenario), 1, 1));
        World world = model.runToEnd();
        List<LoggedEvent> log = List.copyOf(world.log());
        WeakReference<World> there = new WeakReference<>(world);
        model = null;
        world = null;
        for (int n = 0; n < MOST_COLLECTIONS && there.get() != null; n++) {
            System.gc();
        }
        assertThat(there.get()).isNull();
        assertThat(log).isNotEmpty();
    }
}
