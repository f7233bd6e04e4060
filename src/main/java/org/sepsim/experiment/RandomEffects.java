package org.sepsim.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * The variance of a number split into what differs between groups and what differs within them: by the law of total variance, where a group is a draw of parameters and
 * its members are worlds, what the parameters make and what chance makes.
 *
 * <pre>{@code
 * Var(y) = Var(E[y|θ]) + E[Var(y|θ)]
 * MSW = Σ_j Σ_i (y_ji − ȳ_j)² / (N − J),   MSB = Σ_j n_j (ȳ_j − ȳ)² / (J − 1),   n_0 = (N − Σ_j n_j² / N) / (J − 1)
 * between = max(0, (MSB − MSW) / n_0),     within = MSW
 * }</pre>
 *
 * <p>Taking MSW away corrects for the chance that is left in the mean of a group; without it the parameters would be given part of it. Neither part is biased (but for
 * the cut at zero) where the chance is the same in all groups. Source: analysis of variance with unequal groups, Searle, Casella and McCulloch (1992), Variance
 * Components, ch. 3. The interval is a bootstrap of whole groups (Davison and Hinkley 1997, Bootstrap Methods and their Application, ch. 3.8).
 *
 * @param between variance between groups
 * @param within variance within groups
 * @param low lower end of the 95 % interval of {@link #share}
 * @param high upper end
 * @param groups J
 */
record RandomEffects(double between, double within, double low, double high, int groups) {
    /** Fewer differences within groups, or fewer groups, tell too little. */
    static final int LEAST = 10;

    private static final int RESAMPLES = 1000;

    /** Sufficient statistics of a group. */
    private record Group(int count, double mean, double squares) {}

    /** Part of the variance that lies between the groups; {@code NaN} where nothing varies. */
    double share() {
        return between / (between + within);
    }

    /** Whether there are groups enough, and worlds enough that share one. */
    static boolean possible(int[] group) {
        int groups = (int) Arrays.stream(group).distinct().count();
        return groups >= LEAST && group.length - groups >= LEAST;
    }

    /**
     * Splits.
     *
     * @param values none {@code NaN}
     * @param group of each value; {@link #possible} groups
     * @param seed of the bootstrap
     */
    static RandomEffects of(double[] values, int[] group, long seed) {
        List<Group> groups = groups(values, group);
        double[] whole = split(groups);
        double[] shares = new double[RESAMPLES];
        long key = new Chance(seed, 0).key(Purpose.RESAMPLING, Chance.id("variance"), Chance.NOBODY);
        List<Group> drawn = new ArrayList<>();
        for (int b = 0; b < RESAMPLES; b++) {
            drawn.clear();
            for (int i = 0; i < groups.size(); i++) {
                drawn.add(groups.get((int) (groups.size() * Chance.uniform(key, 0, b, i))));
            }
            double[] again = split(drawn);
            shares[b] = again[0] / (again[0] + again[1]);
        }
        double[] told = Arrays.stream(shares)
                .filter(share -> !Double.isNaN(share))
                .sorted()
                .toArray();
        boolean none = told.length == 0;
        return new RandomEffects(
                whole[0],
                whole[1],
                none ? Double.NaN : told[(int) (0.025 * (told.length - 1))],
                none ? Double.NaN : told[(int) Math.ceil(0.975 * (told.length - 1))],
                groups.size());
    }

    private static List<Group> groups(double[] values, int[] group) {
        List<Group> groups = new ArrayList<>();
        for (int g : Arrays.stream(group).distinct().sorted().toArray()) {
            int count = 0;
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                if (group[i] == g) {
                    count++;
                    sum += values[i];
                }
            }
            double mean = sum / count;
            double squares = 0;
            for (int i = 0; i < values.length; i++) {
                squares += group[i] == g ? (values[i] - mean) * (values[i] - mean) : 0;
            }
            groups.add(new Group(count, mean, squares));
        }
        return groups;
    }

    /** Variance between and within. */
    private static double[] split(List<Group> groups) {
        double n = 0;
        double sum = 0;
        double countSquares = 0;
        double within = 0;
        for (Group group : groups) {
            n += group.count;
            sum += group.count * group.mean;
            countSquares += (double) group.count * group.count;
            within += group.squares;
        }
        double mean = sum / n;
        double between = 0;
        for (Group group : groups) {
            between += group.count * (group.mean - mean) * (group.mean - mean);
        }
        int free = groups.size() - 1;
        double msw = within / (n - groups.size());
        double n0 = (n - countSquares / n) / free;
        return new double[] {Math.max(0, (between / free - msw) / n0), msw};
    }
}
