package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Generation;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.event.Launch;
import org.sepsim.random.Chance;

/** Only quarters in which anybody opens a generation are looked through. */
class LaunchesTest {
    private static final int SOONER = Quarter.of(2006, 3).index();

    private final Stage stage = Setup.stage(Runs.scenario("baseline"), new Chance(1, 1));
    private final World world = stage.world();
    private final DatedEvents phase = new DatedEvents(stage);

    private List<Integer> launches(int nation, Generation generation) {
        List<Integer> quarters = new ArrayList<>();
        Launch launch = new Launch(world.roster().nations().get(nation), generation.label());
        world.log().stream()
                .filter(logged -> logged.event().equals(launch))
                .forEach(logged -> quarters.add(logged.quarter()));
        return quarters;
    }

    private void runTo(int end) {
        for (int quarter = world.quarter(); quarter <= end; quarter++) {
            world.enter(quarter);
            phase.step();
        }
    }

    @Test
    void everyPlannedLaunchIsToldInItsQuarter() {
        int g = Generation.G4.index();
        runTo(Quarter.of(2020, 4).index());
        for (int c = 0; c < world.nations().count; c++) {
            assertThat(launches(c, Generation.G4)).containsExactly(world.nations().launch[g][c]);
        }
    }

    @Test
    void aLaunchThatComesSoonerIsToldThen() {
        assertThat(world.nations().launch[Generation.G4.index()][0]).isGreaterThan(SOONER);
        runTo(SOONER - 1);
        world.enter(SOONER);
        world.launch(0, Generation.G4);
        phase.step();
        assertThat(launches(0, Generation.G4)).containsExactly(SOONER);
    }
}
