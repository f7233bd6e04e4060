package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.mechanism.standards.MeritAndPolitics;
import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;

/** Votes, allies, rivals and posts (M5) on the phase that the model runs: each January's probabilities of approval, worked out anew from last year's contributions. */
class VotesInARunTest {
    private static final Business[] PRODUCTS = {Business.INFRASTRUCTURE, Business.DEVICES, Business.CHIPS};

    private final Scenario scenario = Runs.scenario("baseline");
    private final MeritAndPolitics rule =
            (MeritAndPolitics) scenario.mechanisms().standards();

    private double[] before;
    private int capped;
    private int opposed;

    @Test
    void approvalGoesByMeritByCappedVotesOfAlliesAndRivalsAndByPosts() {
        Stage stage = new RunInput(scenario, 5, 1).stage();
        World world = stage.world();
        before = new double[world.firms().count];
        List<PhaseStep> steps = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            steps.add(phase.on(stage));
        }
        for (int quarter = 0; quarter < 80; quarter++) {
            world.enter(quarter);
            for (Phase phase : Phase.values()) {
                if (quarter % 4 == 0 || !phase.yearly()) {
                    steps.get(phase.ordinal()).step();
                }
                if (phase == Phase.WORK_PLANS && quarter % 4 == 0) {
                    january(world);
                }
            }
        }
        assertThat(capped).as("groups whose votes are capped").isPositive();
        assertThat(opposed).as("contributors whom a vote could stop").isPositive();
    }

    private void january(World world) {
        double[] total = new double[before.length];
        for (int[] ofSpecification : world.knowledge().contributions) {
            for (int i = 0; i < total.length; i++) {
                total[i] += ofSpecification[i];
            }
        }
        double[] work = new double[total.length];
        for (int i = 0; i < work.length; i++) {
            work[i] = world.firms().active[i] ? Math.max(0, total[i] - before[i]) : 0;
        }
        before = total;
        double all = Arrays.stream(work).sum();
        if (all > 0) {
            check(
                    world,
                    votes(world.firms(), Arrays.stream(work).map(w -> w / all).toArray()));
        }
    }

    private double[] votes(FirmBook firms, double[] work) {
        double[] votes = new double[work.length];
        for (int i = 0; i < work.length; i++) {
            double group = 0;
            for (int j = 0; j < work.length; j++) {
                group += firms.group[j] == firms.group[i] ? work[j] : 0;
            }
            votes[i] = work[i] * Math.min(1, rule.voteCap() / Math.max(group, 1e-300));
            capped += group > rule.voteCap() ? 1 : 0;
        }
        return votes;
    }

    private void check(World world, double[] votes) {
        FirmBook firms = world.firms();
        int nr = world.roster().specification("NR");
        boolean open = world.quarter() + 4
                        > world.roster().specifications().get(nr).workStarts().index()
                && world.quarter()
                        <= world.roster().specifications().get(nr).workEnds().index();
        double[] known = world.knowledge().knowledge[nr];
        double typical = typical(known, firms);
        for (int i = 0; i < votes.length && open; i++) {
            if (!firms.active[i]) {
                continue;
            }
            double allies = 0;
            double rivals = 0;
            for (int j = 0; j < votes.length; j++) {
                boolean friend =
                        firms.group[j] == firms.group[i] || world.alliances().alliesOf(i)[j];
                boolean other = j != i && firms.active[j];
                allies += other && friend ? votes[j] : 0;
                rivals += other && !friend && sellTheSame(firms, i, j) ? votes[j] : 0;
            }
            boolean stopped = votes[i] + allies < rule.majority() * (votes[i] + allies + rivals);
            opposed += stopped ? 1 : 0;
            double merit = known[i] > 0 ? Math.log(known[i] / typical) : 0;
            double favour = rule.meritWeight() * merit
                    + rule.supportWeight() * (allies - rivals)
                    + rule.leadershipWeight() * firms.leadership[i];
            double odds = rule.base() / (1 - rule.base()) * Math.exp(favour);
            double expected = odds / (1 + odds) * (stopped ? 1 - rule.opposition() * rivals : 1);
            assertThat(world.knowledge().acceptance[nr][i])
                    .as("%s in quarter %d", world.roster().firms().get(i), world.quarter())
                    .isCloseTo(expected, within(1e-9));
        }
    }

    private static boolean sellTheSame(FirmBook firms, int i, int j) {
        return Arrays.stream(PRODUCTS)
                .anyMatch(business -> firms.does[business.index()][i] && firms.does[business.index()][j]);
    }

    private static double typical(double[] known, FirmBook firms) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < known.length; i++) {
            sum += firms.active[i] ? known[i] : 0;
            squares += firms.active[i] ? known[i] * known[i] : 0;
        }
        return sum > 0 ? squares / sum : 1;
    }
}
