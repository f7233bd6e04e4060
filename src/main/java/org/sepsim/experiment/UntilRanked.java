package org.sepsim.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.sepsim.experiment.SequentialT.Order;
import org.sepsim.results.StoredValues;

/**
 * Runs worlds only of scenarios whose place in the ranking is open: ten of each, then ten more of every scenario with an open pair, up to all that
 * were asked for. What is decided hangs on values alone, so that threads and interruptions move nothing.
 *
 * @param ranked names of the scenarios that are ranked
 * @param followers names of scenarios that are run as often as the first of them, the placebo's
 * @param objective by what they are ranked
 * @param indifference difference of means worth telling, in the unit of the measure; 0 for {@link #indifferenceOr the default}
 */
record UntilRanked(List<String> ranked, List<String> followers, Objective objective, double indifference)
        implements Course {
    /** Worlds of a round: enough for a variance that can be believed. */
    static final int ROUND = 10;

    /** Probability that any pair is told in the wrong order. */
    static final double ALPHA = 0.05;

    private static final double POINTS = 0.005;
    private static final double PART_OF_MEAN = 0.001;

    UntilRanked {
        ranked = List.copyOf(ranked);
        followers = List.copyOf(followers);
    }

    @Override
    public void run(List<RunSpec> missing, Supplier<StoredValues> stored, Rounds rounds) throws InterruptedException {
        int last = missing.stream().mapToInt(RunSpec::replicate).max().orElse(0);
        Set<String> open = new TreeSet<>(ranked);
        for (int to = ROUND; to - ROUND < last && !open.isEmpty(); to += ROUND) {
            List<RunSpec> round = round(missing, open, to);
            if (!round.isEmpty()) {
                rounds.run(round);
            }
            open = open(pairs(stored.get(), to));
        }
    }

    private List<RunSpec> round(List<RunSpec> missing, Set<String> open, int to) {
        return missing.stream()
                .filter(run -> run.replicate() > to - ROUND && run.replicate() <= to)
                .filter(run -> open.contains(leader(run.scenario().name())))
                .toList();
    }

    private String leader(String scenario) {
        return followers.contains(scenario) ? ranked.get(0) : scenario;
    }

    private static Set<String> open(List<RankedPair> pairs) {
        Set<String> open = new TreeSet<>();
        pairs.stream().filter(RankedPair::open).forEach(pair -> open.addAll(List.of(pair.first(), pair.second())));
        return open;
    }

    /** What is known of every pair after the replicates up to {@code to}. */
    List<RankedPair> pairs(StoredValues stored, int to) {
        int pairs = ranked.size() * (ranked.size() - 1) / 2;
        SequentialT rule = new SequentialT(ALPHA, pairs, indifferenceOr(stored));
        List<RankedPair> known = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            for (int j = i + 1; j < ranked.size(); j++) {
                known.add(pair(stored, ranked.get(i), ranked.get(j), to, rule));
            }
        }
        return known;
    }

    /** The pair's order at the first round that settled it: more worlds, run for another pair, do not open it again. */
    private RankedPair pair(StoredValues stored, String first, String second, int to, SequentialT rule) {
        List<Integer> replicates = upTo(to, stored.replicates(List.of(first, second)));
        double[] differences = differences(stored, first, second, replicates);
        Order order = Order.OPEN;
        int looked = 0;
        for (int look = 1; order == Order.OPEN && looked < differences.length; look++) {
            looked = upTo(look * ROUND, replicates).size();
            order = rule.order(Arrays.copyOf(differences, looked), look);
        }
        double mean = Arrays.stream(differences).sum() / differences.length;
        return new RankedPair(first, second, mean, differences.length, order);
    }

    /** Worlds without a value on either side count as no difference. */
    private double[] differences(StoredValues stored, String first, String second, List<Integer> replicates) {
        if (replicates.isEmpty()) {
            return new double[0];
        }
        double[] left = objective.values(stored, first, replicates);
        double[] right = objective.values(stored, second, replicates);
        Arrays.setAll(left, i -> Double.isNaN(left[i] - right[i]) ? 0 : left[i] - right[i]);
        return left;
    }

    private static List<Integer> upTo(int to, List<Integer> replicates) {
        return replicates.stream().filter(replicate -> replicate <= to).toList();
    }

    /** What is given, else half a point of a share, a thousandth of the first scenario's mean over the first round of anything else. */
    double indifferenceOr(StoredValues stored) {
        if (indifference > 0) {
            return indifference;
        }
        if (objective.share()) {
            return POINTS;
        }
        List<Integer> firstRound = upTo(ROUND, stored.replicates(List.of(ranked.get(0))));
        double[] values = firstRound.isEmpty() ? new double[0] : objective.values(stored, ranked.get(0), firstRound);
        double mean = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
        return Math.max(Double.MIN_NORMAL, PART_OF_MEAN * Math.abs(mean));
    }
}
