package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/** Work on standards in whole worlds: the rise before a freeze, posts that follow work, votes that help allies. Sums over ten worlds of fixed seed. */
class StandardsPoliticsInARunTest {
    private static final int WORLDS = 10;

    /** What a world shows at the end of a quarter. */
    @FunctionalInterface
    private interface Look {
        void at(World world);
    }

    private static void watch(Look look, String... sets) {
        for (int replicate = 1; replicate <= WORLDS; replicate++) {
            StandardsModel model = new StandardsModel(new RunInput(Runs.scenario("baseline", sets), 9, replicate));
            model.observe(look::at);
            model.runToEnd();
        }
    }

    /** F10: the two quarters that end with the first freeze of 5G against the two before and the two after. */
    @Test
    void contributionsPeakBeforeAFreeze() {
        int freeze = Quarter.of(2018, 2).index();
        double[] made = new double[Quarter.COUNT];
        watch(world -> made[world.quarter()] += Arrays.stream(
                        world.knowledge().contributed[world.roster().specification("NR")])
                .sum());
        double peak = made[freeze] + made[freeze - 1];
        assertThat(peak).isGreaterThan(1.2 * (made[freeze - 2] + made[freeze - 3]));
        assertThat(peak).isGreaterThan(1.2 * (made[freeze + 1] + made[freeze + 2]));
    }

    /** F12: what changed in shares of work in three years shows in posts three years later, more than the other way round. */
    @Test
    void leadershipFollowsWorkWithALag() {
        int firms = Runs.scenario("baseline").world().firms().size();
        double[][] posts = new double[Quarter.YEARS][];
        double[][] work = new double[Quarter.YEARS][];
        double[][] before = new double[1][firms];
        double[] together = new double[2];
        watch(world -> {
            if (world.quarter() % 4 == 3) {
                int year = world.year();
                double[] total = contributions(world);
                work[year] = shares(total, year == 0 ? new double[firms] : before[0]);
                before[0] = total;
                posts[year] = world.firms().leadership.clone();
                if (year >= 6) {
                    together[0] += product(work, year - 3, posts, year);
                    together[1] += product(posts, year - 3, work, year);
                }
            }
        });
        assertThat(together[0]).isGreaterThan(0).isGreaterThan(together[1]);
    }

    /** Sum over firms of changes in the three years to {@code early} times those to {@code late}. */
    private static double product(double[][] leading, int early, double[][] following, int late) {
        double sum = 0;
        for (int i = 0; i < leading[early].length; i++) {
            sum += (leading[early][i] - leading[early - 3][i]) * (following[late][i] - following[late - 3][i]);
        }
        return sum;
    }

    private static double[] contributions(World world) {
        double[] all = new double[world.firms().count];
        for (int[] ofSpecification : world.knowledge().contributions) {
            for (int i = 0; i < all.length; i++) {
                all[i] += ofSpecification[i];
            }
        }
        return all;
    }

    /** Shares in what has been contributed since. A firm that was merged takes its record along, so that a year may be negative; such a year counts as none. */
    private static double[] shares(double[] now, double[] before) {
        double[] made = new double[now.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = Math.max(0, now[i] - before[i]);
        }
        double all = Math.max(1, Arrays.stream(made).sum());
        return Arrays.stream(made).map(m -> m / all).toArray();
    }

    /** Rivals' opposition costs approvals, and merit alone knows none. */
    @Test
    void oppositionCostsApprovals() {
        double none = approved("mechanisms.standards.opposition=0");
        double some = approved("mechanisms.standards.opposition=0.2");
        double much = approved("mechanisms.standards.opposition=0.5");
        assertThat(some).isLessThan(none);
        assertThat(much).isLessThan(some);
    }

    private static double approved(String set) {
        double[] sums = new double[2];
        watch(
                world -> {
                    if (world.quarter() == Quarter.COUNT - 1) {
                        for (int s = 0; s < world.knowledge().approvals.length; s++) {
                            sums[0] += Arrays.stream(world.knowledge().approvals[s])
                                    .sum();
                            sums[1] += Arrays.stream(world.knowledge().contributions[s])
                                    .sum();
                        }
                    }
                },
                set);
        return sums[0] / sums[1];
    }
}
