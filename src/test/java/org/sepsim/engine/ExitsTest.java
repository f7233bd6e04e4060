package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.event.Failed;
import org.sepsim.scenario.Scenario;

/** Firms that cannot go on, in whole worlds; the invariants hold all the while, so that no patent is lost. */
class ExitsTest {
    /** A world in which a firm has lost so much by the middle of 2027 that its creditors take it. */
    private static World ruined(Scenario scenario) {
        return Bare.watch(scenario, world -> {
            if (world.quarter() == Quarter.of(2027, 2).index()) {
                world.firms().cash[world.roster().firm("Ericsson")] = -1000;
            }
        });
    }

    @Test
    void aRuinedFirmEndsAtTheCloseOfTheYearAndTheEventTellsWhy() {
        World world = ruined(Runs.scenario("baseline"));
        LoggedEvent failure = world.log().stream()
                .filter(logged -> logged.event() instanceof Failed)
                .findFirst()
                .orElseThrow();
        assertThat(failure.quarter()).isEqualTo(Quarter.of(2027, 4).index());
        assertThat(failure.event().actor()).isEqualTo("Ericsson");
        assertThat(failure.event().detail()).contains("cash -999.").contains("bear no research");
        int firm = world.roster().firm("Ericsson");
        assertThat(world.firms().active[firm]).isFalse();
        assertThat(world.infrastructure().salesOf(world.infrastructure().vendorOf[firm]))
                .isZero();
        assertThat(world.knowledge().families[1][firm]).isPositive();
    }

    @Test
    void withTheRivalRuleARuinedFirmGoesOn() {
        World world = ruined(Runs.scenario("baseline", "mechanisms.exit.type=none"));
        assertThat(world.firms().active[world.roster().firm("Ericsson")]).isTrue();
    }

    @Test
    void nobodyFailsInTheBaseline() {
        World world = Runs.end(Runs.scenario("baseline"), 1, 1);
        World without = Runs.end(Runs.scenario("baseline", "mechanisms.exit.type=none"), 1, 1);
        assertThat(Bare.types(world)).doesNotContain("insolvency");
        assertThat(Fingerprint.of(world)).isEqualTo(Fingerprint.of(without));
    }
}
