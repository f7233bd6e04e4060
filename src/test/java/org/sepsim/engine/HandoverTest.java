package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.mechanism.restriction.Hurdle;
import org.sepsim.mechanism.restriction.RestrictionRule;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Market;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.event.Ban;
import org.sepsim.model.event.Lift;
import org.sepsim.scenario.Scenario;

/** When the record ends thresholds take over without a jump: whoever changes sides then does so under a pressure that it had never felt. */
class HandoverTest {
    private static final int HANDOVER = Quarter.of(2026, 1).index();

    private final Scenario scenario = Runs.scenario("baseline");

    /**
     * A world just after the first decisions.
     *
     * @param before by nation: the greatest pressure less dependence on any foreign vendor, of all Januaries before
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Felt(double[] before, World world) {}

    private Felt run(int replicate) {
        Stage stage = new RunInput(scenario, 5, replicate).stage();
        World world = stage.world();
        Pressures pressures = new Pressures(stage);
        double[] before = new double[world.nations().count];
        Arrays.fill(before, Double.NEGATIVE_INFINITY);
        List<PhaseStep> steps = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            steps.add(phase.on(stage));
        }
        for (int quarter = 0; quarter <= HANDOVER; quarter++) {
            world.enter(quarter);
            for (Phase phase : Phase.values()) {
                if (quarter % 4 == 0 || !phase.yearly()) {
                    steps.get(phase.ordinal()).step();
                }
                if (phase == Phase.NATIONS_DECIDE && quarter % 4 == 0 && quarter < HANDOVER) {
                    feel(pressures, stage, before);
                }
                if (phase == Phase.NATIONS_DECIDE && quarter == HANDOVER) {
                    return new Felt(before, world); // before anybody sees what came of the first decisions
                }
            }
        }
        throw new AssertionError("the handover never came");
    }

    private static void feel(Pressures pressures, Stage stage, double[] greatest) {
        Market market = stage.world().infrastructure();
        RestrictionRule rule = stage.mechanisms().restrictions();
        pressures.look();
        for (int v = 0; v < market.vendors; v++) {
            for (int c = 0; c < market.nations && pressures.onAgenda(v); c++) {
                if (stage.world().firms().home[market.firmOf[v]] != c) {
                    double net = pressures.on(c, v).total()
                            - Hurdle.of(rule, 0, pressures.dependence(c, v)).total();
                    greatest[c] = Math.max(greatest[c], net);
                }
            }
        }
    }

    private static List<LoggedEvent> at(World world, int quarter) {
        return world.log().stream()
                .filter(logged -> logged.quarter() == quarter)
                .toList();
    }

    /** The numbers that decided stand in the event; threshold is above what the nation had borne without acting. */
    @Test
    void nobodyBansAtTheHandoverUnderAPressureThatItHadBorneBefore() {
        int newcomers = 0;
        for (int replicate = 1; replicate <= 10; replicate++) {
            Felt felt = run(replicate);
            World world = felt.world();
            for (LoggedEvent logged : at(world, HANDOVER)) {
                if (logged.event() instanceof Ban ban) {
                    int c = world.roster().nation(ban.nation());
                    boolean newcomer = world.log().stream()
                            .filter(earlier -> earlier.quarter() < HANDOVER)
                            .noneMatch(earlier -> earlier.event() instanceof Ban other
                                    && other.nation().equals(ban.nation()));
                    double threshold =
                            Double.parseDouble(ban.because().toString().replaceAll(".*threshold (-?[0-9.]+) .*", "$1"));
                    if (newcomer) {
                        newcomers++;
                        assertThat(threshold).as(ban.toString()).isGreaterThan(felt.before()[c] - 1e-3);
                    }
                }
            }
        }
        assertThat(newcomers)
                .as("in ten worlds, of 300 nations that do not ban")
                .isLessThan(60);
    }

    @Test
    void nobodyLiftsAtTheHandoverWhatItHadKeptUnderThatPressure() {
        for (int replicate = 1; replicate <= 10; replicate++) {
            List<LoggedEvent> lifts = at(run(replicate).world(), HANDOVER).stream()
                    .filter(logged -> logged.event() instanceof Lift)
                    .toList();
            assertThat(lifts).as("replicate %d", replicate).isEmpty();
        }
    }
}
